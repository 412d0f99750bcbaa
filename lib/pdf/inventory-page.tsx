import { cellOfBlock, countStatuses, isToDo, statusOf } from '@/lib/core/inventory';
import { stopList } from '@/lib/core/stop-list';
import { type StepId, stepIds, stepOf } from '@/lib/core/types';
import type { BlockEntry, Entry } from '@/lib/core/workbench';
import { formatDate } from '@/lib/i18n/format';
import { nameOf, numberOf, prerequisiteNameOf, stepNumberOf } from '@/lib/i18n/terms';
import { type RecordRow, type RecordText, recordPart } from './record-page';
import type { Setting } from './setting';
import { palette, span, types } from './theme';

/** The inventory: by step what is missing, could be better or is good, and what may stop. */
export function inventoryText(setting: Setting): RecordText {
  const { t, report } = setting;
  const { block } = report.workbench;
  return {
    title: t('inventory.pdf-title'),
    section: t('inventory.page'),
    lead: t('inventory.pdf-lead', countStatuses(block, Object.keys(report.texts.blocks))),
    rows: [...stepIds.flatMap((step) => stepRows(setting, step)), ...stopRows(setting)],
  };
}

const order = { missing: 0, optimise: 1, good: 2, not_needed: 3 } as const;

function stepRows(setting: Setting, step: StepId): RecordRow[] {
  const { t, report } = setting;
  const blocks = report.workbench.block
    .flatMap((entry) => {
      const status = statusOf(entry.body);
      const isHere = stepOf(cellOfBlock(entry.id)) === step;
      return isHere && status !== null ? [{ ...entry, status }] : [];
    })
    .toSorted((a, b) => order[a.status] - order[b.status] || (a.id < b.id ? -1 : 1));
  return recordPart(
    setting,
    t('inventory.pdf-step', { step: numberOf(step), name: nameOf(report, step) }),
    [t('inventory.column-block'), t('inventory.pdf-status'), t('inventory.result')],
    blocks.map((entry) => ({
      key: entry.id,
      columns: [
        { text: report.texts.blocks[entry.id] ?? '', width: span(4), type: types.smallStrong },
        {
          text: statusWord(setting, entry.status),
          width: span(2),
          ...(entry.status === 'missing' ? { color: palette.signal } : {}),
        },
        { text: isToDo(entry.status) ? wishOf(setting, entry) : '', width: span(6) },
      ],
    })),
  );
}

function statusWord({ t }: Setting, status: keyof typeof order) {
  if (status === 'not_needed') return t('inventory.status-not-needed');
  return t(`inventory.status-${status}`);
}

function wishOf({ t, report }: Setting, { body }: Pick<Entry<'block'>, 'body'>): string {
  const { result, owner, due }: BlockEntry = body;
  const until = due && t('inventory.pdf-due', { day: formatDate(report.locale, due) });
  return [result, [owner, until].filter(Boolean).join(', ')].filter(Boolean).join('\n');
}

function stopRows(setting: Setting): RecordRow[] {
  const { t, report } = setting;
  return recordPart(
    setting,
    t('inventory.stop'),
    [t('inventory.stop-what'), t('inventory.stop-why'), t('inventory.stop-where')],
    stopList(report.workbench).map((entry) => {
      const isBlock = entry.kind === 'block';
      const why = isBlock ? 'block' : entry.stopped ? 'stopped' : 'unimportant';
      const cell = cellOfBlock(entry.id);
      const where = isBlock
        ? t('inventory.stop-place', {
            prerequisite: prerequisiteNameOf(report, cell),
            step: stepNumberOf(cell),
          })
        : t('inventory.stop-touchpoint', { n: entry.number });
      const name = isBlock ? (report.texts.blocks[entry.id] ?? '') : entry.name;
      return {
        key: `stop-${entry.id}`,
        columns: [
          { text: name, width: span(4), type: types.smallStrong },
          { text: t(`inventory.stop-${why}`), width: span(4) },
          { text: where, width: span(4) },
        ],
      };
    }),
  );
}
