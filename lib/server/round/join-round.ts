import type { Kysely } from 'kysely';
import { type Database, database } from '@/lib/db/client';
import type { Tables } from '@/lib/db/schema';
import {
  changeTeamRound,
  findRoundByCode,
  findRoundByTicket,
  holdRound,
  type InvitedRoundRow,
  type TeamRoundRow,
} from '@/lib/db/team-rounds';
import { insertDraft, takeTicket } from '@/lib/db/voices';
import { today } from '../clock';
import { plainLine } from '../plain-text';
import { hashToken, isToken, newId, newToken } from '../tokens';
import { readJoinCode } from './join-code';
import { tellProgress } from './progress';
import { type TeamRound, takesAnswers, toTeamRound } from './team-round';

/** The way into a round: the code for all, or a personal link that works once. */
export type Entrance = { readonly code: string } | { readonly ticket: string };

export interface Invitation {
  readonly round: TeamRound;
  readonly organisation: string | null;
  /** A personal link that was used, or nobody else may join. */
  readonly state: 'open' | 'used' | 'locked' | 'full' | 'not-yet';
}

type Found = { readonly row: InvitedRoundRow; readonly isUsed: boolean };

async function findByEntrance(db: Kysely<Tables>, entrance: Entrance): Promise<Found | null> {
  if ('ticket' in entrance) {
    if (!isToken(entrance.ticket)) return null;
    const row = await findRoundByTicket(db, hashToken(entrance.ticket));
    return row ? { row, isUsed: row.used === 1 } : null;
  }
  const code = readJoinCode(entrance.code);
  const row = code === null ? undefined : await findRoundByCode(db, code);
  // With personal links the code only shows people the way; it lets nobody in.
  return row && row.personal_links === 0 ? { row, isUsed: false } : null;
}

function stateOf({ row, isUsed }: Found): Invitation['state'] {
  const round = toTeamRound(row);
  const taken = Number(row.begun) + Number(row.handed_in);
  if (isUsed) return 'used';
  if (round.opensOn !== null && today() < round.opensOn) return 'not-yet';
  if (round.isLocked) return 'locked';
  return taken >= round.seats ? 'full' : 'open';
}

/** What the first page shows. Null for unknown, mistyped, closed and expired alike (S01). Asking uses nothing up (S18). */
export async function getInvitation(entrance: Entrance): Promise<Invitation | null> {
  const { db } = await database();
  const found = await findByEntrance(db, entrance);
  if (!found) return null;
  const round = toTeamRound(found.row);
  if (round.closesOn !== null && today() > round.closesOn) return null;
  return { round, organisation: found.row.organisation, state: stateOf(found) };
}

export interface JoinWish {
  /** Id of a group of the breakdown; null: none chosen. */
  readonly group: string | null;
  /** Only at the table: the name shown beside the answers. */
  readonly name: string;
  /** Only at the table: agreed to named answers. */
  readonly agrees: boolean;
}

export type JoinOutcome =
  | { readonly kind: 'joined'; readonly token: string }
  | { readonly kind: Exclude<Invitation['state'], 'open'> | 'unknown' }
  /** What the form has to say: no group chosen, no name, a name that is taken or too long, not agreed. */
  | { readonly kind: 'group' | 'name' | 'name-taken' | 'name-too-long' | 'not-agreed' };

export const nameLimit = 40;

/**
 * Opens an answer sheet and answers with the only copy of its key. From the first one on the set-up of the round is frozen (AN16).
 * A personal link is used up in a transaction of its own, before, so that link and sheet share nothing (AN07, AN09).
 */
export async function joinRound(entrance: Entrance, wish: JoinWish): Promise<JoinOutcome> {
  const opened = await database();
  const problem = await problemOf(opened.db, entrance, wish);
  if (problem) return problem;
  if ('ticket' in entrance && !(await takeTicket(opened.db, hashToken(entrance.ticket))))
    return { kind: 'used' };
  let roundId: string | undefined;
  const outcome = await opened.db.transaction().execute(async (tx): Promise<JoinOutcome> => {
    const before = await findByEntrance(tx, entrance);
    if (before) await holdRound(tx, opened.kind, before.row.id, 'alone');
    // Read again: while we waited the last seat may have been taken, or the code replaced.
    const found = await findByEntrance(tx, entrance);
    if (!found) return { kind: 'unknown' };
    roundId = found.row.id;
    const state = stateOf({ ...found, isUsed: false });
    if (state !== 'open') return { kind: state };
    const token = await openSheet(tx, found.row, wish);
    return token === null ? { kind: 'name-taken' } : { kind: 'joined', token };
  });
  // A lobby at the table shows who sits there; of an anonymous round nothing visible has changed.
  if (outcome.kind === 'joined' && roundId !== undefined) tellProgress(roundId);
  return outcome;
}

async function problemOf(
  db: Database['db'],
  entrance: Entrance,
  { group, name, agrees }: JoinWish,
): Promise<JoinOutcome | null> {
  const invitation = await getInvitation(entrance);
  if (!invitation || !takesAnswers(invitation.round))
    return { kind: invitation?.state === 'not-yet' ? 'not-yet' : 'unknown' };
  if (invitation.state !== 'open') return { kind: invitation.state };
  const { mode, breakdown, id } = invitation.round;
  if (breakdown && !breakdown.groups.some((one) => one.id === group)) return { kind: 'group' };
  if (mode !== 'table') return null;
  const plain = plainLine(name, nameLimit);
  if (plain.kind === 'too-long') return { kind: 'name-too-long' };
  if (plain.text === null) return { kind: 'name' };
  if (await isNameTaken(db, id, plain.text)) return { kind: 'name-taken' };
  return agrees ? null : { kind: 'not-agreed' };
}

async function isNameTaken(db: Kysely<Tables>, roundId: string, name: string) {
  const own = name.toLocaleLowerCase('de');
  for (const table of ['drafts', 'voices'] as const) {
    const rows = await db
      .selectFrom(table)
      .select('name')
      .where('round_id', '=', roundId)
      .execute();
    if (rows.some((row) => row.name?.toLocaleLowerCase('de') === own)) return true;
  }
  return false;
}

async function openSheet(tx: Kysely<Tables>, row: TeamRoundRow, wish: JoinWish) {
  const token = newToken();
  const isTable = row.mode === 'table';
  const plain = plainLine(wish.name, nameLimit);
  const name = isTable && plain.kind === 'text' ? plain.text : null;
  if (name !== null && (await isNameTaken(tx, row.id, name))) return null;
  await insertDraft(tx, {
    access_hash: hashToken(token),
    response_id: newId(),
    round_id: row.id,
    group_id: row.breakdown === null ? null : wish.group,
    name,
    started_on: today(),
  });
  if (row.frozen === 0) await changeTeamRound(tx, row.id, { frozen: 1 });
  return token;
}
