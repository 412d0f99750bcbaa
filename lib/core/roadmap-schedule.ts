import { method } from './constants';
import type { Horizon } from './report';
import { factsOf, type PlanFact } from './roadmap-because';
import { type OpenInitiative, type PlanContext, touchesWeakest } from './roadmap-context';
import { type Appraisal, appraise, type Gain, raised } from './roadmap-value';
import { roundTo, sum } from './statistics';
import { type CellId, prerequisiteOf, stepIds, stepOf } from './types';

/** An initiative with its place in time: days from today, effort in person-days, value in index points (method 2.4). */
export interface ScheduledInitiative {
  readonly id: string;
  readonly lane: number;
  readonly start: number;
  readonly finish: number;
  readonly kind: 'build' | 'optimise';
  readonly effort: number;
  readonly value: number;
  readonly priority: number;
  readonly gain: Readonly<Partial<Record<CellId, number>>>;
  readonly because: readonly PlanFact[];
  readonly horizon: Horizon;
}

export interface Pace {
  readonly lanes: number;
  readonly capacity30: number;
  readonly horizon: number;
  readonly items: number;
}

interface Candidate {
  readonly id: string;
  readonly duration: number;
  readonly busy: number;
  readonly priority: number;
}

interface State {
  current: Float64Array;
  appraisal: Appraisal;
  readonly open: Set<string>;
  readonly free: number[];
  readonly schedule: ScheduledInitiative[];
  readonly gains: Map<string, readonly Gain[]>;
}

function cellsAt(context: PlanContext, state: State, day: number): Float64Array {
  return state.schedule
    .filter(({ finish }) => finish <= day)
    .reduce((cells, { id }) => raised(cells, state.gains.get(id)!), context.start);
}

function isReady(
  { requires = [], needs }: OpenInitiative,
  context: PlanContext,
  finished: ReadonlySet<string>,
  cells: Float64Array,
): boolean {
  return (
    requires.every((id) => finished.has(id) || !context.open.has(id)) &&
    needs.every(({ index, score }) => cells[index]! >= score - 1e-9)
  );
}

function candidatesAt(context: PlanContext, state: State, pace: Pace, day: number): Candidate[] {
  const { open, appraisal } = state;
  const perDay = pace.capacity30 / pace.lanes / method.roadmap.daysPerCapacity;
  const finished = new Set(state.schedule.filter((x) => x.finish <= day).map(({ id }) => id));
  const cells = cellsAt(context, state, day);
  const pays = (id: string) => appraisal.value(id) >= method.roadmap.smallestValue;
  return [...open].flatMap((id) => {
    const initiative = context.open.get(id)!;
    if (!isReady(initiative, context, finished, cells)) return [];
    const busy = Math.ceil(roundTo(initiative.effort / perDay, 9));
    const duration = Math.max(initiative.lead, busy);
    if (day + duration > pace.horizon) return [];
    const opens = context.followers.get(id)!.some((other) => open.has(other) && pays(other));
    if (!pays(id) && !opens) return [];
    return [{ id, duration, busy, priority: appraisal.priority(id, open) }];
  });
}

/** The last of the first starts must touch the weakest prerequisite if none before it does (method 2.4, guard). */
function guarded(
  context: PlanContext,
  state: State,
  lanes: number,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const isGuard = state.schedule.length === Math.max(method.roadmap.guard, lanes) - 1;
  if (!isGuard || state.schedule.some(({ id }) => touchesWeakest(context, id))) return candidates;
  const touching = candidates.filter(({ id }) => touchesWeakest(context, id));
  return touching.length > 0 ? touching : candidates;
}

function rankOf(context: PlanContext, state: State, { id, priority }: Candidate) {
  const { effort, lifts } = context.open.get(id)!;
  const inWeakest = state.appraisal
    .gains(id)
    .filter(({ cell }) => prerequisiteOf(cell) === context.weakest);
  const helped = sum(inWeakest.map(({ by }) => by));
  const first = Math.min(...lifts.map(({ cell }) => stepIds.indexOf(stepOf(cell))));
  return { id, keys: [-roundTo(priority, 6), -roundTo(helped, 6), effort, first] };
}

function bestOf(context: PlanContext, state: State, candidates: readonly Candidate[]): Candidate {
  const ranked = candidates.map((candidate) => ({
    candidate,
    ...rankOf(context, state, candidate),
  }));
  ranked.sort((a, b) => {
    const at = a.keys.findIndex((key, i) => key !== b.keys[i]);
    return at >= 0 ? a.keys[at]! - b.keys[at]! : a.id < b.id ? -1 : 1;
  });
  return ranked[0]!.candidate;
}

function commit(context: PlanContext, state: State, chosen: Candidate, lane: number, day: number) {
  const { id, busy, duration, priority } = chosen;
  const { kind, effort } = context.open.get(id)!;
  const gains = state.appraisal.gains(id);
  const value = state.appraisal.value(id);
  const finish = day + duration;
  state.current = raised(state.current, gains);
  state.appraisal = appraise(context, state.current);
  state.gains.set(id, gains);
  state.free[lane] = day + busy;
  state.schedule.push({
    id,
    lane,
    start: day,
    finish,
    kind,
    effort,
    value,
    priority,
    gain: Object.fromEntries(gains.map(({ cell, by }) => [cell, by])),
    because: factsOf(context, id, gains, state.open, state.appraisal),
    horizon: method.roadmap.horizons.find((days) => finish <= days) ?? 365,
  });
  state.open.delete(id);
}

const candidatesFor = (context: PlanContext, state: State, pace: Pace, day: number) =>
  guarded(context, state, pace.lanes, candidatesAt(context, state, pace, day));

/** Deterministic list scheduling on parallel lanes (method 2.4); `end` is the matrix after everything scheduled. */
export function scheduleInitiatives(context: PlanContext, pace: Pace) {
  const state: State = {
    current: context.start,
    appraisal: appraise(context, context.start),
    open: new Set(context.open.keys()),
    free: Array.from({ length: pace.lanes }, () => 0),
    schedule: [],
    gains: new Map(),
  };
  while (state.open.size > 0 && state.schedule.length < pace.items) {
    const day = Math.min(...state.free);
    if (day >= pace.horizon) break;
    const lane = state.free.indexOf(day);
    const running = state.schedule.map(({ finish }) => finish).filter((finish) => finish > day);
    const isFull = running.length >= pace.lanes + method.roadmap.background;
    const candidates = isFull ? [] : candidatesFor(context, state, pace, day);
    if (candidates.length === 0) state.free[lane] = Math.min(pace.horizon, ...running);
    else commit(context, state, bestOf(context, state, candidates), lane, day);
  }
  return { schedule: state.schedule, end: state.current, backlog: [...state.open].sort() };
}
