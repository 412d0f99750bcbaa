import { daysBetween } from './iso-days';
import type { PlanDecisions } from './plan-decisions';
import type { InitiativeModel } from './types';
import type { Entry, InitiativeEntry } from './workbench';

const isExcluded = ({ decision }: InitiativeEntry) =>
  decision === 'postponed' || decision === 'declined';

/** Accepted, one's own, or with a start, a place or work begun: somebody decided for it. */
const isWanted = ({ decision, own, start, order, status }: InitiativeEntry) =>
  decision === 'accepted' || own !== null || start !== null || order !== null || status !== 'open';

/** What was recorded about initiatives, as the engine reads it; what runs without a day has begun when the plan did (method 2.4). */
export function decisionsOf(
  entries: readonly Entry<'initiative'>[],
  catalogue: readonly InitiativeModel[],
  startsOn: string,
  now: number,
): PlanDecisions {
  const known = new Set(catalogue.map(({ id }) => id));
  const given = entries.filter(({ id }) => known.has(id));
  const active = given.filter(({ body }) => !isExcluded(body));
  const ids = (list: readonly Entry<'initiative'>[]) => new Set(list.map(({ id }) => id));
  const startOf = ({ start, status }: InitiativeEntry) => {
    if (start !== null) return daysBetween(startsOn, start);
    return status === 'running' ? Math.min(0, now) : null;
  };
  return {
    now,
    wanted: ids(active.filter(({ body }) => isWanted(body) && body.status !== 'done')),
    excluded: ids(given.filter(({ body }) => isExcluded(body))),
    done: ids(active.filter(({ body }) => body.status === 'done')),
    starts: new Map(
      active.flatMap(({ id, body }) => {
        const start = startOf(body);
        return start === null ? [] : [[id, start] as const];
      }),
    ),
    places: new Map(
      active.flatMap(({ id, body }) => (body.order === null ? [] : [[id, body.order] as const])),
    ),
  };
}
