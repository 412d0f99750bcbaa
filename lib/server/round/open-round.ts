import type { Kysely } from 'kysely';
import { method } from '@/lib/core/constants';
import { database } from '@/lib/db/client';
import { insertPitStopIn } from '@/lib/db/pit-stops';
import type { Tables } from '@/lib/db/schema';
import { changeRound, changeTeamRound, holdRound, insertTeamRound } from '@/lib/db/team-rounds';
import { today } from '../clock';
import { questionnaireVersion } from '../questionnaire';
import { hashToken, newId, newToken } from '../tokens';
import { newJoinCode } from './join-code';
import { tellProgress } from './progress';
import { type RoundSetup, setupColumns } from './round-setup';
import { findOwnRound } from './team-round';

async function insertRound(
  tx: Kysely<Tables>,
  assessmentId: string,
  number: number,
  setup: RoundSetup,
) {
  const id = newId();
  const columns = setupColumns(setup);
  await insertTeamRound(
    tx,
    {
      id,
      assessment_id: assessmentId,
      mode: setup.mode,
      lap: setup.lap,
      state: 'open',
      capacity30: method.roadmap.capacity30,
    },
    {
      round_id: id,
      number,
      code: newJoinCode(),
      customers_code: columns.customers === 1 ? newJoinCode() : null,
      frozen: 0,
      locked: 0,
      ...columns,
    },
  );
}

/** Opens a pit stop with a first round of many voices; the organiser's own sheet in it is the Cockpit view (method 1.9). */
export async function createTeamPitStop(
  setup: RoundSetup,
  organisation: string | null,
): Promise<{ readonly token: string }> {
  const { db } = await database();
  const token = newToken();
  const assessment = newId();
  await db.transaction().execute(async (tx) => {
    await insertPitStopIn(tx, {
      ids: { organisation: newId(), assessment, round: newId(), response: newId() },
      ownerHash: hashToken(token),
      questionnaire: questionnaireVersion(),
      lap: setup.lap,
      capacity30: method.roadmap.capacity30,
      day: today(),
      organisation,
    });
    await insertRound(tx, assessment, 1, setup);
  });
  return { token };
}

export type OpenOutcome =
  | 'opened'
  | 'changed'
  | 'frozen'
  | 'k-lowered'
  | 'open-already'
  | 'unknown-link';

/** Opens the next round of a pit stop; one round at a time. */
export async function openNextRound(token: string, setup: RoundSetup): Promise<OpenOutcome> {
  const { db, kind } = await database();
  return db.transaction().execute(async (tx) => {
    const before = await findOwnRound(tx, token);
    if (!before) return 'unknown-link';
    // Whoever opens one at the same moment waits for us, and then sees ours.
    await holdRound(tx, kind, before.pitStop.round_id, 'alone');
    const own = await findOwnRound(tx, token);
    if (!own) return 'unknown-link';
    if (own.round?.state === 'open') return 'open-already';
    await insertRound(tx, own.pitStop.assessment_id, (own.round?.number ?? 0) + 1, setup);
    return 'opened';
  });
}

/** Whether a promised threshold would sink (method 3.R1). */
export const isLowered = (
  next: Pick<RoundSetup, 'mode' | 'k'>,
  round: Pick<RoundSetup, 'mode' | 'k'>,
) => next.mode === 'team' && round.mode === 'team' && next.k < round.k;

/** Changes the set-up of an open round; nothing but the closing date once the first person has opened the questionnaire (method 3.R1, R2, AN16). */
export async function changeSetup(token: string, setup: RoundSetup): Promise<OpenOutcome> {
  const { db, kind } = await database();
  let roundId: string | undefined;
  const outcome = await db.transaction().execute(async (tx): Promise<OpenOutcome> => {
    const before = await findOwnRound(tx, token);
    if (before?.round) await holdRound(tx, kind, before.round.id, 'alone');
    // Read again: the first person may have joined while we waited.
    const round = (await findOwnRound(tx, token))?.round;
    if (round?.state !== 'open') return 'unknown-link';
    if (round.isFrozen) return 'frozen';
    if (isLowered(setup, round)) return 'k-lowered';
    const columns = setupColumns(setup);
    await changeRound(tx, round.id, { lap: setup.lap, mode: setup.mode });
    await changeTeamRound(tx, round.id, {
      ...columns,
      customers_code: columns.customers === 1 ? (round.customersCode ?? newJoinCode()) : null,
    });
    roundId = round.id;
    return 'changed';
  });
  if (roundId !== undefined) tellProgress(roundId);
  return outcome;
}
