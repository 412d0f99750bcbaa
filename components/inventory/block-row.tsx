import type { ReactNode } from 'react';
import type { Deleted } from '@/components/workbench/notices-of';
import { type BlockText, cellOfBlock } from '@/lib/core/inventory';
import type { Report } from '@/lib/core/report';
import { type StepId, stepOf } from '@/lib/core/types';
import type { BlockEntry } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { numberOf } from '@/lib/i18n/terms';
import { BlockDetails } from './block-details';
import { BlockName } from './block-name';
import { stepsWish } from './step-pairs';
import { Tap } from './tap';

type BlockRowProps = {
  report: Report;
  token: string;
  deleted: readonly Deleted[];
  steps: readonly StepId[];
  block: BlockText;
  /** The head of the row group, in its first row. */
  children: ReactNode;
};

const nothing: BlockEntry = { needed: null, present: null, result: null, owner: null, due: null };

/** One building block: needed or not, how it is, and what exactly should exist. */
export function BlockRow({ report, token, deleted, steps, block, children }: BlockRowProps) {
  const t = translator(report.locale);
  const { id, name } = block;
  const entry = report.workbench.block.find((one) => one.id === id);
  const gone = deleted.find((one) => one.kind === 'block' && one.id === id);
  const body = entry?.body ?? nothing;
  const tap = (answer: string) => ({
    block: id,
    word: answer,
    label: t('inventory.tap-label', { block: name, answer }),
  });
  return (
    <tr id={id} data-entry-area="">
      {children}
      <th scope="row" className="cv-w">
        <span className="cap">
          {t('inventory.step', { step: numberOf(stepOf(cellOfBlock(id))) })}
        </span>
        <BlockName name={name} />
      </th>
      <Tap {...tap(t('inventory.tap-needed'))} name="needed:b" value="yes" chosen={body.needed} />
      <Tap
        {...tap(t('inventory.tap-not-needed'))}
        name="needed:b"
        value="no"
        chosen={body.needed === false}
      />
      <Tap
        {...tap(t('inventory.tap-good'))}
        name="present"
        value="good"
        chosen={body.present === 'good'}
      />
      <Tap
        {...tap(t('inventory.tap-better'))}
        name="present"
        value="could-be-better"
        chosen={body.present === 'could-be-better'}
      />
      <Tap
        {...tap(t('inventory.tap-missing'))}
        name="present"
        value="no"
        chosen={body.present === 'no'}
      />
      <td className="cv-d">
        <BlockDetails
          {...{ report, token, block, body }}
          isStored={entry !== undefined}
          revision={entry?.revision ?? gone?.revision ?? 0}
          view={`step=${stepsWish(steps)}`}
        />
      </td>
    </tr>
  );
}
