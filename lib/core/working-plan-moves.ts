import { dayAfter } from './iso-days';
import type { Horizon } from './report-roadmap';
import { recommended } from './roadmap';
import type { InitiativeEntry } from './workbench';
import type { WorkingPlan } from './working-plan';

/** Where an initiative stands in a plan, in ISO days. */
export interface PlanPlace {
  readonly startsOn: string;
  readonly finishesOn: string;
  readonly horizon: Horizon;
}

/** An initiative that a change moved; `from` null: it entered, `to` null: it left the plan. */
export interface PlanMove {
  readonly id: string;
  readonly from: PlanPlace | null;
  readonly to: PlanPlace | null;
}

/** What a change of the plan was about. */
export type MoveCause =
  | 'capacity'
  | 'target'
  | 'order'
  | 'date'
  | 'decision'
  | 'status'
  | 'own'
  | 'plan-start'
  | 'basis'
  | 'agreed'
  | 'inventory'
  | 'touchpoints';

/** What stands elsewhere in time after one change: first what entered and left, then what moved, in the order of the new plan. */
export function planMoves(before: WorkingPlan, after: WorkingPlan): PlanMove[] {
  const [was, is] = [placesOf(before), placesOf(after)];
  const ids = [...new Set([...is.keys(), ...was.keys()])];
  const moves = ids.map((id) => ({ id, from: was.get(id) ?? null, to: is.get(id) ?? null }));
  const changed = moves.filter(
    ({ from, to }) => from?.startsOn !== to?.startsOn || from?.finishesOn !== to?.finishesOn,
  );
  const rank = ({ from, to }: PlanMove) => (from === null ? 0 : to === null ? 1 : 2);
  return changed.toSorted((a, b) => rank(a) - rank(b));
}

const placesOf = ({ roadmap, startsOn, decisions }: WorkingPlan) =>
  new Map<string, PlanPlace>(
    recommended(roadmap, decisions.wanted).map(({ id, start, finish, horizon }) => [
      id,
      { startsOn: dayAfter(startsOn, start), finishesOn: dayAfter(startsOn, finish), horizon },
    ]),
  );

/** Moves that show as another day of being done, or as coming and going. */
export const shownMoves = (moves: readonly PlanMove[]) =>
  moves.filter(({ from, to }) => from?.finishesOn !== to?.finishesOn);

/** Why a plan moved when one entry changed; null when nothing changed that steers a plan. */
export function causeOf(
  before: InitiativeEntry | null,
  after: InitiativeEntry | null,
): MoveCause | null {
  if (before === null || after === null) {
    const only = before ?? after;
    return only?.own ? 'own' : causeOf(only, emptyInitiative);
  }
  if (before.decision !== after.decision) return 'decision';
  if (before.status !== after.status) return 'status';
  if (before.start !== after.start) return 'date';
  if (before.order !== after.order) return 'order';
  return JSON.stringify(before.own) === JSON.stringify(after.own) ? null : 'own';
}

/** An initiative about which nobody has recorded anything. */
export const emptyInitiative: InitiativeEntry = {
  decision: null,
  reason: null,
  owner: null,
  start: null,
  due: null,
  order: null,
  status: 'open',
  notes: null,
  evidence: null,
  link: null,
  own: null,
};
