import { method } from './constants';
import { factsOf } from './roadmap-because';
import { candidatesAt } from './roadmap-candidates';
import type { PlanContext } from './roadmap-context';
import { busyDays, emptyLanes, firstRoom, type Pace, roomOn, takeFixed } from './roadmap-lanes';
import { bestOf } from './roadmap-rank';
import type { Candidate, PlanState, ScheduledInitiative } from './roadmap-state';
import { appraise, raised } from './roadmap-value';

type Placed = Omit<Candidate, 'busy'> & {
  readonly priority: number;
  readonly lane: number;
  readonly start: number;
};

function commit(context: PlanContext, state: PlanState, placed: Placed): ScheduledInitiative {
  const { id, duration, priority, lane, start } = placed;
  const { kind, effort } = context.open.get(id)!;
  const gains = state.appraisal.gains(id);
  const value = state.appraisal.value(id);
  const finish = start + duration;
  state.current = raised(state.current, gains);
  state.appraisal = appraise(context, state.current);
  state.gains.set(id, gains);
  const scheduled = {
    id,
    lane,
    start,
    finish,
    kind,
    effort,
    value,
    priority,
    gain: Object.fromEntries(gains.map(({ cell, by }) => [cell, by])),
    because: factsOf(context, id, gains, state.open, state.appraisal),
    horizon: method.roadmap.horizons.find((days) => finish <= days) ?? 365,
  };
  state.open.delete(id);
  return scheduled;
}

const sizesOf = (context: PlanContext, pace: Pace) =>
  new Map(
    [...context.open.values()].map(({ id, effort, lead }) => {
      const busy = busyDays(effort, pace);
      return [id, { busy, duration: Math.max(lead, busy) }];
    }),
  );

function sized(state: PlanState, id: string) {
  return { id, ...state.sizes.get(id)!, priority: state.appraisal.priorities(state.open)(id) };
}

/** What is done counts first, then what has a fixed start; the rest is planned around it. */
function begun(context: PlanContext, pace: Pace, urgent: ReadonlySet<string>): PlanState {
  const { decisions } = context;
  const known = [...context.open.keys()];
  const state: PlanState = {
    current: context.start,
    appraisal: appraise(context, context.start),
    open: new Set(known.filter((id) => !decisions.excluded.has(id))),
    lanes: emptyLanes(pace.lanes, Math.max(0, decisions.now)),
    schedule: [],
    done: [],
    gains: new Map(),
    urgent,
    sizes: sizesOf(context, pace),
  };
  for (const id of known.filter((one) => decisions.done.has(one)).sort()) {
    const start = decisions.starts.get(id) ?? Math.min(0, decisions.now);
    const candidate = sized(state, id);
    state.done.push(commit(context, state, { ...candidate, duration: 0, lane: 0, start }));
  }
  const fixed = [...decisions.starts].filter(([id]) => state.open.has(id));
  for (const [id, start] of fixed.sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))) {
    const candidate = sized(state, id);
    const lane = takeFixed(state.lanes, start, start + candidate.busy);
    state.schedule.push(commit(context, state, { ...candidate, lane, start }));
  }
  return state;
}

/** The lane that is free first, filled with the best candidate or waiting; false when nothing more can start. */
function startNext(context: PlanContext, state: PlanState, pace: Pace): boolean {
  const { free } = state.lanes;
  const day = Math.min(...free);
  if (day >= pace.horizon) return false;
  const lane = free.indexOf(day);
  const room = roomOn(state.lanes, lane, day);
  if (room === 0) {
    free[lane] = firstRoom(state.lanes, lane, day, 1);
    return true;
  }
  const finishes = state.schedule.map(({ finish }) => finish).filter((finish) => finish > day);
  const running = state.schedule.filter(({ start, finish }) => start <= day && finish > day);
  const isFull = running.length >= pace.lanes + method.roadmap.background;
  const candidates = isFull
    ? []
    : candidatesAt(context, state, pace, day).filter(({ busy }) => busy <= room);
  if (candidates.length === 0) free[lane] = Math.min(pace.horizon, ...finishes);
  else {
    const chosen = bestOf(context, state, pace.lanes, candidates, day);
    free[lane] = day + chosen.busy;
    state.schedule.push(commit(context, state, { ...chosen, lane, start: day }));
  }
  return true;
}

const wantedOpen = ({ wanted }: PlanContext, { open }: PlanState) =>
  [...open].filter((id) => wanted.has(id));

/** Wanted initiatives for which the year has no place: at the end, each after what it requires. */
function appendWanted(context: PlanContext, state: PlanState) {
  for (let left = wantedOpen(context, state); left.length > 0; left = wantedOpen(context, state)) {
    const waits = (id: string) =>
      (context.open.get(id)?.requires ?? []).some((other) => left.includes(other));
    const id = left.sort().find((one) => !waits(one)) ?? left[0]!;
    const candidate = sized(state, id);
    const required = context.open.get(id)?.requires ?? [];
    const ready = state.schedule.filter((one) => required.includes(one.id));
    const { free } = state.lanes;
    const lane = free.indexOf(Math.min(...free));
    const earliest = Math.max(free[lane]!, ...ready.map(({ finish }) => finish));
    const start = firstRoom(state.lanes, lane, earliest, candidate.busy);
    free[lane] = start + candidate.busy;
    state.schedule.push(commit(context, state, { ...candidate, lane, start }));
  }
}

/** Further runs of the list scheduling, in which wanted initiatives that found no place go first. */
const urgentRuns = 1;

/** Deterministic list scheduling on parallel lanes (method 2.4); `end` is the matrix after everything scheduled. */
export function scheduleInitiatives(context: PlanContext, pace: Pace) {
  let urgent: ReadonlySet<string> = new Set();
  for (let run = 0; ; run += 1) {
    const state = begun(context, pace, urgent);
    const goesOn = () =>
      state.open.size > 0 &&
      (state.schedule.length < pace.items || wantedOpen(context, state).length > 0);
    while (goesOn() && startNext(context, state, pace));
    const left = wantedOpen(context, state);
    if (left.length > 0 && run < urgentRuns) {
      urgent = new Set([...urgent, ...left]);
      continue;
    }
    appendWanted(context, state);
    const backlog = [...state.open].sort();
    return {
      schedule: state.schedule.sort((a, b) => a.start - b.start),
      done: state.done,
      end: state.current,
      backlog,
      waitingValues: Object.fromEntries(backlog.map((id) => [id, state.appraisal.value(id)])),
    };
  }
}
