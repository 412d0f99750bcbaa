import type { CellProfile, Report } from './report';
import { areLevel } from './ties';
import { prerequisiteOf, stepOf } from './types';

/** The fields the finding rests on: the bottleneck's, the weakest prerequisite's, or the four lowest; none where all are level. */
export function focusCells({
  profile: { finding, cells, prerequisites },
}: Report): readonly CellProfile[] {
  if (finding.kind === 'bottleneck')
    return finding.steps.flatMap((step) => cells.filter(({ id }) => stepOf(id) === step));
  if (finding.kind === 'no-single-step' && !areLevel(prerequisites))
    return cells.filter(({ id }) => prerequisiteOf(id) === finding.weakest);
  const known = cells.filter(({ value }) => value !== null);
  if (areLevel(known)) return [];
  return known.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0)).slice(0, 4);
}
