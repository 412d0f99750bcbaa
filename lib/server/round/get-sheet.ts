import { listAnswers } from '@/lib/db/answers';
import { database } from '@/lib/db/client';
import { listNotes } from '@/lib/db/notes';
import { findTeamRound, organisationOf } from '@/lib/db/team-rounds';
import { findDraft } from '@/lib/db/voices';
import { answersFrom, notesFrom, type Sheet } from '../sheet';
import { hashToken, isToken } from '../tokens';
import { type TeamRound, takesAnswers, toTeamRound } from './team-round';

/** What one member of a team has answered so far. */
export interface MemberSheet extends Sheet {
  readonly round: TeamRound;
  /** Nothing can be saved or handed in any more. */
  readonly isOver: boolean;
  readonly organisation: string | null;
  /** Id of the chosen group. */
  readonly group: string | null;
  /** Only at the table. */
  readonly name: string | null;
}

/** The sheet behind a member's link; null once it was handed in or taken back, and for any unknown link. */
export async function getSheet(token: string): Promise<MemberSheet | null> {
  if (!isToken(token)) return null;
  const { db } = await database();
  const draft = await findDraft(db, hashToken(token));
  const row = draft && (await findTeamRound(db, draft.round_id));
  if (!draft || !row) return null;
  const round = toTeamRound(row);
  return {
    round,
    isOver: !takesAnswers(round),
    organisation: await organisationOf(db, row.assessment_id),
    group: draft.group_id,
    name: draft.name,
    lap: row.lap,
    ...answersFrom(await listAnswers(db, draft.response_id)),
    ...notesFrom(await listNotes(db, draft.response_id)),
  };
}
