import { method } from './constants';
import { type PlanContext, touchesWeakest } from './roadmap-context';
import type { Candidate, PlanState } from './roadmap-state';
import { roundTo, sum } from './statistics';
import { prerequisiteOf, stepIds, stepOf } from './types';

type Candidates = readonly Candidate[];

const orAll = (chosen: Candidates, all: Candidates) => (chosen.length > 0 ? chosen : all);

/** The last of the first starts must touch the weakest prerequisite if none before it does (method 2.4, guard). */
function guarded(
  context: PlanContext,
  state: PlanState,
  lanes: number,
  candidates: Candidates,
  day: number,
): Candidates {
  const started = state.schedule.filter(({ start }) => start <= day);
  const isGuard = started.length === Math.max(method.roadmap.guard, lanes) - 1;
  if (!isGuard || started.some(({ id }) => touchesWeakest(context, id))) return candidates;
  return orAll(
    candidates.filter(({ id }) => touchesWeakest(context, id)),
    candidates,
  );
}

/** What a person put in a place waits for it and then goes first; what found no place by its rank goes before what did. */
function inPlace(
  { decisions: { places } }: PlanContext,
  { schedule, urgent }: PlanState,
  candidates: Candidates,
  day: number,
): { readonly list: Candidates; readonly isFixed: boolean } {
  const next = schedule.filter(({ start }) => start <= day).length + 1;
  const placeOf = ({ id }: Candidate) => places.get(id) ?? Number.POSITIVE_INFINITY;
  const first = Math.min(...candidates.map(placeOf));
  const others = candidates.filter(({ id }) => !places.has(id));
  if (first <= next || others.length === 0)
    return { list: candidates.filter((one) => placeOf(one) === first), isFixed: first <= next };
  const pressing = others.filter(({ id }) => urgent.has(id));
  return { list: orAll(pressing, others), isFixed: pressing.length > 0 };
}

function rankOf(context: PlanContext, state: PlanState, id: string, priority: number) {
  const { effort, lifts } = context.open.get(id)!;
  const inWeakest = state.appraisal
    .gains(id)
    .filter(({ cell }) => prerequisiteOf(cell) === context.weakest);
  const helped = sum(inWeakest.map(({ by }) => by));
  const first = Math.min(...lifts.map(({ cell }) => stepIds.indexOf(stepOf(cell))));
  return { id, keys: [-roundTo(priority, 6), -roundTo(helped, 6), effort, first] };
}

/** The candidate that starts next: what people ordered, else the highest priority with its tie-breaks (method 2.4). */
export function bestOf(
  context: PlanContext,
  state: PlanState,
  lanes: number,
  candidates: Candidates,
  day: number,
): Candidate & { readonly priority: number } {
  const { list, isFixed } = inPlace(context, state, candidates, day);
  const allowed = isFixed ? list : guarded(context, state, lanes, list, day);
  const priorityOf = state.appraisal.priorities(state.open);
  const ranked = allowed.map((candidate) => {
    const priority = priorityOf(candidate.id);
    return {
      chosen: { ...candidate, priority },
      ...rankOf(context, state, candidate.id, priority),
    };
  });
  ranked.sort((a, b) => {
    const at = a.keys.findIndex((key, i) => key !== b.keys[i]);
    return at >= 0 ? a.keys[at]! - b.keys[at]! : a.id < b.id ? -1 : 1;
  });
  return ranked[0]!.chosen;
}
