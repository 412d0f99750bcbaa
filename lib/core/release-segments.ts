import { method } from './constants';
import { outsideRatings } from './outside';
import { printed } from './printed-value';
import { countBand } from './release';
import { partitionOf } from './release-atoms';
import type { CustomersInput } from './release-input';
import { mean } from './statistics';
import type { AtomProfile, GroupsProfile } from './team-profile';
import { type OutsideAnswers, prerequisiteIds, type StepId, stepIds } from './types';

const noPrerequisites = Object.fromEntries(
  prerequisiteIds.map((id) => [id, null]),
) as AtomProfile['prerequisites'];

interface Segment {
  readonly id: string;
  readonly answers: readonly OutsideAnswers[];
}

/** A step of every segment, or nothing: each needs k customers who rated it, and a bound hides the others (method 3.R4, R7). */
function valuesOf(segments: readonly Segment[], step: StepId, k: number) {
  const ratings = segments.map(({ answers }) => outsideRatings(answers, step));
  if (ratings.some(({ length }) => length < k)) return segments.map(() => null);
  const values = ratings.map((own) => printed(mean(own), own.length));
  const hasBound = values.some(({ bound }) => bound);
  return values.map((value) => (hasBound && !value.bound ? null : value));
}

/** Gaps between segments on a step, as far as what is shown says so (method 1.8). */
function conflictOf(
  atoms: readonly AtomProfile[],
  exact: readonly (number | null)[],
  margin: StepId,
) {
  const known = atoms
    .flatMap(({ id, steps, bounds }, i) => {
      const score = bounds[margin] ? steps[margin]! / method.indexPerPoint : (exact[i] ?? null);
      return score === null || steps[margin] === null ? [] : [{ id, score }];
    })
    .sort((a, b) => a.score - b.score);
  const [low, high] = [known[0], known.at(-1)];
  const isApart = low && high && high.score - low.score >= method.agreement.roleConflict - 1e-9;
  return isApart ? [{ margin, low: low.id, high: high.id }] : [];
}

/** Customers by the one partition of their answers: steps only (method 3.R14). */
export function releasedSegments(
  { people, breakdown }: CustomersInput,
  k: number,
): GroupsProfile | null {
  if (breakdown === null) return null;
  const chosen = people.map(({ segment }) => segment);
  const partition = people.length < k ? null : partitionOf(chosen, breakdown.groups, k);
  if (partition === null) return { ...breakdown, atoms: null, conflicts: [] };
  const segments = partition.atoms.map((id, i) => ({
    id,
    answers: people.filter((_, j) => partition.atomOf[j] === i).map(({ answers }) => answers),
  }));
  const values = stepIds.map((step) => valuesOf(segments, step, k));
  if (values.flat().every((value) => value === null))
    return { ...breakdown, atoms: null, conflicts: [] };
  const atoms = segments.map(({ id, answers }, i): AtomProfile => {
    const own = stepIds.map((step, s) => [step, values[s]![i]!] as const);
    return {
      id,
      people: countBand(answers.length, k)!,
      index: null,
      prerequisites: noPrerequisites,
      steps: Object.fromEntries(
        own.map(([step, value]) => [step, value?.value ?? null]),
      ) as AtomProfile['steps'],
      bounds: Object.fromEntries(
        own.flatMap(([step, value]) => (value?.bound ? [[step, value.bound]] : [])),
      ),
    };
  });
  const conflicts = stepIds.flatMap((step) => {
    const exact = segments.map(({ answers }) => mean(outsideRatings(answers, step)));
    return conflictOf(atoms, exact, step);
  });
  return { ...breakdown, atoms, conflicts };
}
