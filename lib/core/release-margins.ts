import { method } from './constants';
import type { Margins } from './margins';
import { levelOf } from './maturity';
import { type Printed, printed, printedHeld } from './printed-value';
import type { Measured } from './release-assess';
import type { PrerequisiteProfile, StepProfile } from './report';
import { type PrerequisiteId, prerequisiteIds, type StepId, stepIds } from './types';

type Behind = Measured['behind'];

/** The four prerequisites and the six steps with and without handbrake as they may be printed (method 1.12b, 3.R7). */
export interface PrintedMargins {
  readonly P: Readonly<Record<PrerequisiteId, Printed | null>>;
  readonly S: Readonly<Record<StepId, Printed | null>>;
  readonly E: Readonly<Record<StepId, Printed | null>>;
  /** Where the handbrake may be named: not if both values are only bounds. */
  readonly brakedBy: Readonly<Record<StepId, PrerequisiteId | null>>;
}

const recordOf = <K extends string, T>(ids: readonly K[], of: (id: K) => T) =>
  Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<K, T>;

export function printedMargins(margins: Margins, behind: Behind): PrintedMargins {
  const P = recordOf(prerequisiteIds, (id) => orNull(margins.P[id], behind[id]));
  const S = recordOf(stepIds, (id) => orNull(margins.S[id], behind[id]));
  const E = recordOf(stepIds, (id) => {
    const [score, raw] = [margins.E[id], S[id]];
    if (score === null || raw === null) return null;
    const isHeld = (margins.brake[id] ?? 0) > 1e-9;
    const isBound = method.critical[id].some((p) => P[p]?.bound === 'at-most');
    return isHeld && isBound ? printedHeld(raw) : printed(score, behind[id]);
  });
  const isHidden = (id: StepId) =>
    S[id]?.bound !== undefined && E[id]?.bound !== undefined && S[id].bound === E[id].bound;
  const brakedBy = recordOf(stepIds, (id) => (isHidden(id) ? null : margins.brakeBy[id]));
  return { P, S, E, brakedBy };
}

/** What is printed as scores 0–4 again: what findings are named from. */
export const shownMargins = ({ P, E }: PrintedMargins): Pick<Margins, 'P' | 'E'> => ({
  P: recordOf(prerequisiteIds, (id) => asScore(P[id])),
  E: recordOf(stepIds, (id) => asScore(E[id])),
});

const asScore = (shown: Printed | null) => shown && shown.value / method.indexPerPoint;

const orNull = (score: number | null, people: number) =>
  score === null ? null : printed(score, people);

/** The level that a printed value says by itself; that of an exact value is the level of the score behind it. */
export const levelShown = (score: number | null, shown: Printed | null) =>
  score === null || shown === null
    ? null
    : levelOf(shown.bound ? shown.value / method.indexPerPoint : score);

const boundOf = (shown: Printed | null) => (shown?.bound ? { bound: shown.bound } : {});

export const stepProfiles = (
  { E: scores }: Margins,
  { S, E, brakedBy }: PrintedMargins,
  bottlenecks: readonly StepId[],
  known: (line: StepId) => number,
): StepProfile[] =>
  stepIds.map((id) => ({
    id,
    value: E[id]?.value ?? null,
    ...boundOf(E[id]),
    raw: S[id]?.value ?? null,
    ...(S[id]?.bound ? { rawBound: S[id].bound } : {}),
    level: levelShown(scores[id], E[id]),
    brakedBy: brakedBy[id],
    isBottleneck: bottlenecks.includes(id),
    cellsKnown: known(id),
  }));

export const prerequisiteProfiles = (
  { P: scores }: Margins,
  { P, brakedBy }: PrintedMargins,
  weakest: PrerequisiteId | null,
  known: (line: PrerequisiteId) => number,
): PrerequisiteProfile[] =>
  prerequisiteIds.map((id) => ({
    id,
    value: P[id]?.value ?? null,
    ...boundOf(P[id]),
    level: levelShown(scores[id], P[id]),
    isWeakest: id === weakest,
    brakes: stepIds.filter((step) => brakedBy[step] === id),
    cellsKnown: known(id),
  }));
