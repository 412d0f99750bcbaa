/** What people decided about initiatives, in days from the plan's start; it comes before the method's own order (method 2.4). */
export interface PlanDecisions {
  /** Nothing that is still open starts before this day. */
  readonly now: number;
  /** Stay in the plan whatever their rank; so does what they require. */
  readonly wanted: ReadonlySet<string>;
  /** Postponed or declined: never planned; what requires them waits, unless it is wanted itself. */
  readonly excluded: ReadonlySet<string>;
  /** Count as fulfilled; their gain is already there and is not paid again. */
  readonly done: ReadonlySet<string>;
  /** The day on which somebody fixed the start. */
  readonly starts: ReadonlyMap<string, number>;
  /** A place among the starts, from 1. */
  readonly places: ReadonlyMap<string, number>;
}

const none: ReadonlySet<string> = new Set();

export const noDecisions: PlanDecisions = {
  now: 0,
  wanted: none,
  excluded: none,
  done: none,
  starts: new Map(),
  places: new Map(),
};
