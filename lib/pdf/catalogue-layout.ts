import type { CatalogueState, Horizon, ReportCatalogueRow } from '@/lib/core/report-roadmap';
import { numberOf } from '@/lib/i18n/terms';
import { evenly, loneRows } from './page-breaks';
import { fittingType, type Setting } from './setting';
import { hairline, mm, sheet, span, types } from './theme';

export const gap = mm(3);
export const padding = mm(1);

/** Widths by what a row tells: what waits has no lever and no period yet, and more room for its words. */
export type Columns = ReturnType<typeof columnsWith>;

const columnsWith = (owner: number, plan: { readonly lever: number; readonly period: number }) => {
  const fixed = { letter: mm(7), owner, steps: mm(16), effort: mm(12), ...plan };
  const gaps = (plan.period > 0 ? 4 : 3) * gap;
  const taken = Object.values(fixed).reduce((sum, width) => sum + width, gaps);
  return { ...fixed, title: sheet.inner - taken };
};
const columns = {
  planned: columnsWith(mm(40), { lever: mm(11), period: mm(19) }),
  waiting: columnsWith(mm(53), { lever: 0, period: 0 }),
} as const;

export const columnsOf = ({ kind }: CatalogueState) =>
  kind === 'planned' ? columns.planned : columns.waiting;

const room = sheet.bodyEnd - sheet.bodyTop;
export const afterTitle = mm(8);
const noteHeight = mm(3) + types.caption.lead;
export const groupHeight = mm(4) + types.smallStrong.lead + mm(1.2) + hairline;

export interface CatalogueLine {
  readonly kind: 'row';
  readonly row: ReportCatalogueRow;
  readonly title: readonly string[];
  readonly owner: readonly string[];
  readonly steps: string;
  readonly height: number;
}

export interface CatalogueGroup {
  readonly kind: 'group';
  readonly text: string;
  readonly columns: Columns;
  /** The first of its kind on a page names the columns. */
  readonly hasHeads: boolean;
  readonly isContinued: boolean;
  readonly height: number;
}

/** What one page of the table of all initiatives shows. */
export interface CataloguePageLayout {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly parts: readonly (CatalogueGroup | CatalogueLine)[];
}

/** Nothing to do and nothing to talk about: then the table says it, and the roadmap has no page. */
export const isEmptyPlan = ({ report }: Setting) =>
  report.roadmap?.initiatives.length === 0 && report.dialogue.length === 0;

/** "12 von 25 Vorhaben stehen im Fahrplan." */
export function catalogueTitle(setting: Setting) {
  const { t, report, heading, lines } = setting;
  const catalogue = report.roadmap?.catalogue ?? [];
  const planned = catalogue.filter(({ state }) => state.kind === 'planned').length;
  const title = t('catalogue.title', { planned, all: catalogue.length });
  const type = fittingType(heading, title, sheet.inner, [
    { type: types.statement, lines: 1 },
    { type: types.statementSmall, lines: 2 },
  ]);
  const titleLines = heading(title, type, sheet.inner);
  const lead = isEmptyPlan(setting) ? lines(t('report.roadmap-none'), types.body, span(9)) : [];
  const height =
    titleLines.length * type.lead +
    (lead.length > 0 ? afterTitle / 2 + lead.length * types.body.lead : 0) +
    afterTitle;
  return { type, lines: titleLines, lead, height };
}

const horizons: readonly Horizon[] = [30, 90, 180, 365];

function groupTitle({ t }: Setting, state: CatalogueState): string {
  switch (state.kind) {
    case 'planned':
      return t('catalogue.group-horizon', { day: state.horizon });
    case 'dropped':
      return t('catalogue.group-dropped', { reason: state.reason });
    default:
      return t(`catalogue.group-${state.kind}`);
  }
}

/** Planned ones by horizon, then what is done, what waits, what people set aside, what lacks a reason, and what was left out. */
const orderOf = (state: CatalogueState): number =>
  state.kind === 'planned'
    ? horizons.indexOf(state.horizon)
    : horizons.length +
      ['done', 'parked', 'postponed', 'declined', 'unsupported', 'dropped'].indexOf(state.kind);

