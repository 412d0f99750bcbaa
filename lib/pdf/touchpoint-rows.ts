import type { BoardPoint } from '@/lib/core/touchpoint-board';
import { touchpointBoard } from '@/lib/core/touchpoint-board';
import { momentText, phaseText } from '@/lib/i18n/sentences-touchpoints';
import { evenly } from './page-breaks';
import type { Setting } from './setting';
import { hairline, mm, sheet, types } from './theme';

const gap = mm(3);
/** Widths of the list of touchpoints. */
export const listColumns = {
  number: mm(8),
  kind: mm(36),
  importance: mm(19),
  performance: mm(19),
  need: mm(15),
  gap,
  name: sheet.inner - mm(8) - mm(36) - 2 * mm(19) - mm(15) - 4 * gap,
} as const;

const padding = mm(1.5);
const room = sheet.bodyEnd - sheet.bodyTop;
/** More lines than that are set as one paragraph. */
const mostBreaks = 6;

export const listHead = types.caption.lead + mm(1.4) + hairline;
export const phaseHead = mm(5) + types.section.lead + mm(1.5);
export const listTitle = types.statement.lead + mm(7);

/** One touchpoint with all its texts broken into lines. */
export interface ListRow {
  readonly point: BoardPoint;
  /** The phase's heading, before its first touchpoint and at the top of a page. */
  readonly phase: string | null;
  readonly name: readonly string[];
  readonly kind: readonly string[];
  readonly texts: readonly string[];
  readonly height: number;
}

/** The rows of each page of the list, about as many on each; no page without a touchpoint. */
export function listPages(setting: Setting): readonly (readonly ListRow[])[] {
  const board = touchpointBoard(setting.report.workbench.touchpoint);
  const phases = board.columns.map(({ phase, points }) => ({
    name: phaseText(setting.t, phase),
    rows: points.map((point) => rowOf(setting, point)),
  }));
  return evenly((spared) => split(phases, spared));
}

interface PhaseRows {
  readonly name: string;
  readonly rows: readonly Omit<ListRow, 'phase'>[];
}

function split(phases: readonly PhaseRows[], spared: number): ListRow[][] {
  const pages: ListRow[][] = [];
  let left = 0;
  for (const { name, rows } of phases) {
    for (const [index, row] of rows.entries()) {
      const isFirst = index === 0;
      const needed = row.height + (isFirst ? phaseHead : 0);
      const startsPage = needed > left;
      if (startsPage) {
        left = room - spared - listHead - (pages.length === 0 ? listTitle : 0);
        pages.push([]);
      }
      const hasHead = isFirst || startsPage;
      pages.at(-1)?.push({ ...row, phase: hasHead ? name : null });
      left -= row.height + (hasHead ? phaseHead : 0);
    }
  }
  return pages;
}

function rowOf(setting: Setting, point: BoardPoint): Omit<ListRow, 'phase'> {
  const { t, lines } = setting;
  const { name, expectation, owner, ownership, medium, moment } = point.entry.body;
  const kind = [
    t('touchpoints.kind', {
      ownership: t('touchpoints.ownership', { ownership }),
      medium: t('touchpoints.medium', { medium }),
    }),
    ...(moment === 'none' ? [] : [momentText(t, moment)]),
  ];
  const texts = [
    expectation && t('touchpoints.pdf-expectation', { text: joined(expectation) }),
    owner && t('touchpoints.pdf-owner', { name: owner }),
  ].filter((text): text is string => Boolean(text));
  const set = {
    name: lines(name, types.smallStrong, listColumns.name),
    kind: kind.flatMap((text) => lines(text, types.small, listColumns.kind)),
    texts: texts.flatMap((text) => lines(text, types.small, listColumns.name)),
  };
  const count = Math.max(set.name.length + set.texts.length, set.kind.length);
  return { point, ...set, height: count * types.small.lead + 2 * padding + hairline };
}

const joined = (text: string) =>
  text.split('\n').length > mostBreaks ? text.replace(/\n+/g, ' / ') : text;
