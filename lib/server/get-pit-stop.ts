import type { Profile } from '@/lib/core/report';
import type { Workbench } from '@/lib/core/workbench';
import { listAnswers } from '@/lib/db/answers';
import { database } from '@/lib/db/client';
import { listNotes } from '@/lib/db/notes';
import { findPitStop, markUsed, type PitStopRow } from '@/lib/db/pit-stops';
import { today } from './clock';
import { type FoundRounds, foundRounds, type TeamRound } from './round/team-round';
import { answersFrom, notesFrom, type Sheet } from './sheet';
import { hashToken, isToken } from './tokens';
import { type FoundWorkbench, workbenchOf } from './workbench/workbench-of';

/** A pit stop as its owner sees it. */
export interface PitStop extends Sheet {
  readonly organisation: string | null;
  readonly capacity30: number;
  /** The single view is finished: of an organiser the Cockpit view. */
  readonly submitted: boolean;
  /** What the newest closed round of many voices released; without one the pit stop is a single view. */
  readonly released: Profile | null;
  /** The newest round of many voices, open or closed. */
  readonly round: TeamRound | null;
  readonly workbench: Workbench;
  /** What a report of it may show of that; without it, everything. */
  readonly shown?: Workbench;
  /** Entries that can still be brought back. */
  readonly deleted: FoundWorkbench['deleted'];
}

/** The pit stop behind a private link, or null: a foreign, mistyped and unknown link are the same. */
export async function getPitStop(token: string): Promise<PitStop | null> {
  if (!isToken(token)) return null;
  const { db } = await database();
  const row = await findPitStop(db, hashToken(token));
  if (!row) return null;
  // A full disk must not keep anybody from reading.
  if (row.used_on !== today()) await markUsed(db, row.assessment_id, today()).catch(() => {});
  const { response_id } = row;
  return toPitStop(
    row,
    await listAnswers(db, response_id),
    await listNotes(db, response_id),
    await workbenchOf(db, row.assessment_id),
    await foundRounds(db, row.assessment_id),
  );
}

/** A pit stop from its rows. */
export function toPitStop(
  row: PitStopRow,
  rows: Awaited<ReturnType<typeof listAnswers>>,
  notes: Awaited<ReturnType<typeof listNotes>>,
  { entries, deleted }: FoundWorkbench,
  { round, released }: FoundRounds,
): PitStop {
  return {
    lap: row.lap,
    organisation: row.organisation_name,
    capacity30: row.capacity30,
    submitted: row.submitted === 1,
    released,
    round,
    ...answersFrom(rows),
    ...notesFrom(notes),
    workbench: entries,
    deleted,
  };
}
