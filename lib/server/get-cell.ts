import { loadContent } from '@/lib/content/load';
import type { Item } from '@/lib/content/schema';
import type { CellView } from '@/lib/core/cell-view';
import type { Report } from '@/lib/core/report';
import { type Answer, type CellId, cellIds, cellOf, type Locale } from '@/lib/core/types';
import { getPitStop } from './get-pit-stop';
import { getReport } from './get-report';
import { inLanguage, itemsOfLap } from './questionnaire';
import { resultLapOf } from './result-lap';

export type FoundCell =
  | { readonly kind: 'cell'; readonly report: Report; readonly cell: CellView }
  | { readonly kind: 'unfinished' };

/** A cell of a finished pit stop; null for an unknown link or cell. */
export async function getCell(
  token: string,
  cell: string,
  locale: Locale,
): Promise<FoundCell | null> {
  const id = cellIds.find((known) => known === cell);
  const pitStop = await getPitStop(token);
  const found = id && pitStop ? await getReport(token, locale) : null;
  if (!id || !pitStop || !found) return null;
  if (found.kind === 'unfinished') return found;
  const position = cellIds.indexOf(id);
  return {
    kind: 'cell',
    report: found.report,
    cell: {
      id,
      questions: itemsOfLap(resultLapOf(pitStop))
        .filter((item) => cellOf(item.id) === id)
        .map((item) => toQuestion(item, pitStop.answers[item.id] ?? null, locale)),
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
