import type { CellProfile, Report } from './report';
import { prerequisiteOf, stepOf } from './types';

/** The fields the finding rests on: the bottleneck's, the weakest prerequisite's, or the four lowest. */
export function focusCells({ profile: { finding, cells } }: Report): readonly CellProfile[] {
  if (finding.kind === 'bottleneck')
    return finding.steps.flatMap((step) => cells.filter(({ id }) => stepOf(id) === step));
  if (finding.kind === 'no-single-step')
    return cells.filter(({ id }) => prerequisiteOf(id) === finding.weakest);
  return cells
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
    .slice(0, 4);
}
