import type { LeverSize, ReportInitiative } from '@/lib/core/report-roadmap';
import { formatDate, formatList } from '@/lib/i18n/format';
import {
  becauseSentences,
  daysText,
  effortText,
  leverWord,
  robustWord,
} from '@/lib/i18n/sentences-roadmap';
import { fewestPages } from './page-breaks';
import type { Setting } from './setting';
import { accent, hairline, mm, sheet, span, type Type, types } from './theme';

const room = sheet.bodyEnd - sheet.bodyTop;
export const block = {
  usual: mm(121),
  airy: room - mm(121),
  between: mm(6),
} as const;
export const titleWidth = mm(140);
export const columns = {
  label: mm(20),
  gap: mm(2),
  value: span(4) - mm(22),
  texts: span(6),
  box: mm(5),
} as const;
export const gaps = {
  afterRule: mm(4),
  row: mm(1.4),
  afterHead: mm(1),
  step: mm(0.6),
  section: mm(4.5),
} as const;

/** Space between the facts and below the title; less of it where that saves a page. */
const spaces = {
  usual: { fact: mm(1.4), afterTitle: mm(6) },
  tight: { fact: mm(0.65), afterTitle: mm(3.5) },
} as const;
type Space = (typeof spaces)[keyof typeof spaces];

/** How one initiative is set: usual or small body text, and every text broken into lines. */
export interface InitiativeLayout {
  readonly initiative: ReportInitiative;
  readonly type: Type;
  readonly space: Space;
  readonly title: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: readonly string[] }[];
  readonly because: readonly string[];
  readonly firstSteps: readonly (readonly string[])[];
  readonly doneWhen: readonly string[];
  readonly height: number;
}

const leverRank: Record<LeverSize, number> = { large: 0, medium: 1, small: 2 };
export const shownInFull = 6;

/** The six that matter most: what raises the bottleneck, then the larger lever, then the earlier start; in the order of letters. */
export function mostImportant(initiatives: readonly ReportInitiative[]): ReportInitiative[] {
  const ranked = [...initiatives].sort(
    (a, b) =>
      Number(b.raisesBottleneck) - Number(a.raisesBottleneck) ||
      leverRank[a.lever] - leverRank[b.lever] ||
      a.start - b.start,
  );
  const chosen = new Set(ranked.slice(0, shownInFull));
  return initiatives.filter((initiative) => chosen.has(initiative));
}

/** Two per page; one whose text needs more than half a page stands alone. */
export function initiativePages(setting: Setting): InitiativeLayout[][] {
  const layouts = [spaces.usual, spaces.tight].map((space) => inPairs(layoutsOf(setting, space)));
  return fewestPages(layouts, (pages) => pages);
}

function inPairs(layouts: readonly InitiativeLayout[]): InitiativeLayout[][] {
  const pages: InitiativeLayout[][] = [];
  for (const layout of layouts) {
    const page = pages.at(-1);
    const [before] = page ?? [];
    const together = before ? before.height + block.between + layout.height : Infinity;
    if (page?.length === 1 && together <= room) page.push(layout);
    else pages.push([layout]);
  }
  return pages;
}

/** Where the second of a page begins: in the middle, unless one of the two needs more than its half. */
export const secondTop = ([first, second]: readonly InitiativeLayout[]) =>
  Math.max(
    (first?.height ?? 0) + block.between,
    Math.min(block.usual, room - (second?.height ?? 0)),
  );

/** All in the usual size, or all in the small one if one of them would fill its half page to the edge. */
function layoutsOf(setting: Setting, space: Space): InitiativeLayout[] {
  const initiatives = mostImportant(setting.report.roadmap?.initiatives ?? []);
  const usual = initiatives.map((initiative) => setIn(setting, initiative, types.body, space));
  if (usual.every(({ height }) => height <= block.airy)) return usual;
  return initiatives.map((initiative) => setIn(setting, initiative, types.small, space));
}

function setIn(
  setting: Setting,
  initiative: ReportInitiative,
  type: Type,
  space: Space,
): InitiativeLayout {
  const { t, report, lines, heading } = setting;
  const title = heading(initiative.title, types.title, titleWidth);
  const facts = factsOf(setting, initiative).map(({ label, value }) => ({
    label,
    value: lines(value, types.small, columns.value),
  }));
  const reasons = becauseSentences(t, report, initiative).join(' ') || initiative.why;
  const because = lines(reasons, type, columns.texts);
  const firstSteps = initiative.firstSteps.map((step) =>
    lines(step, type, columns.texts - columns.box),
  );
  const doneWhen = lines(initiative.doneWhen, type, columns.texts);
  const left = facts.reduce((sum, { value }) => sum + factHeight(value, space), hairline);
  const head = hairline + gaps.row + types.strong.lead + gaps.afterHead;
  const steps = firstSteps.reduce((sum, step) => sum + step.length * type.lead + 2 * gaps.step, 0);
  const right =
    (1 + Number(firstSteps.length > 0) + Number(initiative.doneWhen !== '')) * head +
    (because.length + doneWhen.length) * type.lead +
    steps +
    2 * gaps.section;
  const top = accent + gaps.afterRule + title.length * types.title.lead + space.afterTitle;
  return {
    initiative,
    type,
    space,
    title,
    facts,
    because,
    firstSteps,
    doneWhen,
    height: top + Math.max(left, right),
  };
}

const factHeight = (value: readonly string[], { fact }: Space) =>
  2 * fact + Math.max(1, value.length) * types.small.lead + hairline;

function factsOf({ t, report }: Setting, initiative: ReportInitiative) {
  const { owner, buildsOn, difficultyShort, counter } = initiative;
  const facts = [
    { label: t('report.fact-owner'), value: owner },
    ...plannedFacts(t, report, initiative),
    { label: t('report.fact-effort'), value: effortText(t, initiative) },
    { label: t('report.fact-lever'), value: leverWord(t, initiative) },
    {
      label: t('report.fact-builds-on'),
      value: buildsOn.length > 0 ? formatList(report.locale, buildsOn) : '',
    },
    { label: t('report.fact-order'), value: robustWord(t, initiative) },
    { label: t('report.fact-hard'), value: difficultyShort },
    { label: t('report.fact-counter'), value: counter },
  ];
  return facts.filter(({ value }) => value !== '');
}

/** When; as days of the calendar and with its status once people work with the plan. */
function plannedFacts(
  t: Setting['t'],
  { locale, roadmap }: Setting['report'],
  initiative: ReportInitiative,
) {
  const { startsOn, finishesOn, due, status, decision } = initiative;
  // A day is never broken between two lines.
  const day = (iso: string) => formatDate(locale, iso).replaceAll(' ', '\u00A0');
  const isPlanned = roadmap?.isStartSet || decision !== null || status !== 'open';
  return [
    {
      label: t('report.fact-days'),
      value: isPlanned
        ? t('plan.from-to', { from: day(startsOn), to: day(finishesOn) })
        : daysText(t, initiative),
    },
    { label: t('plan.due'), value: due ? day(due) : '' },
    { label: t('plan.status'), value: isPlanned ? t('plan.status-of', { status }) : '' },
  ];
}
