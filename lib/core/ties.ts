import { method } from './constants';
import type { Margin, PrerequisiteProfile, Profile } from './report';

/** What is printed of a step, a prerequisite or a cell; two of them tie if this is equal. */
type Printed = Pick<Margin, 'bound'> & { readonly value: number | null };

export const isTied = (a: Printed, b: Printed) =>
  a.value !== null && a.value === b.value && a.bound === b.bound;

/** Whether all of them print the same value. */
export const areLevel = (all: readonly Printed[]): boolean => {
  const [first] = all;
  return first !== undefined && all.every((one) => isTied(one, first));
};

/** The prerequisites that print what the weakest prints: more than one is a tie, all four are level and none is the weakest. */
export function weakestTied({ prerequisites }: Profile): readonly PrerequisiteProfile[] {
  const weakest = prerequisites.find(({ isWeakest }) => isWeakest);
  return weakest ? prerequisites.filter((one) => isTied(one, weakest)) : [];
}

/** Whether a prerequisite may be named and coloured as the weakest: not where all four are level. */
export const isNamedWeakest = (profile: Profile, { id }: Pick<PrerequisiteProfile, 'id'>) =>
  profile.finding.kind === 'no-single-step' &&
  !areLevel(profile.prerequisites) &&
  weakestTied(profile).some((one) => one.id === id);

/** Six steps and four prerequisites as they are printed. */
export const printedMarginsOf = ({ steps, prerequisites }: Profile): readonly Printed[] => [
  ...steps,
  ...prerequisites,
];

export interface NamedMargins {
  readonly margins: readonly Margin[];
  /** How many more print the same as the last of them, and what that is; `null` if none. */
  readonly more: { readonly n: number; readonly like: Margin } | null;
}

/**
 * The highest and the lowest margins as they may be told: one value stands in one list only, those that tie with the last one are
 * counted; `null` where all ten print the same.
 */
export function toldMargins(
  profile: Profile,
): { readonly strengths: NamedMargins; readonly brakes: NamedMargins } | null {
  const { strengths, brakes } = profile;
  const [best, worst] = [strengths[0], brakes[0]];
  const all = printedMarginsOf(profile);
  if (!best || !worst || areLevel(all)) return null;
  const shared = strengths.filter((one) => brakes.some((other) => isTied(one, other)));
  const isTold = (one: Margin, top: Margin) =>
    isTied(one, top) || !shared.some((other) => isTied(one, other));
  const named = (margins: readonly Margin[], top: Margin): NamedMargins => {
    const told = margins.filter((one) => isTold(one, top));
    const last = told.at(-1);
    const n = last ? all.filter((one) => isTied(one, last)).length - tiedIn(told, last) : 0;
    const isFull = told.length === method.screen.namedMargins;
    return { margins: told, more: last && isFull && n > 0 ? { n, like: last } : null };
  };
  return { strengths: named(strengths, best), brakes: named(brakes, worst) };
}

const tiedIn = (margins: readonly Margin[], like: Margin) =>
  margins.filter((one) => isTied(one, like)).length;
