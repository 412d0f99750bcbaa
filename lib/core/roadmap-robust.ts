import type { Assessment } from './assess';
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
export function robustInitiatives(
  assessment: Assessment,
  catalogue: readonly InitiativeModel[],
  options: Omit<PlanOptions, 'level'> = {},
): ReadonlySet<string> {
  const { level } = assessment.level;
  const { ci80 } = assessment;
  if (level === null || ci80 === null) return new Set();
  const { cells } = completedCells(assessment);
  const { lambda, beta, unlock, runs } = method.roadmap.robust;
  const variants: PlanOptions[] = [
    ...lambda.map((x) => ({ lambda: x })),
    ...beta.map((x) => ({ beta: x })),
    ...unlock.map((x) => ({ unlock: x })),
  ];
  const half = Math.max(ci80.T - ci80.lo, ci80.hi - ci80.T);
  const outsideConfirms = level === method.level.highest;
  const plans = [
    ...variants.map((variant) => plan(cells, catalogue, { ...options, level, ...variant })),
    ...[-half, half].map((by) => {
      const moved = shifted(cells, by);
      const { level: movedLevel } = maturityOf(margins(moved), outsideConfirms);
      return plan(moved, catalogue, { ...options, level: movedLevel ?? level });
    }),
  ].map(early);
  const base = early(plan(cells, catalogue, { ...options, level }));
  return new Set([...base].filter((id) => plans.filter((ids) => ids.has(id)).length >= runs));
}
