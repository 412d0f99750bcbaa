import { method } from './constants';
import { releasedExtreme } from './release';
import type { Measured } from './release-assess';
import type { PrintedMargins } from './release-margins';
import {
  type CellId,
  cellIds,
  prerequisiteIds,
  prerequisiteOf,
  type StepId,
  stepIds,
  stepOf,
} from './types';

const cellAt = (p: string, s: StepId) => `${p}${s}` as CellId;

/**
 * The cells withheld beside one that is only a bound: its step less the three others would undo the bound. Three more are withheld that
 * form a rectangle with it, so that any of them may be a little more and the next a little less; `null` if there is no such rectangle.
 */
function rectangleFor(
  cell: CellId,
  isPlain: (cell: CellId) => boolean,
  hidden: ReadonlySet<CellId>,
): readonly CellId[] | null {
  const [p, s] = [prerequisiteOf(cell), stepOf(cell)];
  const rectangles = prerequisiteIds.flatMap((otherP) =>
    stepIds.map((otherS) => [cellAt(p, otherS), cellAt(otherP, s), cellAt(otherP, otherS)]),
  );
  const possible = rectangles.filter((three) => !three.includes(cell) && three.every(isPlain));
  const added = (three: readonly CellId[]) => three.filter((one) => !hidden.has(one)).length;
  return possible.toSorted((a, b) => added(a) - added(b))[0] ?? null;
}

/**
 * The round with the cells withheld that would give away more than a bound says (method 3.R7). Which they are follows from what is shown.
 * Where a bound cannot be kept that way no cell is shown at all.
 */
export function guardedCells(round: Measured, { P, S }: PrintedMargins): Measured {
  const { assessment } = round;
  const kindOf = (cell: CellId) => {
    const { score, n } = assessment.cells[cell];
    return score === null ? null : releasedExtreme(method.indexPerPoint * score, n);
  };
  const isPlain = (cell: CellId) => kindOf(cell) === 'exact';
  const bounds = cellIds.filter((cell) => !isPlain(cell) && kindOf(cell) !== null);
  const exact = (one: { readonly bound?: unknown } | null) => one !== null && !one.bound;
  const hidden = new Set<CellId>();
  for (const cell of bounds) {
    if (!exact(P[prerequisiteOf(cell)]) && !exact(S[stepOf(cell)])) continue;
    const three = rectangleFor(cell, isPlain, hidden);
    for (const one of three ?? cellIds) hidden.add(one);
  }
  if (hidden.size === 0) return round;
  const cells = Object.fromEntries(
    cellIds.map((cell) => {
      const own = assessment.cells[cell];
      return [cell, hidden.has(cell) ? { ...own, score: null } : own];
    }),
  ) as typeof assessment.cells;
  const marginsOnly = assessment.marginsOnly || hidden.size === cellIds.length;
  return { ...round, assessment: { ...assessment, cells, marginsOnly } };
}
