import type { MovedPlan } from '@/components/roadmap/moved';
import { Bin } from '@/components/workbench/bin';
import type { Notices } from '@/components/workbench/notices';
import type { Deleted } from '@/components/workbench/notices-of';
import { WorkbenchFrame } from '@/components/workbench/workbench-frame';
import type { BlockText } from '@/lib/core/inventory';
import type { Report } from '@/lib/core/report';
import { stepIds } from '@/lib/core/types';
import { formatList } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { numberOf } from '@/lib/i18n/terms';
import { paths } from '@/lib/paths';
import { BlockTable } from './block-table';
import { Counts } from './counts';
import { NextSteps } from './next-steps';
import { StepNav } from './step-nav';
import { blocksOf, shownSteps, stepsWish, viewOfBlock } from './step-pairs';
import { StopList } from './stop-list';

type InventoryRoomProps = {
  report: Report;
  token: string;
  blocks: readonly BlockText[];
  deleted: readonly Deleted[];
  nameOf: (id: string) => string | undefined;
  /** The steps asked for. */
  wish: string | undefined;
  notices: Notices;
  moved: MovedPlan | null;
  days: number;
};

/** What is needed, what exists, what is missing: 24 building blocks, two steps at a time. */
export function InventoryRoom({ wish, notices, moved, days, ...room }: InventoryRoomProps) {
  const { report, token, blocks, deleted, nameOf } = room;
  const t = translator(report.locale);
  const steps = shownSteps(wish, report.profile.finding);
  const shown = blocksOf(blocks, steps);
  const numbers = formatList(report.locale, steps.map(numberOf));
  const path = paths.inventory(report.locale, token, stepsWish(steps));
  return (
    <WorkbenchFrame {...{ report, token, notices, moved, path }} page="inventory">
      <div className="g mt-7 cvh">
        <div className="c1-8">
          <h1 className="h-64">
            {steps.length === stepIds.length
              ? t('inventory.title-all')
              : t('inventory.title', { steps: numbers })}
          </h1>
          <p className="lead mt-4 mw">{t('inventory.lead')}</p>
          <p className="sm mut mt-4 mw" id="inventory-empty" data-live="">
            {report.workbench.block.length === 0 && t('inventory.empty')}
          </p>
          <p className="sm mut mt-2 wb-plain">{t('inventory.plain')}</p>
        </div>
        <Counts report={report} shown={shown} />
      </div>
      <StepNav report={report} token={token} blocks={blocks} steps={steps} />
      <BlockTable {...{ report, token, deleted, steps, blocks: shown }} />
      <NextSteps report={report} token={token} steps={steps} />
      <StopList report={report} token={token} />
      <Bin
        {...{ locale: report.locale, token, deleted, days, nameOf, viewOf: viewOfBlock }}
        page="inventory"
        kinds={['block']}
      />
    </WorkbenchFrame>
  );
}
