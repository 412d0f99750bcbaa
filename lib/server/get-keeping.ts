import { isAnswered } from '@/lib/core/answers';
import type { KeptRound } from '@/lib/core/lobby';
import { getPitStop } from './get-pit-stop';
import { itemIdsOfLap } from './questionnaire';
import { retentionMonths } from './retention';
import { keptRounds } from './round/kept-rounds';
import { getSharedToken } from './shared-link';

/** What the page for keeping, handing on and deleting shows. */
export interface Keeping {
  readonly organisation: string | null;
  readonly answered: number;
  readonly notes: number;
  /** Entries of the workbench, also those that could still be brought back. */
  readonly recorded: number;
  /** There is a result. */
  readonly submitted: boolean;
  /** What there is of each round of many voices, the newest first. */
  readonly rounds: readonly KeptRound[];
  /** The token of the link for reading, or null. */
  readonly shared: string | null;
  readonly retentionMonths: number;
}

/** What there is to keep behind a private link; null for an unknown link. */
export async function getKeeping(token: string): Promise<Keeping | null> {
  const pitStop = await getPitStop(token);
  if (!pitStop) return null;
  const { organisation, answers, lap, notes, workbench, deleted } = pitStop;
  const answered = itemIdsOfLap(lap).filter((id) => isAnswered(answers[id])).length;
  return {
    organisation,
    submitted: pitStop.submitted || pitStop.released !== null,
    rounds: pitStop.round === null ? [] : await keptRounds(token),
    answered,
    notes: Object.keys(notes).length,
    recorded: Object.values(workbench).flat().length + deleted.length,
    shared: await getSharedToken(token),
    retentionMonths,
  };
}