const letterOf = ({ state }: ReportCatalogueRow) => (state.kind === 'planned' ? state.letter : '');

const reasonOf = ({ state }: ReportCatalogueRow) => (state.kind === 'dropped' ? state.reason : '');

function sorted(rows: readonly ReportCatalogueRow[]): ReportCatalogueRow[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...rows].sort(
    (a, b) =>
      orderOf(a.state) - orderOf(b.state) ||
      compare(reasonOf(a), reasonOf(b)) ||
      letterOf(a).length - letterOf(b).length ||
      compare(letterOf(a), letterOf(b)) ||
      compare(a.id, b.id),
  );
}

function lineOf({ lines }: Setting, row: ReportCatalogueRow): CatalogueLine {
  const type = row.state.kind === 'planned' ? types.smallStrong : types.small;
  const widths = columnsOf(row.state);
  const title = lines(row.title, type, widths.title);
  const owner = lines(row.owner, types.small, widths.owner);
  const steps = row.steps.map(numberOf).join(', ');
  const height = Math.max(title.length, owner.length) * types.small.lead + 2 * padding + hairline;
  return { kind: 'row', row, title, owner, steps, height };
}

/**
 * The table of all initiatives, page by page; a heading never stands without a row, and comes again on a new page.
 * With a `tail`, the last page leaves so much room below the table (points).
 */
export function cataloguePages(setting: Setting, tail = 0): readonly CataloguePageLayout[] {
  const rows = sorted(setting.report.roadmap?.catalogue ?? []);
  if (rows.length === 0) return [];
  const lines = rows.map((row) => ({
    line: lineOf(setting, row),
    group: groupTitle(setting, row.state),
  }));
  const groupOf = new Map(lines.map(({ line, group }) => [line, group]));
  const costOf = (some: readonly Parts[]) => continuedGroups(some) + loneLines(some, groupOf);
  const pages = evenly((spared) => split(setting, lines, spared, tail), costOf);
  return pages.map((parts, index) => ({
    isFirst: index === 0,
    isLast: index === pages.length - 1,
    parts,
  }));
}

/** A group that goes on over a page costs a heading, and readers their place. */
const continuedGroups = (pages: readonly Parts[]) =>
  pages.flat().filter((part) => part.kind === 'group' && part.isContinued).length;

const loneLines = (pages: readonly Parts[], groupOf: ReadonlyMap<CatalogueLine, string>) =>
  loneRows(
    pages.map((page) => page.filter((part) => part.kind === 'row')),
    (line) => groupOf.get(line),
  );

type Parts = (CatalogueGroup | CatalogueLine)[];
type Grouped = { readonly line: CatalogueLine; readonly group: string };

function split(setting: Setting, lines: readonly Grouped[], spared: number, tail: number): Parts[] {
  const { t } = setting;
  const titleHeight = catalogueTitle(setting).height;
  const pages: Parts[] = [];
  let left = 0;
  let group = '';
  for (const entry of lines) {
    const isNew = entry.group !== group;
    const startsPage = left < entry.line.height + (isNew ? groupHeight : 0);
    if (startsPage) {
      left = room - noteHeight - spared - (pages.length === 0 ? titleHeight : 0);
      pages.push([]);
    }
    const page = pages.at(-1) ?? [];
    if (isNew || startsPage) {
      const widths = columnsOf(entry.line.row.state);
      page.push({
        kind: 'group',
        text: isNew ? entry.group : t('report.continued', { part: group }),
        columns: widths,
        hasHeads: !page.some((part) => part.kind === 'group' && part.columns === widths),
        isContinued: !isNew,
        height: groupHeight,
      });
      left -= groupHeight;
    }
    group = entry.group;
    page.push(entry.line);
    left -= entry.line.height;
  }
  if (left < tail) pages.push([]);
  return pages;
}
