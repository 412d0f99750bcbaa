import { daysBetween } from './iso-days';
import type { PlanDecisions } from './plan-decisions';
import type { PlanConflict } from './planned';
import type { Roadmap } from './roadmap';
import type { PlanOptions } from './roadmap-context';
import { busyDays, type Pace } from './roadmap-lanes';
import type { InitiativeModel } from './types';
import type { Entry } from './workbench';

/** The method's roadmap with people's decisions in it; days count from `startsOn`, an ISO day (method 2.4). */
export interface PlanParts {
  readonly roadmap: Roadmap;
  readonly startsOn: string;
  readonly isStartSet: boolean;
  /** The day of the plan on which it is looked at. */
  readonly now: number;
  readonly pace: Pace;
  /** With people's own initiatives. */
  readonly catalogue: readonly InitiativeModel[];
  readonly options: Omit<PlanOptions, 'level'>;
  readonly decisions: PlanDecisions;
  readonly entries: readonly Entry<'initiative'>[];
}

type Planned = PlanParts['roadmap']['schedule'][number];

/** Every conflict of a plan: per initiative in the order of the plan, then what is done, then the periods with too much at once. */
export const planConflicts = (plan: PlanParts): PlanConflict[] => [
  ...plan.roadmap.schedule.flatMap((item) => [
    ...ofRequirements(plan, item),
    ...ofDays(plan, item),
    ...ofStatus(plan, item.id),
  ]),
  ...plan.roadmap.done.flatMap(({ id }) => ofStatus(plan, id)),
  ...ofCapacity(plan),
];

function ofRequirements(
  { catalogue, decisions, roadmap }: PlanParts,
  item: Planned,
): PlanConflict[] {
  const { id, start } = item;
  const required = catalogue.find((one) => one.id === id)?.requires ?? [];
  return required.flatMap((other): PlanConflict[] => {
    const before = roadmap.schedule.find((one) => one.id === other);
    if (before)
      return before.finish > start
        ? [{ kind: 'before-required', id, required: other, finish: before.finish }]
        : [];
    const isMissing = decisions.excluded.has(other) || roadmap.backlog.includes(other);
    return isMissing ? [{ kind: 'requires-unplanned', id, required: other }] : [];
  });
}

function ofDays({ entries, startsOn, now, pace }: PlanParts, { id, start, finish }: Planned) {
  const body = entries.find((entry) => entry.id === id)?.body;
  const conflicts: PlanConflict[] = [];
  if (body?.due) {
    const due = daysBetween(startsOn, body.due);
    if (due < now) conflicts.push({ kind: 'overdue', id });
    if (body.start && due < start) conflicts.push({ kind: 'due-before-start', id, due, start });
    else if (due >= now && due < finish) conflicts.push({ kind: 'due-too-early', id, finish });
  }
  if (body?.start && body.status === 'open' && start < now)
    conflicts.push({ kind: 'start-passed', id });
  if (finish > pace.horizon) conflicts.push({ kind: 'beyond-year', id, finish });
  return conflicts;
}

function ofStatus({ entries, startsOn, now }: PlanParts, id: string): PlanConflict[] {
  const body = entries.find((entry) => entry.id === id)?.body;
  if (!body?.start || body.status === 'open') return [];
  const start = daysBetween(startsOn, body.start);
  const kind = body.status === 'done' ? 'done-before-start' : 'running-before-start';
  return start > now ? [{ kind, id, start }] : [];
}

function ofCapacity({ roadmap: { schedule }, pace }: PlanParts): PlanConflict[] {
  const busy = schedule.map(({ id, start, effort }) => ({
    id,
    from: start,
    to: start + busyDays(effort, pace),
  }));
  const days = [...new Set(busy.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const conflicts: Extract<PlanConflict, { kind: 'over-capacity' }>[] = [];
  for (const [index, from] of days.entries()) {
    const ids = busy.filter((one) => one.from <= from && one.to > from).map(({ id }) => id);
    const to = days[index + 1];
    if (ids.length <= pace.lanes || to === undefined) continue;
    const last = conflicts.at(-1);
    if (last?.to !== from) conflicts.push({ kind: 'over-capacity', ids, from, to });
    else
      conflicts[conflicts.length - 1] = { ...last, ids: [...new Set([...last.ids, ...ids])], to };
  }
  return conflicts;
}
