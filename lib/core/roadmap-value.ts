import { method } from './constants';
import { effectiveAfter, type NumericMargins, numericMargins } from './margins';
import type { OpenInitiative, PlanContext } from './roadmap-context';
import { billionths, sum } from './statistics';
import { type CellId, cellIds, type StepId, stepIds, stepOf } from './types';

/** What an initiative still adds to one cell, in scale points. */
export interface Gain {
  readonly cell: CellId;
  readonly index: number;
  readonly by: number;
}

/** Gains, values and priorities at one state of the matrix (method 2.3). */
export interface Appraisal {
  readonly gains: (id: string) => readonly Gain[];
  /** Index points. */
  readonly value: (id: string) => number;
  readonly priorities: (open: ReadonlySet<string>) => (id: string) => number;
}

/** The matrix after gains, nowhere above the scale. */
export const raised = (cells: Float64Array, gains: readonly Gain[]): Float64Array =>
  raisedIn(cells.slice(), gains);

function raisedIn(after: Float64Array, gains: readonly Gain[]) {
  for (const { index, by } of gains)
    after[index] = Math.min(method.scale.maximum, after[index]! + by);
  return after;
}

/** Working space of `effectiveWith`, filled and read within one call: a plan asks for it thousands of times. */
const cellsWith = new Float64Array(cellIds.length);

function effectiveWith(now: NumericMargins, current: Float64Array, gains: readonly Gain[]) {
  cellsWith.set(current);
  raisedIn(cellsWith, gains);
  const changed = gains.filter(({ by }) => by > 0).map(({ index }) => index);
  return effectiveAfter(now, cellsWith, changed);
}

/** The gains that are more than nothing. */
export const realGains = (gains: readonly Gain[]): Gain[] => gains.filter(({ by }) => by > 1e-9);

/** The step with the largest summed gain, a tie going to the earlier one (method 2.3). */
export function mainStep(gains: readonly Gain[]): StepId {
  const totals = stepIds.map((step) =>
    billionths(sum(gains.filter(({ cell }) => stepOf(cell) === step).map(({ by }) => by))),
  );
  return stepIds[totals.indexOf(Math.max(...totals))]!;
}

function emphasis({ flags }: PlanContext, initiative: OpenInitiative, gains: readonly Gain[]) {
  const { extra } = method.roadmap;
  let factor = 1;
  if (flags.overSteps.length > 0 && flags.overSteps.includes(mainStep(gains)))
    factor += extra.outsideGap;
  if (initiative.tags?.some((tag) => flags.touchpointTags.includes(tag)))
    factor += extra.touchpoint;
  if (gains.some(({ cell }) => flags.blindCells.includes(cell))) factor += extra.blindSpot;
  if (initiative.marked.length > 0) factor += extra.inventory;
  return factor;
}

function remembered<T>(work: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    if (!known.has(id)) known.set(id, work(id));
    return known.get(id)!;
  };
}

function worthOf(
  { unlock, followers }: PlanContext,
  value: (id: string) => number,
  among: ReadonlySet<string>,
): (id: string, path?: readonly string[]) => number {
  const known = new Map<string, number>();
  let circles = 0;
  const worth = (id: string, path: readonly string[] = []): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const before = circles;
    const open = followers.get(id)!.filter((other) => among.has(other));
    const next = open.filter((other) => !path.includes(other));
    circles += open.length - next.length;
    const best = next.map((other) => worth(other, [...path, id]));
    const total = value(id) + unlock * Math.max(0, ...best);
    // Only what leads into no circle is the same on every path to it.
    if (circles === before) known.set(id, total);
    return total;
  };
  return worth;
}

/** Appraises every open initiative at the current state of the matrix: V, U and R of method 2.3. */
export function appraise(context: PlanContext, current: Float64Array): Appraisal {
  const { lambda, beta, targets, open } = context;
  const now = numericMargins(current);
  const gains = remembered((id) =>
    open.get(id)!.lifts.map(({ cell, index, by }) => {
      const room = Math.max(0, targets[index]! - current[index]!);
      return { cell, index, by: Math.min(by, room) };
    }),
  );
  const value = remembered((id) => {
    const all = gains(id);
    const real = realGains(all);
    if (real.length === 0) return 0;
    const raw = sum(all.map(({ by }) => by)) / cellIds.length;
    const effective = effectiveWith(now, current, all) - now.eff;
    const points = method.indexPerPoint * ((1 - lambda) * raw + lambda * effective);
    return points * emphasis(context, open.get(id)!, real);
  });
  const priorities = (among: ReadonlySet<string>) => {
    const { effortUnit, smallestEffort } = method.roadmap;
    const worth = worthOf(context, value, among);
    return (id: string) =>
      worth(id) / (Math.max(open.get(id)!.effort, smallestEffort) / effortUnit) ** beta;
  };
  return { gains, value, priorities };
}
