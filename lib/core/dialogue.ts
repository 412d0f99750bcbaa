import type { Agreement } from './agreement';
import { method } from './constants';
import { type CellId, cellIds } from './types';

/** Cells worth a 30-minute talk, at most three: those people disagree on by size, then blind spots (method 2.5). */
export function dialogueCells(
  agreement: Readonly<Partial<Record<CellId, Pick<Agreement, 'ad' | 'class'> | null>>>,
  blindSpots: readonly CellId[],
): CellId[] {
  const disputed = cellIds
    .map((cell) => ({ cell, found: agreement[cell] }))
    .filter(({ found }) => found?.class === 'disagree')
    .sort((a, b) => b.found!.ad - a.found!.ad)
    .map(({ cell }) => cell);
  return [...new Set([...disputed, ...blindSpots])].slice(0, method.roadmap.dialogueTasks);
}
