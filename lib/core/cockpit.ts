import { method } from './constants';
import type { Profile } from './report';
import type { Bound } from './team-profile';
import type { StepId } from './types';

/** A value as printed on both sides; `difference` own minus team in points, null where a bound or nothing stands (method 3.R7). */
export interface Compared {
  readonly own: number | null;
  readonly team: number | null;
  readonly teamBound?: Bound | undefined;
  readonly difference: number | null;
  /** From one answer apart on, as between groups (method 1.8); a single view varies by about one level. */
  readonly reading: 'higher' | 'lower' | 'similar' | null;
}

export interface ComparedStep extends Compared {
  readonly id: StepId;
}

/** From so many points apart it is said who sees a step higher. */
export const clearlyApart = method.agreement.roleConflict * method.indexPerPoint;

function compared(own: number | null, team: number | null, teamBound: Bound | undefined): Compared {
  const isHidden = own === null || team === null || teamBound !== undefined;
  const difference = isHidden ? null : own - team;
  return { own, team, teamBound, difference, reading: readingOf(difference) };
}

function readingOf(difference: number | null): Compared['reading'] {
  if (difference === null) return null;
  if (Math.abs(difference) < clearlyApart) return 'similar';
  return difference > 0 ? 'higher' : 'lower';
}

/** The organiser's own view beside what a round released, step by step without handbrake (method 1.9). */
export const comparedSteps = (own: Profile, team: Profile): ComparedStep[] =>
  team.steps.map(({ id, raw, rawBound }) => ({
    id,
    ...compared(own.steps.find((step) => step.id === id)?.raw ?? null, raw, rawBound),
  }));

export const comparedTotal = (own: Profile, team: Profile): Compared =>
  compared(own.index, team.index, team.bound);
