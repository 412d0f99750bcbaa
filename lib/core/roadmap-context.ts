import { method } from './constants';
import { type Margins, weakestPrerequisite } from './margins';
import { noDecisions, type PlanDecisions } from './plan-decisions';
import { type CellTargets, targetOf } from './roadmap-targets';
import {
  type CellId,
  cellIds,
  type InitiativeModel,
  type Inventory,
  type Level,
  type PrerequisiteId,
  prerequisiteOf,
  type StepId,
} from './types';

export type DropReason = 'not_needed' | 'already_good' | 'covered';

/** An initiative that is still worth considering, with its effort after the inventory's discount (method 2.3). */
export interface OpenInitiative extends InitiativeModel {
  readonly kind: 'build' | 'optimise';
  /** Its blocks that the inventory marks missing or to be optimised. */
  readonly marked: readonly string[];
  /** What `min_cell` asks for. */
  readonly needs: readonly { readonly index: number; readonly score: number }[];
  readonly lifts: readonly { readonly cell: CellId; readonly index: number; readonly by: number }[];
}

export interface PlanFlags {
  readonly overSteps?: readonly StepId[] | undefined;
  readonly blindCells?: readonly CellId[] | undefined;
  readonly touchpointTags?: readonly string[] | undefined;
}

/** What a plan may be told beyond scores and catalogue; effort and capacity in person-days, times in days (method 2.1 to 2.6). */
export interface PlanOptions {
  readonly inventory?: Inventory | undefined;
  readonly capacity30?: number | undefined;
  readonly lanes?: number | undefined;
  readonly horizon?: number | undefined;
  readonly targets?: CellTargets | undefined;
  readonly flags?: PlanFlags | undefined;
  readonly items?: number | undefined;
  readonly lambda?: number | undefined;
  readonly beta?: number | undefined;
  readonly unlock?: number | undefined;
  readonly level?: Level | undefined;
  /** What people fixed; without it the plan is the method's own. */
  readonly decisions?: PlanDecisions | undefined;
}

/** Everything the engine reads while it plans; cells are numbers in the order of `cellIds` (method 2.3). */
export interface PlanContext {
  readonly start: Float64Array;
  readonly targets: Float64Array;
  readonly target: number;
  readonly margins: Margins;
  readonly weakest: PrerequisiteId;
  readonly open: ReadonlyMap<string, OpenInitiative>;
  /** Who requires an initiative, among the open ones. */
  readonly followers: ReadonlyMap<string, readonly string[]>;
  readonly dropped: Readonly<Record<string, DropReason>>;
  readonly inventory: Inventory;
  readonly decisions: PlanDecisions;
  /** What people decided for, with everything it requires. */
  readonly wanted: ReadonlySet<string>;
  readonly flags: Required<{ [K in keyof PlanFlags]: NonNullable<PlanFlags[K]> }>;
  readonly lambda: number;
  readonly beta: number;
  readonly unlock: number;
}

function considered(
  initiative: InitiativeModel,
  inventory: Inventory,
  isDecided: boolean,
): OpenInitiative | DropReason {
  const blocks = initiative.blocks ?? [];
  const states = blocks.map((block) => inventory[block]);
  const all = (...wanted: readonly string[]) =>
    states.length > 0 && states.every((state) => state !== undefined && wanted.includes(state));
  if (all('not_needed') && !isDecided) return 'not_needed';
  if (all('good') && !isDecided) return 'already_good';
  const share = all('optimise', 'good') ? method.roadmap.optimiseShare : 1;
  const effort = initiative.effort * share;
  return {
    ...initiative,
    effort,
    kind: effort < initiative.effort ? 'optimise' : 'build',
    marked: blocks.filter((block) => ['missing', 'optimise'].includes(inventory[block] ?? '')),
    needs: Object.entries(initiative.min_cell ?? {}).map(([cell, score]) => ({
      index: cellIds.indexOf(cell as CellId),
      score,
    })),
    lifts: Object.entries(initiative.impact).map(([cell, by]) => ({
      cell: cell as CellId,
      index: cellIds.indexOf(cell as CellId),
      by,
    })),
  };
}

function sift(
  catalogue: readonly InitiativeModel[],
  inventory: Inventory,
  decisions: PlanDecisions,
  isMet: (cell: number) => boolean,
) {
  const open = new Map<string, OpenInitiative>();
  const dropped: Record<string, DropReason> = {};
  for (const initiative of catalogue) {
    const isDecided = decisions.wanted.has(initiative.id) || decisions.done.has(initiative.id);
    const outcome = considered(initiative, inventory, isDecided);
    if (typeof outcome === 'string') dropped[initiative.id] = outcome;
    else if (!isDecided && outcome.lifts.every(({ index }) => isMet(index)))
      dropped[initiative.id] = 'covered';
    else open.set(initiative.id, outcome);
  }
  return { open, dropped };
}

function followersOf(open: ReadonlyMap<string, OpenInitiative>): Map<string, string[]> {
  const followers = new Map<string, string[]>([...open.keys()].map((id) => [id, []]));
  for (const { id, requires = [] } of open.values())
    for (const required of new Set(requires)) followers.get(required)?.push(id);
  return followers;
}

function withRequired(
  open: ReadonlyMap<string, OpenInitiative>,
  { wanted, excluded, done }: PlanDecisions,
): ReadonlySet<string> {
  const all = new Set(wanted);
  for (const id of all)
    for (const required of open.get(id)?.requires ?? [])
      if (!excluded.has(required) && !done.has(required)) all.add(required);
  return all;
}

/** Prepares a plan: targets, the inventory's effect, what is covered already, who waits for whom (method 2.3). */
export function planContext(
  cells: Readonly<Record<CellId, number>>,
  margins: Margins,
  level: Level,
  catalogue: readonly InitiativeModel[],
  {
    inventory = {},
    targets: wishes = {},
    flags = {},
    decisions = noDecisions,
    ...options
  }: PlanOptions,
): PlanContext {
  const start = Float64Array.from(cellIds, (cell) => cells[cell]);
  const target = targetOf(level);
  const targets = start.map((score, i) => Math.max(score, target, wishes[cellIds[i]!] ?? 0));
  const isMet = (cell: number) => start[cell]! >= targets[cell]! - 1e-9;
  const sifted = sift(catalogue, inventory, decisions, isMet);
  return {
    start,
    targets,
    target,
    margins,
    weakest: weakestPrerequisite(margins.P)!,
    ...sifted,
    followers: followersOf(sifted.open),
    inventory,
    decisions,
    wanted: withRequired(sifted.open, decisions),
    flags: { overSteps: [], blindCells: [], touchpointTags: [], ...definedOnly(flags) },
    lambda: options.lambda ?? method.roadmap.lambda,
    beta: options.beta ?? method.roadmap.beta,
    unlock: options.unlock ?? method.roadmap.unlock,
  };
}

const definedOnly = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/** Whether an initiative lifts a cell of the weakest prerequisite that is below its target (method 2.4, guard). */
export function touchesWeakest(context: PlanContext, id: string): boolean {
  const lifts = context.open.get(id)?.lifts ?? [];
  return lifts.some(
    ({ cell, index }) =>
      prerequisiteOf(cell) === context.weakest &&
      context.start[index]! < context.targets[index]! - 1e-9,
  );
}
