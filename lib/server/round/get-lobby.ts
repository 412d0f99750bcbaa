import type { Kysely } from 'kysely';
import type { Lobby, RoundProgress } from '@/lib/core/lobby';
import { database } from '@/lib/db/client';
import type { Tables } from '@/lib/db/schema';
import { findRelease, listTeamRounds } from '@/lib/db/team-rounds';
import {
  countDrafts,
  countTickets,
  countUnpublished,
  countVoices,
  hasVoices,
  listNames,
} from '@/lib/db/voices';
import { today } from '../clock';
import { draftDays } from '../retention';
import { roundLimits } from './round-setup';
import { findOwnRound, type TeamRound } from './team-round';

/** So many people must have handed in before a round may be closed (method 1.9, 3.R9). */
export const neededToClose = ({ mode, k }: Pick<TeamRound, 'mode' | 'k'>) =>
  mode === 'table' ? roundLimits.expected.table[0] : k;

/** How far an open round is, in totals. */
export async function progressOf(
  db: Kysely<Tables>,
  round: TeamRound,
  hasResult: boolean,
): Promise<RoundProgress> {
  const handedIn = await countUnpublished(db, 'voices', round.id);
  return {
    handedIn,
    needed: neededToClose(round),
    missing: hasResult ? 0 : Math.max(0, neededToClose(round) - handedIn),
    customers:
      round.customers === null ? null : await countUnpublished(db, 'outside_voices', round.id),
    people:
      round.mode === 'table'
        ? (await listNames(db, round.id)).sort((a, b) => a.name.localeCompare(b.name, 'de'))
        : null,
  };
}

const isFull = async (db: Kysely<Tables>, { id, seats }: TeamRound) =>
  (await countDrafts(db, id)) + (await countVoices(db, id)) >= seats;

function timeOf({ opensOn, closesOn }: TeamRound, day = today()): Lobby['time'] {
  if (opensOn !== null && day < opensOn) return 'early';
  return closesOn !== null && day > closesOn ? 'late' : 'open';
}

/** What the organiser sees of the newest round: how it was set up and how far it is, in totals. Null for any other link. */
export async function getLobby(token: string): Promise<Lobby | null> {
  const { db } = await database();
  const own = await findOwnRound(db, token);
  if (!own) return null;
  const { pitStop, round } = own;
  const hasResult = round !== null && (await findRelease(db, round.id)) !== undefined;
  return {
    organisation: pitStop.organisation_name,
    round,
    progress: round?.state === 'open' ? await progressOf(db, round, hasResult) : null,
    tickets: round?.hasPersonalLinks ? await countTickets(db, round.id) : null,
    isFull: round?.state === 'open' && (await isFull(db, round)),
    time: round ? timeOf(round) : 'open',
    hasResult,
    hasAnswers: round?.state === 'closed' && (await hasVoices(db, round.id)),
    isErasable: await isErasable(db, pitStop.assessment_id),
    draftDays,
  };
}

async function isErasable(db: Kysely<Tables>, assessmentId: string): Promise<boolean> {
  for (const { id, state, mode } of await listTeamRounds(db, assessmentId))
    if (state === 'closed' && mode === 'team' && (await hasVoices(db, id))) return true;
  return false;
}

/** What a lobby that stands open must follow, as text: when it changes, there is something new to see. Null for any other link and without a round. */
export async function getProgress(
  token: string,
): Promise<{ readonly roundId: string; readonly text: string } | null> {
  const { db } = await database();
  const round = (await findOwnRound(db, token))?.round;
  if (!round) return null;
  const { id, state, isLocked, closesOn, isFrozen } = round;
  const hasResult = (await findRelease(db, id)) !== undefined;
  const progress = state === 'open' ? await progressOf(db, round, hasResult) : null;
  // Not who began answering: only a table shows that, to people who agreed to it.
  const isFixed = round.mode === 'table' ? isFrozen : undefined;
  return { roundId: id, text: JSON.stringify({ state, isLocked, closesOn, isFixed, ...progress }) };
}
