import type { Deleted } from '@/components/workbench/notices-of';
import { type BlockText, cellOfBlock } from '@/lib/core/inventory';
import type { Report } from '@/lib/core/report';
import { prerequisiteIds, prerequisiteOf, type StepId } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { nameOf } from '@/lib/i18n/terms';
import { BlockRow } from './block-row';

type BlockTableProps = {
  report: Report;
  token: string;
  deleted: readonly Deleted[];
  steps: readonly StepId[];
  /** Those on this page. */
  blocks: readonly BlockText[];
};

/** The canvas: one row a building block, one group a prerequisite. */
export function BlockTable({ report, blocks, ...page }: BlockTableProps) {
  const t = translator(report.locale);
  return (
    <table className="cv mt-5">
      <caption className="vh">{t('inventory.page')}</caption>
      <Heads report={report} />
      {prerequisiteIds.map((id) => {
        const group = blocks.filter((block) => prerequisiteOf(cellOfBlock(block.id)) === id);
        return (
          <tbody key={id}>
            {group.map((block, index) => (
              <BlockRow key={block.id} {...page} report={report} block={block}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={group.length}>
                    {nameOf(report, id)}
                  </th>
                )}
              </BlockRow>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function Heads({ report }: { report: Report }) {
  const t = translator(report.locale);
  const taps = ['good', 'optimise', 'missing'] as const;
  return (
    <thead>
      <tr>
        <th scope="col" className="cv-1">
          <span className="vh">{t('inventory.column-prerequisite')}</span>
        </th>
        <th scope="col" className="cv-2">
          {t('inventory.column-block')}
        </th>
        <th scope="col" className="cv-c">
          {t('inventory.column-needed')}
        </th>
        <th scope="col" className="cv-c">
          {t('inventory.status-not-needed')}
        </th>
        {taps.map((status) => (
          <th scope="col" className="cv-c" key={status}>
            {t(`inventory.status-${status}`)}
          </th>
        ))}
        <th scope="col" className="cv-r">
          {t('inventory.column-result')}
        </th>
      </tr>
    </thead>
  );
}
