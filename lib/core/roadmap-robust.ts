import type { Assessment } from './assess';
import { atOnce } from './at-once';
import { method } from './constants';
import { margins } from './margins';
import { maturityOf } from './maturity';
import { completedCells, type Plan, plan } from './roadmap';
import type { PlanOptions } from './roadmap-context';
import { cellRecord } from './score';
import type { CellId, InitiativeModel } from './types';

type Cells = Readonly<Record<CellId, number>>;

const early = ({ schedule }: Plan): Set<string> =>
  new Set(
    schedule.filter(({ finish }) => finish <= method.roadmap.robust.finishBy).map(({ id }) => id),
  );

const shifted = (cells: Cells, by: number): Cells =>
  cellRecord((cell) => Math.min(method.scale.maximum, Math.max(0, cells[cell] + by)));

/**
 * The initiatives that do not hang on assumptions: finished within 180 days in the plan and in at least seven of eight
 * runs with one assumption changed, two of them with all cells half an interval lower or higher (method 2.6).
 */
export const robustInitiatives = (
  assessment: Assessment,
  catalogue: readonly InitiativeModel[],
  options: Omit<PlanOptions, 'level'> = {},
): ReadonlySet<string> => atOnce(robustInParts(assessment, catalogue, options));

/** The same with a pause after each run (method 2.6). */
export function* robustInParts(
  assessment: Assessment,
  catalogue: readonly InitiativeModel[],
  options: Omit<PlanOptions, 'level'>,
): Generator<void, ReadonlySet<string>> {
  const counts = new Map<string, number>();
  const [base, ...runs] = runsOf(assessment);
  if (!base) return new Set();
  for (const { cells, ...variant } of runs) {
    for (const id of early(plan(cells, catalogue, { ...options, ...variant })))
      counts.set(id, (counts.get(id) ?? 0) + 1);
    yield;
  }
  const { cells, ...unchanged } = base;
  const found = early(plan(cells, catalogue, { ...options, ...unchanged }));
  yield;
  const enough = method.roadmap.robust.runs;
  return new Set([...found].filter((id) => (counts.get(id) ?? 0) >= enough));
}

type Run = Pick<PlanOptions, 'lambda' | 'beta' | 'unlock' | 'level'> & { readonly cells: Cells };

/** First the plan's own assumptions, then each of the others; none without a level. */
function runsOf(assessment: Assessment): Run[] {
  const { level } = assessment.level;
  const { ci80 } = assessment;
  if (level === null || ci80 === null) return [];
  const { cells } = completedCells(assessment);
  const { lambda, beta, unlock } = method.roadmap.robust;
  const half = Math.max(ci80.T - ci80.lo, ci80.hi - ci80.T);
  const outsideConfirms = level === method.level.highest;
  const own = { cells, level };
  return [
    own,
    ...lambda.map((x) => ({ ...own, lambda: x })),
    ...beta.map((x) => ({ ...own, beta: x })),
    ...unlock.map((x) => ({ ...own, unlock: x })),
    ...[-half, half].map((by) => {
      const moved = shifted(cells, by);
      const { level: movedLevel } = maturityOf(margins(moved), outsideConfirms);
      return { cells: moved, level: movedLevel ?? level };
    }),
  ];
}
