import type { BoardPoint } from '@/lib/core/touchpoint-board';
import { touchpointBoard } from '@/lib/core/touchpoint-board';
import type { Touchpoint } from '@/lib/core/touchpoints';
import { momentText, phaseText } from '@/lib/i18n/sentences-touchpoints';
import { evenly, fewestPages } from './page-breaks';
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

/**
 * The usual setting, and two tighter ones where that saves a page: texts follow one another on a line; then phases have no headings
 * and stand with each touchpoint.
 */
const settings = [
  { padding: mm(1.5), beforePhase: mm(5), between: null },
  { padding: mm(0.9), beforePhase: mm(3.2), between: ' · ' },
  { padding: mm(0.9), beforePhase: null, between: ' · ' },
] as const;
export type ListDensity = (typeof settings)[number];
const room = sheet.bodyEnd - sheet.bodyTop;
/** More lines than that are set as one paragraph. */
const mostBreaks = 6;

export const listHead = types.caption.lead + mm(1.4) + hairline;
export const afterPhase = mm(1.5);
const phaseHead = ({ beforePhase }: ListDensity) =>
  beforePhase === null ? 0 : beforePhase + types.section.lead + afterPhase;
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

interface ListLayout {
  readonly density: ListDensity;
  readonly pages: readonly (readonly ListRow[])[];
}

/** The rows of each page of the list, about as many on each; no page without a touchpoint. */
export function listPages(setting: Setting): ListLayout {
  const layouts = settings.map((density) => splitIn(setting, density));
  return fewestPages(layouts, ({ pages }) => pages);
}

function splitIn(setting: Setting, density: ListDensity): ListLayout {
  const board = touchpointBoard(setting.report.workbench.touchpoint);
  const phases = board.columns.map(({ phase, points }) => ({
    name: phaseText(setting.t, phase),
    rows: points.map((point) => rowOf(setting, point, phase, density)),
  }));
  return { density, pages: evenly((spared) => split(phases, density, spared)) };
}

interface PhaseRows {
  readonly name: string;
  readonly rows: readonly Omit<ListRow, 'phase'>[];
}

function split(phases: readonly PhaseRows[], density: ListDensity, spared: number): ListRow[][] {
  const head = phaseHead(density);
  const pages: ListRow[][] = [];
  let left = 0;
  for (const { name, rows } of phases) {
    for (const [index, row] of rows.entries()) {
      const isFirst = index === 0;
      const needed = row.height + (isFirst ? head : 0);
      const startsPage = needed > left;
      if (startsPage) {
        left = room - spared - listHead - (pages.length === 0 ? listTitle : 0);
        pages.push([]);
      }
      const hasHead = isFirst || startsPage;
      pages.at(-1)?.push({ ...row, phase: hasHead && head > 0 ? name : null });
      left -= row.height + (hasHead ? head : 0);
    }
  }
  return pages;
}

function rowOf(
  setting: Setting,
  point: BoardPoint,
  phase: Touchpoint['phase'],
  { padding, beforePhase, between }: ListDensity,
): Omit<ListRow, 'phase'> {
  const { t, lines } = setting;
  const { name, expectation, owner, ownership, medium, moment } = point.entry.body;
  const kind = [
    ...(beforePhase === null ? [phaseText(t, phase)] : []),
    t('touchpoints.kind', {
      ownership: t('touchpoints.ownership', { ownership }),
      medium: t('touchpoints.medium', { medium }),
    }),
    ...(moment === 'none' ? [] : [momentText(t, moment)]),
    ...(point.isSignal ? [t('touchpoints.signal')] : []),
  ];
  const texts = [
    expectation && t('touchpoints.pdf-expectation', { text: joined(expectation) }),
    owner && t('touchpoints.pdf-owner', { name: owner }),
  ].filter((text): text is string => Boolean(text));
  const follow = (parts: readonly string[]) =>
    between === null || parts.length === 0 ? parts : [parts.join(between)];
  const set = {
    name: lines(name, types.smallStrong, listColumns.name),
    kind: follow(kind).flatMap((text) => lines(text, types.small, listColumns.kind)),
    texts: follow(texts).flatMap((text) => lines(text, types.small, listColumns.name)),
  };
  const count = Math.max(set.name.length + set.texts.length, set.kind.length);
  return { point, ...set, height: count * types.small.lead + 2 * padding + hairline };
}

const joined = (text: string) =>
  text.split('\n').length > mostBreaks ? text.replace(/\n+/g, ' / ') : text;
