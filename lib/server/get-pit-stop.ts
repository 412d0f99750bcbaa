import type { Answers, Lap } from '@/lib/core/types';
import type { Workbench } from '@/lib/core/workbench';
import { listAnswers } from '@/lib/db/answers';
import { database } from '@/lib/db/client';
import { listNotes } from '@/lib/db/notes';
import { findPitStop, markUsed, type PitStopRow } from '@/lib/db/pit-stops';
import { answerFromCode } from './answer-code';
import { today } from './clock';
import { hashToken, isToken } from './tokens';
import { type FoundWorkbench, workbenchOf } from './workbench/workbench-of';

/** A pit stop as its owner sees it. */
export interface PitStop {
  readonly lap: Lap;
  readonly organisation: string | null;
  readonly capacity30: number;
  readonly submitted: boolean;
  readonly answers: Answers;
  readonly revisions: Readonly<Record<string, number>>;
  /** Notes and reasons by item; one that was taken back is not here, its revision is. */
  readonly notes: Readonly<Record<string, string>>;
  readonly noteRevisions: Readonly<Record<string, number>>;
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
  );
}

/** A pit stop from its rows. */
export function toPitStop(
  row: PitStopRow,
  rows: Awaited<ReturnType<typeof listAnswers>>,
  notes: Awaited<ReturnType<typeof listNotes>>,
  { entries, deleted }: FoundWorkbench,
): PitStop {
  return {
    lap: row.lap,
    organisation: row.organisation_name,
    capacity30: row.capacity30,
    submitted: row.submitted === 1,
    answers: Object.fromEntries(rows.map(({ item_id, value }) => [item_id, answerFromCode(value)])),
    revisions: Object.fromEntries(rows.map(({ item_id, revision }) => [item_id, revision])),
    notes: Object.fromEntries(
      notes.flatMap(({ item_id, text }) => (text === null ? [] : [[item_id, text]])),
    ),
    noteRevisions: Object.fromEntries(notes.map(({ item_id, revision }) => [item_id, revision])),
    workbench: entries,
    deleted,
  };
}
