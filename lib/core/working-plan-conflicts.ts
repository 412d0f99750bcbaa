import { daysBetween } from './iso-days';
import { busyDays } from './roadmap-schedule';
import type { WorkingPlan } from './working-plan';

/** What cannot be true together; named, never mended in silence. Days count from the plan's start (method 2.4). */
export type PlanConflict =
  | {
      readonly kind: 'before-required';
      readonly id: string;
      readonly required: string;
      readonly finish: number;
    }
  | { readonly kind: 'requires-unplanned'; readonly id: string; readonly required: string }
  | { readonly kind: 'due-too-early'; readonly id: string; readonly finish: number }
  | { readonly kind: 'overdue' | 'start-passed'; readonly id: string }
  | { readonly kind: 'beyond-year'; readonly id: string; readonly finish: number }
  | {
      readonly kind: 'over-capacity';
      readonly ids: readonly string[];
      readonly from: number;
      readonly to: number;
    };

type Plan = Omit<WorkingPlan, 'conflicts'>;
type Planned = Plan['roadmap']['schedule'][number];

/** Every conflict of a plan: per initiative in the order of the plan, then the periods with too much at once. */
export const planConflicts = (plan: Plan): PlanConflict[] => [
  ...plan.roadmap.schedule.flatMap((item) => [
    ...ofRequirements(plan, item),
    ...ofDays(plan, item),
  ]),
  ...ofCapacity(plan),
];

function ofRequirements({ catalogue, decisions, roadmap }: Plan, item: Planned): PlanConflict[] {
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

function ofDays({ entries, startsOn, now, pace }: Plan, { id, start, finish }: Planned) {
  const body = entries.find((entry) => entry.id === id)?.body;
  const conflicts: PlanConflict[] = [];
  if (body?.due) {
    const due = daysBetween(startsOn, body.due);
    if (due < now) conflicts.push({ kind: 'overdue', id });
    else if (due < finish) conflicts.push({ kind: 'due-too-early', id, finish });
  }
  if (body?.start && body.status === 'open' && start < now)
    conflicts.push({ kind: 'start-passed', id });
  if (finish > pace.horizon) conflicts.push({ kind: 'beyond-year', id, finish });
  return conflicts;
}

function ofCapacity({ roadmap: { schedule }, pace }: Plan): PlanConflict[] {
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
