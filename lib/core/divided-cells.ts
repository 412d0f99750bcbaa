import { contributorsOf } from './contributors';
import type { Measured } from './release-assess';
import type { Partition } from './release-atoms';
import { type CellId, cellIds } from './types';

/** The cells every atom has k people in: only these may be part of a breakdown, whoever's it is (method 3.R4, A11). */
export const dividedCells = (
  { assessment, tally, k }: Measured,
  { atoms, atomOf }: Partition,
): CellId[] =>
  cellIds.filter((cell) => {
    if (assessment.cells[cell].score === null) return false;
    const counts = atoms.map(() => 0);
    for (const person of contributorsOf(tally, cell)) counts[atomOf[person]!]!++;
    return counts.every((count) => count >= k);
  });
