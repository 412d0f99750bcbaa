import type { Answers, Lap } from '@/lib/core/types';
import type { AnswersTable, NotesTable } from '@/lib/db/schema';
import { answerFromCode } from './answer-code';

/** One person's answers and notes as a question page shows them. */
export interface Sheet {
  readonly lap: Lap;
  readonly answers: Answers;
  readonly revisions: Readonly<Record<string, number>>;
  /** Notes and reasons by item; one that was taken back is not here, its revision is. */
  readonly notes: Readonly<Record<string, string>>;
  readonly noteRevisions: Readonly<Record<string, number>>;
}

export const answersFrom = (
  rows: readonly AnswersTable[],
): Pick<Sheet, 'answers' | 'revisions'> => ({
  answers: Object.fromEntries(rows.map(({ item_id, value }) => [item_id, answerFromCode(value)])),
  revisions: Object.fromEntries(rows.map(({ item_id, revision }) => [item_id, revision])),
});

export const notesFrom = (rows: readonly NotesTable[]): Pick<Sheet, 'notes' | 'noteRevisions'> => ({
  notes: Object.fromEntries(
    rows.flatMap(({ item_id, text }) => (text === null ? [] : [[item_id, text]])),
  ),
  noteRevisions: Object.fromEntries(rows.map(({ item_id, revision }) => [item_id, revision])),
});
