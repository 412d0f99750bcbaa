import type { CellProfile, Profile } from './report';
import {
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
  type StepId,
  stepIds,
  stepOf,
} from './types';

/** What the 24 cells show together; "low" is the lowest finding band (method 1.12b). */
export type HeatmapPattern =
  | { readonly kind: 'crossing'; readonly prerequisite: PrerequisiteId; readonly step: StepId }
  | { readonly kind: 'weak-steps'; readonly steps: readonly StepId[] }
  | { readonly kind: 'weak-prerequisites'; readonly prerequisites: readonly PrerequisiteId[] }
  | { readonly kind: 'mostly-step'; readonly step: StepId }
  | { readonly kind: 'mostly-prerequisite'; readonly prerequisite: PrerequisiteId }
  | { readonly kind: 'scattered'; readonly low: number; readonly known: number }
  | { readonly kind: 'none-low' }
  | { readonly kind: 'all-low'; readonly known: number }
  | { readonly kind: 'unknown'; readonly known: number };

interface Line<Id> {
  readonly id: Id;
  readonly known: number;
  readonly low: number;
}

const isKnown = ({ value }: CellProfile) => value !== null;
const isLow = ({ band }: CellProfile) => band === 'low';

/**
 * The pattern of the heat map, first match: the lowest cell lies where bottleneck and weakest prerequisite cross; whole
 * columns are low; whole rows are low; the largest share of low cells stands in one column or row; none of these.
 * Without `mayNameCells` no single cell is named (method 1.8).
 */
export function heatmapPattern(profile: Profile, mayNameCells = true): HeatmapPattern {
  const { cells, index } = profile;
  const known = cells.filter(isKnown).length;
  const low = cells.filter(isLow).length;
  if (index === null) return { kind: 'unknown', known };
  if (low === 0) return { kind: 'none-low' };
  if (low === known) return { kind: 'all-low', known };
  const named = mayNameCells ? crossing(profile) : null;
  return named ?? linePattern(cells) ?? { kind: 'scattered', low, known };
}

/** The cell to look at first: the lowest of the bottleneck's, else of all; `null` where none is lower than another. */
export function focusCell({ cells, steps, index }: Profile): CellProfile | null {
  const known = cells.filter(isKnown);
  const named = steps.filter(({ isBottleneck }) => isBottleneck).map(({ id }) => id);
  if (index === null || new Set(known.map(({ value }) => value)).size < 2) return null;
  const own = known.filter(({ id }) => named.length === 0 || named.includes(stepOf(id)));
  return lowestOf(own)[0] ?? null;
}

function lowestOf(cells: readonly CellProfile[]) {
  const lowest = Math.min(...cells.map(({ value }) => value ?? 0));
  return cells.filter(({ value }) => value === lowest);
}

function crossing({ cells, steps, prerequisites }: Profile): HeatmapPattern | null {
  const [only, ...others] = lowestOf(cells.filter(isKnown));
  if (!only || others.length > 0 || !isLow(only)) return null;
  const [prerequisite, step] = [prerequisiteOf(only.id), stepOf(only.id)];
  const isBottleneck = steps.find(({ id }) => id === step)?.isBottleneck === true;
  const isWeakest = prerequisites.find(({ id }) => id === prerequisite)?.isWeakest === true;
  return isBottleneck && isWeakest ? { kind: 'crossing', prerequisite, step } : null;
}

function linePattern(cells: readonly CellProfile[]): HeatmapPattern | null {
  const columns = stepIds.map((id) => lineOf(id, cells, stepOf));
  const rows = prerequisiteIds.map((id) => lineOf(id, cells, prerequisiteOf));
  const steps = wholeLines(columns);
  const prerequisites = wholeLines(rows);
  if (steps.length > 0) return { kind: 'weak-steps', steps };
  if (prerequisites.length > 0) return { kind: 'weak-prerequisites', prerequisites };
  const [step, prerequisite] = [fullest(columns), fullest(rows)];
  if (step && (!prerequisite || shareOf(step) >= shareOf(prerequisite)))
    return { kind: 'mostly-step', step: step.id };
  return prerequisite ? { kind: 'mostly-prerequisite', prerequisite: prerequisite.id } : null;
}

function lineOf<Id extends string>(
  id: Id,
  cells: readonly CellProfile[],
  of: (cell: CellProfile['id']) => string,
): Line<Id> {
  const own = cells.filter((cell) => of(cell.id) === id && isKnown(cell));
  return { id, known: own.length, low: own.filter(isLow).length };
}

const shareOf = ({ low, known }: Line<string>) => (known === 0 ? 0 : low / known);

/** Lines in which every known cell is low, of at least two. */
const wholeLines = <Id extends string>(lines: readonly Line<Id>[]) =>
  lines.filter(({ known, low }) => known > 1 && low === known).map(({ id }) => id);

/** The one line with the largest share of low cells, of at least two. */
function fullest<Id extends string>(lines: readonly Line<Id>[]): Line<Id> | null {
  const [first, second] = [...lines].sort((a, b) => shareOf(b) - shareOf(a));
  if (!first || first.low < 2) return null;
  return second && shareOf(second) === shareOf(first) ? null : first;
}
