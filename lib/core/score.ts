import { columnSums, mean } from './statistics';
import { type Answers, type CellId, cellIds, cellOf } from './types';

/** A score 0–4 with the number of people it rests on; `null` below the minimum (method 1.4). */
export interface CellScore {
  readonly score: number | null;
  readonly n: number;
}

/**
 * People as numbers: per person 24 cell scores in the order of `cellIds` (NaN: missing), and per cell the sum and
 * count of the known ones, the "don't know" and the answers that count towards its rate (method 1.3, 1.4).
 */
export interface Tally {
  readonly n: number;
  readonly scores: Float64Array;
  readonly sums: Float64Array;
  readonly known: Int32Array;
  readonly dontKnow: Int32Array;
  readonly asked: Int32Array;
}

const width = cellIds.length;
const cellIndex: ReadonlyMap<string, number> = new Map(cellIds.map((id, i) => [id, i]));

function cellIndexer(): (id: string) => number {
  const seen = new Map<string, number>();
  return (id) => {
    const cached = seen.get(id);
    if (cached !== undefined) return cached;
    const index = cellIndex.get(cellOf(id)) ?? -1;
    seen.set(id, index);
    return index;
  };
}

interface Counts {
  readonly points: Int32Array;
  readonly valid: Int32Array;
  readonly applicable: Int32Array;
  readonly dontKnow: Int32Array;
  readonly asked: Int32Array;
}

function countPerson(answers: Answers, indexOf: (id: string) => number, counts: Counts): void {
  counts.points.fill(0);
  counts.valid.fill(0);
  counts.applicable.fill(0);
  for (const id in answers) {
    const cell = indexOf(id);
    const answer = answers[id];
    if (cell < 0 || answer === 'NA' || answer === undefined) continue;
    counts.applicable[cell]!++;
    if (answer === null) continue;
    counts.asked[cell]!++;
    if (answer === 'DK') counts.dontKnow[cell]!++;
    else {
      counts.points[cell]! += answer;
      counts.valid[cell]!++;
    }
  }
}

/** Counts people's answers per cell in one pass (method 1.3, 1.4). */
export function tallyOf(people: readonly Answers[]): Tally {
  const perCell = () => new Int32Array(width);
  const counts = {
    points: perCell(),
    valid: perCell(),
    applicable: perCell(),
    dontKnow: perCell(),
    asked: perCell(),
  };
  const { points, valid, applicable, dontKnow, asked } = counts;
  const scores = new Float64Array(people.length * width);
  const indexOf = cellIndexer();
  people.forEach((answers, person) => {
    countPerson(answers, indexOf, counts);
    for (let cell = 0; cell < width; cell++) {
      const enough = valid[cell]! > 0 && valid[cell]! * 2 >= applicable[cell]!;
      scores[person * width + cell] = enough ? points[cell]! / valid[cell]! : Number.NaN;
    }
  });
  return { n: people.length, scores, dontKnow, asked, ...columnSums(scores, width) };
}

/** The same people with only the cells kept that `keep` names; the others count as missing (method 1.11). */
export function keepCells(tally: Tally, keep: ReadonlySet<CellId>): Tally {
  const scores = tally.scores.map((score, i) =>
    keep.has(cellIds[i % width]!) ? score : Number.NaN,
  );
  return { ...tally, scores, ...columnSums(scores, width) };
}

/** One person's 24 cell scores: the mean of a cell's answers if at least half of the applicable items have one (method 1.3). */
export function respondentCells(answers: Answers): Record<CellId, number | null> {
  const { scores } = tallyOf([answers]);
  return cellRecord((_, i) => (Number.isNaN(scores[i]!) ? null : scores[i]!));
}

/** The organisation's 24 cells: the mean over people, from `minimum` people on (method 1.4). */
export function organisationCells(tally: Tally, minimum: number): Record<CellId, CellScore> {
  return cellRecord((_, i) => {
    const n = tally.known[i]!;
    return { score: n > 0 && n >= minimum ? tally.sums[i]! / n : null, n };
  });
}

/** The share of "don't know" among a cell's answers without "not applicable"; `null` without any (method 1.4). */
export function dontKnowRates(tally: Tally): Record<CellId, number | null> {
  return cellRecord((_, i) => (tally.asked[i]! > 0 ? tally.dontKnow[i]! / tally.asked[i]! : null));
}

/** The known scores of one cell, one per person who has it (method 1.8). */
export function cellRatings(tally: Tally, cell: CellId): number[] {
  const index = cellIds.indexOf(cell);
  const all = Array.from({ length: tally.n }, (_, person) => tally.scores[person * width + index]!);
  return all.filter((score) => !Number.isNaN(score));
}

/** The mean of each cell over several groups, every group counting the same (method 1.9). */
export function equalWeightCells(
  groups: readonly Readonly<Record<CellId, CellScore>>[],
): Record<CellId, number | null> {
  return cellRecord((cell) => {
    const scores = groups.map((group) => group[cell].score).filter((score) => score !== null);
    return scores.length === groups.length ? mean(scores) : null;
  });
}

/** A record with one value per cell, in the order of `cellIds`. */
export const cellRecord = <T>(partOf: (cell: CellId, index: number) => T): Record<CellId, T> =>
  Object.fromEntries(cellIds.map((cell, i) => [cell, partOf(cell, i)])) as Record<CellId, T>;
