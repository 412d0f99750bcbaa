import { type Assessment, assess } from './assess';
import { method } from './constants';
import { cellsOf, contributorsTo } from './contributors';
import type { ReleaseInput } from './release-input';
import { type Tally, tallyOf } from './score';
import {
  type CellId,
  cellIds,
  type PrerequisiteId,
  prerequisiteIds,
  type StepId,
  stepIds,
} from './types';

/** What a round measured and who is behind it: what its release is cut from and nobody else reads. */
export interface Measured {
  readonly k: number;
  readonly tally: Tally;
  readonly assessment: Assessment;
  /** The cells that carry the margins. */
  readonly used: readonly CellId[];
  /** People who contribute to any used cell of a margin (method 3.R4). */
  readonly behind: Readonly<Record<PrerequisiteId | StepId, number>>;
}

const carrying = ({ cells, marginsOnly }: Assessment): CellId[] =>
  cellIds.filter((cell) =>
    marginsOnly ? cells[cell].n >= method.anonymity.innerMinimum : cells[cell].score !== null,
  );

/**
 * Measures a closed round by its own k. The small-team fallback is taken only where every margin rests on k people and no two
 * margins together uncover fewer (method 1.4, 3.R4).
 */
export function measured(
  { people, lap, k }: Pick<ReleaseInput, 'people' | 'lap' | 'k'>,
  hides: (tally: Tally, used: readonly CellId[], k: number) => boolean,
): Measured {
  const answers = people.map((person) => person.answers);
  const tally = tallyOf(answers);
  const by = (mayFallBack: boolean): Measured => {
    const assessment = assess(answers, 'team', { lap, k, mayFallBack });
    const used = carrying(assessment);
    const lines = [...prerequisiteIds, ...stepIds].map((line) => {
      const cells = cellsOf(line).filter((cell) => used.includes(cell));
      return [line, contributorsTo(tally, cells)] as const;
    });
    const behind = Object.fromEntries(lines) as Measured['behind'];
    return { k, tally, assessment, used, behind };
  };
  const first = by(true);
  if (!first.assessment.marginsOnly) return first;
  const isEnough = Object.values(first.behind).every((count) => count >= k);
  return isEnough && hides(tally, first.used, k) ? first : by(false);
}
