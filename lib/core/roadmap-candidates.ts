import { method } from './constants';
import type { OpenInitiative, PlanContext } from './roadmap-context';
import type { Pace } from './roadmap-lanes';
import type { Candidate, PlanState } from './roadmap-state';
import { raised } from './roadmap-value';

function cellsAt(context: PlanContext, state: PlanState, day: number): Float64Array {
  return [...state.done, ...state.schedule]
    .filter(({ finish }) => finish <= day)
    .reduce((cells, { id }) => raised(cells, state.gains.get(id)!), context.start);
}

function isReady(
  { id, requires = [], needs }: OpenInitiative,
  { open, wanted, decisions: { excluded, done } }: PlanContext,
  finished: ReadonlySet<string>,
  cells: () => Float64Array,
): boolean {
  const isFulfilled = (other: string) =>
    finished.has(other) ||
    !open.has(other) ||
    done.has(other) ||
    (wanted.has(id) && excluded.has(other));
  return (
    requires.every(isFulfilled) &&
    needs.every(({ index, score }) => cells()[index]! >= score - 1e-9)
  );
}

/** What may start on a day (method 2.4); of the places in a plan, those that wanted initiatives need are kept for them. */
export function candidatesAt(
  context: PlanContext,
  state: PlanState,
  pace: Pace,
  day: number,
): Candidate[] {
  const { open, appraisal, schedule } = state;
  const { wanted } = context;
  const finished = new Set(schedule.filter((x) => x.finish <= day).map(({ id }) => id));
  const kept = [...open].filter((id) => wanted.has(id)).length;
  const hasPlace = schedule.length + kept < pace.items;
  let cells: Float64Array | undefined;
  const reached = () => (cells ??= cellsAt(context, state, day));
  const pays = (id: string) => appraisal.value(id) >= method.roadmap.smallestValue;
  return [...open].flatMap((id) => {
    const initiative = context.open.get(id)!;
    const { busy, duration } = state.sizes.get(id)!;
    if (day + duration > pace.horizon) return [];
    if (!isReady(initiative, context, finished, reached)) return [];
    const opens = () => context.followers.get(id)!.some((other) => open.has(other) && pays(other));
    const isWorthIt = wanted.has(id) || (hasPlace && (pays(id) || opens()));
    return isWorthIt ? [{ id, duration, busy }] : [];
  });
}
