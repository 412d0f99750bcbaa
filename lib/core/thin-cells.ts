import { contributorsOf } from './contributors';
import type { Tally } from './score';
import {
  type CellId,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
  type StepId,
  stepIds,
  stepOf,
} from './types';

type Line = PrerequisiteId | StepId;
const lines: readonly Line[] = [...prerequisiteIds, ...stepIds];
/** More unions than this are not searched: the margins are withheld then. */
const most = 5000;

/** In how many pieces rows and columns fall if only these cells tie them together. */
function pieces(cells: readonly CellId[]): number {
  const root = new Map<Line, Line>(lines.map((line) => [line, line]));
  const find = (line: Line): Line => {
    const above = root.get(line)!;
    return above === line ? line : find(above);
  };
  for (const cell of cells) root.set(find(prerequisiteOf(cell)), find(stepOf(cell)));
  return lines.filter((line) => root.get(line) === line).length;
}

/** Every group of fewer than k people that is all there is behind some of the cells, with nobody to spare. */
function smallUnions(behind: readonly (readonly number[])[], k: number): Set<number>[] | null {
  const found = new Map<string, Set<number>>([['', new Set()]]);
  for (const people of behind)
    for (const union of [...found.values()]) {
      const wider = new Set([...union, ...people]);
      if (wider.size < k) found.set([...wider].sort((a, b) => a - b).join(), wider);
      if (found.size > most) return null;
    }
  return [...found.values()];
}

/**
 * Whether margins of thin cells hide everybody: no sum or difference of rows and columns rests on fewer than k people (method 1.4, 3.1).
 * Some combination rests on a few cells alone iff rows and columns fall apart further without those cells, so this looks at the cells
 * behind which every group of fewer than k people stands alone.
 */
export function marginsHide(tally: Tally, used: readonly CellId[], k: number): boolean {
  const behind = used.map((cell) => ({ cell, people: contributorsOf(tally, cell) }));
  const thin = behind.filter(({ people }) => people.length < k);
  const whole = pieces(used);
  const thick = used.filter((cell) => !thin.some((one) => one.cell === cell));
  if (pieces(thick) === whole) return true;
  const unions = smallUnions(
    thin.map(({ people }) => people),
    k,
  );
  return (
    unions?.every((few) => {
      const alone = thin.filter(({ people }) => people.every((person) => few.has(person)));
      const rest = used.filter((cell) => !alone.some((one) => one.cell === cell));
      return pieces(rest) === whole;
    }) ?? false
  );
}
