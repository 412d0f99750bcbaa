import { loadContent } from '@/lib/content/load';
import { dayAfter } from '@/lib/core/iso-days';
import type { Report } from '@/lib/core/report';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import type { InitiativeEntry } from '@/lib/core/workbench';
import { type Translate, translator } from '@/lib/i18n/messages';
import { becauseSentences } from '@/lib/i18n/sentences-roadmap';
import { inLanguage } from './questionnaire';

export type ColumnKind = 'text' | 'number' | 'date';

/** A table for people's own tools: dates are ISO days, everything else is as it would stand on the page. */
export interface Table {
  readonly name: string;
  readonly columns: readonly {
    readonly title: string;
    readonly kind: ColumnKind;
    /** In characters. */
    readonly width: number;
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** One initiative of the plan, or one that people decided about, with what they recorded. */
export interface PlanRow {
  readonly id: string;
  readonly letter: string | null;
  readonly title: string;
  readonly entry: InitiativeEntry | null;
  readonly start: string | null;
  /** The day people set, else the day the plan works out. */
  readonly due: string | null;
  readonly planned: ReportInitiative | null;
}

/** The day from which the plan counts. */
export const planStart = ({ workbench, date }: Report) => workbench.plan[0]?.body.startsOn ?? date;

/** The plan in its order, then whatever else people decided about. */
export function planRows(report: Report): PlanRow[] {
  const day0 = planStart(report);
  const entries = new Map(report.workbench.initiative.map(({ id, body }) => [id, body]));
  const planned = (report.roadmap?.initiatives ?? []).map((initiative) => {
    const entry = entries.get(initiative.id) ?? null;
    return {
      id: initiative.id,
      letter: initiative.letter,
      title: initiative.title,
      entry,
      start: entry?.start ?? dayAfter(day0, initiative.start),
      due: entry?.due ?? dayAfter(day0, initiative.finish),
      planned: initiative,
    };
  });
  const known = new Set(planned.map(({ id }) => id));
  const others = report.workbench.initiative
    .filter(({ id }) => !known.has(id))
    .map(({ id, body }) => ({
      id,
      letter: null,
      title: body.own?.title ?? titleOf(id, report),
      entry: body,
      start: body.start,
      due: body.due,
      planned: null,
    }));
  return [...planned, ...others];
}

function titleOf(id: string, { locale }: Report) {
  const entry = loadContent().initiatives.find((one) => one.id === id);
  return entry ? inLanguage(entry.title, locale) : id;
}

type Cell = string | number | null;
type Column = readonly [key: string, kind: ColumnKind, width: number, cell: (row: PlanRow) => Cell];

function columnsOf(t: Translate, report: Report): readonly Column[] {
  return [
    ['letter', 'text', 10, ({ letter }) => letter],
    ['title', 'text', 44, ({ title }) => title],
    ['decision', 'text', 16, ({ entry }) => decisionText(t, entry)],
    ['status', 'text', 12, ({ entry }) => t('exports.status', { status: entry?.status ?? 'open' })],
    ['owner', 'text', 22, ({ entry, planned }) => entry?.owner ?? planned?.owner ?? null],
    ['start', 'date', 12, ({ start }) => start],
    ['due', 'date', 12, ({ due }) => due],
    ['effort', 'number', 10, ({ planned, entry }) => planned?.effort ?? entry?.own?.effort ?? null],
    ['lever', 'text', 10, ({ planned }) => planned && t('roadmap.lever', { lever: planned.lever })],
    ['builds-on', 'text', 10, ({ planned }) => planned && (planned.buildsOn.join(', ') || null)],
    ['because', 'text', 60, ({ planned }) => planned && becauseText(t, report, planned)],
    ['done-when', 'text', 50, ({ planned }) => planned?.doneWhen ?? null],
    ['reason', 'text', 40, ({ entry }) => entry?.reason ?? null],
    ['notes', 'text', 40, ({ entry }) => entry?.notes ?? null],
    ['evidence', 'text', 40, ({ entry }) => entry?.evidence ?? null],
    ['link', 'text', 40, ({ entry }) => entry?.link ?? null],
  ];
}

const becauseText = (t: Translate, report: Report, planned: ReportInitiative) =>
  becauseSentences(t, report, planned).join(' ') || null;

const decisionText = (t: Translate, entry: InitiativeEntry | null) =>
  entry?.decision ? t('exports.decision', { decision: entry.decision }) : null;

/** The roadmap as a table, in the report's language. */
export function roadmapTable(report: Report): Table {
  const t = translator(report.locale);
  const columns = columnsOf(t, report);
  return {
    name: t('roadmap.page'),
    columns: columns.map(([key, kind, width]) => ({
      title: t(`exports.col-${key}` as 'exports.col-title'),
      kind,
      width,
    })),
    rows: planRows(report).map((row) => columns.map(([, , , cell]) => cell(row))),
  };
}
