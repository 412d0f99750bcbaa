import { method } from './constants';
import { type Margins, margins } from './margins';
import type { Profile } from './report';
import type { Bound } from './team-profile';
import {
  type CellId,
  cellIds,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
  type StepId,
  stepIds,
  stepOf,
} from './types';
import {
  type Outcome,
  outcomeOf,
  printedOutcome,
  type ReleasedStart,
  type Supposition,
  suppose,
  type WhatIfStart,
} from './what-if';

const boundsIn = (parts: readonly { readonly id: string; readonly bound?: Bound | undefined }[]) =>
  Object.fromEntries(parts.flatMap(({ id, bound }) => (bound ? [[id, bound]] : [])));

/** What a round released, as "what if" starts from it: the printed numbers and bounds (method 3.R7, R11). */
export function releasedStart(profile: Profile): ReleasedStart {
  const { index, bound, level, finding, steps, prerequisites, cells, team } = profile;
  return {
    outcome: {
      index,
      level,
      finding,
      cells: Object.fromEntries(cells.map(({ id, value }) => [id, value])) as Outcome['cells'],
      prerequisites: prerequisites.map(({ id, value, brakes }) => ({ id, value, brakes })),
      steps: steps.map(({ id, value, level, brakedBy, isBottleneck }) => {
        return { id, value, level, brakedBy, isBottleneck };
      }),
      bounds: boundsIn([{ id: 'index', bound }, ...steps, ...prerequisites, ...cells]),
    },
    rawBounds: boundsIn(steps.map(({ id, rawBound }) => ({ id, bound: rawBound }))),
    confirms: team?.outside?.confirms ?? false,
  };
}

/** What a supposition comes to; with nothing supposed it is exactly what the result says (method 1.4 to 1.6, 1.12b). */
export function outcomeUnder(start: WhatIfStart, supposition: Supposition): Outcome {
  const { cells, coverage, initiatives, released } = start;
  const supposed = suppose(cells, supposition, initiatives);
  if (!released) return outcomeOf(supposed, coverage);
  if (cellIds.every((cell) => supposed[cell] === cells[cell])) return released.outcome;
  const change = { base: margins(cells, coverage), next: margins(supposed, coverage) };
  const { rows, scores } = movedMargins(released, supposition, supposed, change);
  const bounds = movedBounds(released, supposition, rows, change);
  return printedOutcome(scores, supposed, released.confirms, bounds);
}

interface Change {
  readonly base: Margins;
  readonly next: Margins;
}

type Rows = Readonly<Record<PrerequisiteId | StepId | 'index', Row>>;

const rowCells = (id: PrerequisiteId | StepId | 'index') =>
  cellIds.filter((cell) => id === 'index' || prerequisiteOf(cell) === id || stepOf(cell) === id);

/** The printed margins moved by what the supposition changes in the matrix of printed cells, as a roadmap moves its index (method 2.4). */
function movedMargins(
  { outcome }: ReleasedStart,
  { cells: set }: Supposition,
  supposed: Outcome['cells'],
  { base, next }: Change,
) {
  const ids = [...prerequisiteIds, ...stepIds, 'index'] as const;
  const rows = Object.fromEntries(
    ids.map((id) => [id, rowOf(rowCells(id), set, supposed)]),
  ) as Rows;
  const P = { ...next.P };
  for (const { id, value } of outcome.prerequisites)
    P[id] = rows[id].move(value, base.P[id], next.P[id]);
  const [E, brakeBy] = [{ ...next.E }, { ...next.brakeBy }];
  for (const { id, value, brakedBy } of outcome.steps) {
    E[id] = rows[id].move(value, base.E[id], next.E[id]);
    const isHeldAsBefore = brakeBy[id] !== null && brakeBy[id] === base.brakeBy[id];
    if (next.E[id] === base.E[id] || isHeldAsBefore) brakeBy[id] = brakedBy;
  }
  const eff = rows.index.move(outcome.index, base.eff, next.eff);
  return { rows, scores: { P, E, brakeBy, eff } };
}

/** A bound stays on what still rests on a value it hides; a held step takes that of the prerequisite that holds it. */
function movedBounds(
  { outcome, rawBounds }: ReleasedStart,
  { cells: set }: Supposition,
  rows: Rows,
  { base, next }: Change,
): Outcome['bounds'] {
  const kept = (id: PrerequisiteId | StepId | 'index', bound: Bound | undefined) =>
    rows[id].isKept ? bound : undefined;
  const ofStep = (id: StepId) => {
    if (next.E[id] === base.E[id]) return outcome.bounds[id];
    const isHeld = (next.E[id] ?? 0) < (next.S[id] ?? 0) - 1e-9;
    if (!isHeld) return kept(id, rawBounds[id]);
    const holder = method.critical[id].reduce((a, b) =>
      (next.P[b] ?? 0) < (next.P[a] ?? 0) ? b : a,
    );
    return kept(holder, outcome.bounds[holder]);
  };
  return boundsIn([
    { id: 'index', bound: kept('index', outcome.bounds.index) },
    ...prerequisiteIds.map((id) => ({ id, bound: kept(id, outcome.bounds[id]) })),
    ...stepIds.map((id) => ({ id, bound: ofStep(id) })),
    ...cellIds.map((id) => ({ id, bound: set[id] === undefined ? outcome.bounds[id] : undefined })),
  ]);
}

interface Row {
  /** A cell of it is as it was, or as an initiative left it. */
  readonly isKept: boolean;
  /** Scores 0–4 but for `printed`, an index. */
  readonly move: (
    printed: number | null,
    base: number | null,
    then: number | null,
  ) => number | null;
}

/** How a mean of these cells moves: what its printed value has beyond the printed cells stays, but for the share of cells set anew. */
function rowOf(
  cells: readonly CellId[],
  set: Supposition['cells'],
  supposed: Outcome['cells'],
): Row {
  const known = cells.filter((cell) => supposed[cell] !== null);
  const kept = known.filter((cell) => set[cell] === undefined).length / Math.max(1, known.length);
  return {
    isKept: kept > 0,
    move(printed, base, then) {
      const start = printed === null ? null : printed / method.indexPerPoint;
      if (start === null || then === null || base === null) return then ?? start;
      const score = then + (start - base) * kept;
      return Math.min(method.scale.maximum, Math.max(0, score));
    },
  };
}
