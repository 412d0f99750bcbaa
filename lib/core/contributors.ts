import type { Tally } from './score';
import { type CellId, cellIds, type PrerequisiteId, type StepId } from './types';

const width = cellIds.length;
const indexOf: ReadonlyMap<CellId, number> = new Map(cellIds.map((cell, i) => [cell, i]));

/** The cells of a row or a column. */
export const cellsOf = (margin: PrerequisiteId | StepId): CellId[] =>
  cellIds.filter((cell) => cell.startsWith(margin) || cell.endsWith(margin));

/** Whether a person has a score in a cell. */
export const contributes = (tally: Tally, person: number, cell: CellId): boolean =>
  !Number.isNaN(tally.scores[person * width + indexOf.get(cell)!]!);

/** How many people have a score in at least one of the cells (method 3.R4). */
export function contributorsTo(tally: Tally, cells: readonly CellId[]): number {
  let count = 0;
  for (let person = 0; person < tally.n; person++)
    if (cells.some((cell) => contributes(tally, person, cell))) count++;
  return count;
}

/** The people behind a cell, by their place in the tally. */
export const contributorsOf = (tally: Tally, cell: CellId): number[] =>
  Array.from({ length: tally.n }, (_, person) => person).filter((person) =>
    contributes(tally, person, cell),
  );

/** A person's score in a cell; NaN without one. */
export const scoreOf = (tally: Tally, person: number, cell: CellId): number =>
  tally.scores[person * width + indexOf.get(cell)!]!;
