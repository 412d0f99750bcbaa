import { maturityOf } from './maturity';
import type { Measured } from './release-assess';
import type { Partition } from './release-atoms';
import type { ReleaseInput } from './release-input';
import { roleBalanced, weightingMatters } from './role-balance';
import { floorIndex } from './screen-numbers';
import type { AtomProfile, OutsideProfile, TeamProfile } from './team-profile';

const isExact = ({ index, bounds, indexBound, prerequisites, steps }: AtomProfile) =>
  index !== null &&
  indexBound === undefined &&
  Object.keys(bounds).length === 0 &&
  [...Object.values(prerequisites), ...Object.values(steps)].every((value) => value !== null);

/**
 * The reading in which every group counts the same, where it differs enough; only beside atoms that are all shown in full, so that it
 * adds nothing to what follows from them (method 1.9, 3.R12, A14).
 */
export function balancedReading(
  { people }: Pick<ReleaseInput, 'people'>,
  { assessment, k }: Measured,
  partition: Partition | null,
  atoms: readonly AtomProfile[] | null,
  outside: OutsideProfile | null,
): TeamProfile['balanced'] {
  if (partition === null || !atoms?.every(isExact)) return null;
  const groups = partition.atoms.map((_, i) =>
    people.filter((_, person) => partition.atomOf[person] === i).map(({ answers }) => answers),
  );
  const balanced = roleBalanced(groups, k);
  if (balanced?.eff == null || !weightingMatters(assessment, balanced)) return null;
  const { level } = maturityOf(balanced, outside?.confirms ?? false);
  return level === null ? null : { index: floorIndex(balanced.eff), level };
}
