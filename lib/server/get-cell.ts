import { loadContent } from '@/lib/content/load';
import type { Item } from '@/lib/content/schema';
import type { CellView, TeamQuestion } from '@/lib/core/cell-view';
import { method } from '@/lib/core/constants';
import type { Profile, Report } from '@/lib/core/report';
import { type Answer, type CellId, cellIds, cellOf, type Locale } from '@/lib/core/types';
import { getPitStop } from './get-pit-stop';
import { getReport, type Unfinished } from './get-report';
import { inLanguage, itemsOfLap } from './questionnaire';
import { resultLapOf } from './result-lap';

export type FoundCell =
  | { readonly kind: 'cell'; readonly report: Report; readonly cell: CellView }
  | Unfinished;

/** A cell of a finished pit stop; null for an unknown link or cell. */
export async function getCell(
  token: string,
  cell: string,
  locale: Locale,
): Promise<FoundCell | null> {
  const id = cellIds.find((known) => known === cell);
  const pitStop = await getPitStop(token);
  const found = id && pitStop ? await getReport(token, locale, async () => pitStop) : null;
  if (!id || !pitStop || !found) return null;
  if (found.kind === 'unfinished') return found;
  const position = cellIds.indexOf(id);
  const { released } = pitStop;
  const items = itemsOfLap(released?.lap ?? resultLapOf(pitStop)).filter(
    (item) => cellOf(item.id) === id,
  );
  return {
    kind: 'cell',
    report: found.report,
    cell: {
      id,
      questions: released
        ? []
        : items.map((item) => toQuestion(item, pitStop.answers[item.id] ?? null, locale)),
      team: released && items.map((item) => toTeamQuestion(item, id, released, locale)),
      ...liftsOf(found.report, id),
      previous: cellIds[position - 1] ?? null,
      next: cellIds[position + 1] ?? null,
    },
  };
}

function toQuestion({ id, stem, anchors }: Item, answer: Answer | null, locale: Locale) {
  const say = (anchor: Item['stem'] | undefined) => (anchor ? inLanguage(anchor, locale) : null);
  const point = typeof answer === 'number' ? answer : null;
  return {
    id,
    stem: inLanguage(stem, locale),
    answer,
    chosen: point === null ? null : say(anchors[point]),
    next: point === null ? null : say(anchors[point + 1]),
  };
}

/** The question as it was released; above the value of the field the next answer on the scale. */
function toTeamQuestion(
  { id, stem, anchors }: Item,
  cell: CellId,
  { cells, team, table }: Profile,
  locale: Locale,
): TeamQuestion {
  const value = cells.find((one) => one.id === cell)?.value ?? null;
  const point = value === null ? null : Math.floor(value / method.indexPerPoint) + 1;
  const next = point === null ? undefined : anchors[point];
  return {
    id,
    stem: inLanguage(stem, locale),
    dots: team?.items[id] ?? null,
    next: point !== null && next ? { number: point + 1, text: inLanguage(next, locale) } : null,
    comments: team?.comments[id] ?? [],
    named: (table?.names ?? []).map((name, at) => ({
      name,
      answer: table?.answers[id]?.[at] ?? null,
    })),
  };
}

function liftsOf({ roadmap }: Report, cell: CellId): Pick<CellView, 'scheduled' | 'parked'> {
  const lifting = new Set(
    loadContent()
      .initiatives.filter(({ impact }) => impact[cell] !== undefined)
      .map(({ id }) => id),
  );
  const lifts = ({ id }: { readonly id: string }) => lifting.has(id);
  return {
    scheduled: (roadmap?.initiatives ?? [])
      .filter(lifts)
      .map(({ letter, title, start, finish }) => ({ letter, title, start, finish })),
    parked: (roadmap?.backlog ?? []).filter(lifts),
  };
}
