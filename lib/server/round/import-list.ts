import type { Kysely } from 'kysely';
import type { AnswerListProblem, AnswerListRow } from '@/lib/core/answer-list';
import { database } from '@/lib/db/client';
import type { Tables } from '@/lib/db/schema';
import { changeTeamRound, holdRound } from '@/lib/db/team-rounds';
import { hashToken, isToken, newToken } from '../tokens';
import { tellProgress } from './progress';
import { type ListedAnswers, type ListShape, readAnswerList } from './read-answer-list';
import { shuffled } from './shuffled';
import { findOwnRound, type TeamRound } from './team-round';

/** What a list is read against, and where its rows go. */
export interface ListTarget {
  /** Null where the round takes no such list. */
  readonly shape: (round: TeamRound) => ListShape | null;
  /** How many more rows there is room for. */
  readonly room: (db: Kysely<Tables>, round: TeamRound) => Promise<number>;
  readonly groupOf: (round: TeamRound, row: ListedAnswers) => string | null;
  /** Whether the first row of an import is there already. */
  readonly isThere: (db: Kysely<Tables>, receiptHash: string) => Promise<boolean>;
  /** Stores rows in the order given; each has the hash of a receipt that nobody holds. */
  readonly store: (
    db: Kysely<Tables>,
    round: TeamRound,
    rows: readonly { readonly row: ListedAnswers; readonly receiptHash: string }[],
  ) => Promise<void>;
}

export type ListPreview =
  | { readonly kind: 'unknown-link' }
  /** No round is open, or it takes no such list. */
  | { readonly kind: 'not-now' }
  | { readonly kind: 'refused'; readonly problems: readonly AnswerListProblem[] }
  /** Nothing is stored yet; `key` makes sure that confirming twice is importing once. */
  | { readonly kind: 'ready'; readonly rows: readonly AnswerListRow[]; readonly key: string };

async function check(db: Kysely<Tables>, token: string, source: string, target: ListTarget) {
  const own = await findOwnRound(db, token);
  if (!own) return { kind: 'unknown-link' } as const;
  const { round } = own;
  const shape = round?.state === 'open' ? target.shape(round) : null;
  if (!round || !shape) return { kind: 'not-now' } as const;
  const read = readAnswerList(source, shape);
  if (!read.ok) return { kind: 'refused', problems: read.problems } as const;
  if (read.rows.length > (await target.room(db, round)))
    return { kind: 'refused', problems: [{ reason: 'room', line: 0, column: null }] } as const;
  return { kind: 'ready', round, rows: read.rows } as const;
}

/** Reads a list without storing anything. */
export async function previewList(
  token: string,
  source: string,
  target: ListTarget,
): Promise<ListPreview> {
  const { db } = await database();
  const checked = await check(db, token, source, target);
  if (checked.kind !== 'ready') return checked;
  const { round, rows } = checked;
  return {
    kind: 'ready',
    key: newToken(),
    rows: rows.map((row) => ({
      line: row.line,
      answered: Object.keys(row.answers).length,
      doNotKnow: Object.values(row.answers).filter((answer) => answer === 'DK').length,
      group: target.groupOf(round, row),
      hasComment: Boolean(row.others.comment),
    })),
  };
}

export type ListImport =
  | Exclude<ListPreview, { kind: 'ready' }>
  | { readonly kind: 'done'; readonly count: number };

/**
 * Stores a list that was previewed: all of it or nothing, in a random order under random keys (method 3.R16). The same `key` again
 * changes nothing (B01).
 */
export async function importList(
  token: string,
  source: string,
  key: string,
  target: ListTarget,
): Promise<ListImport> {
  const { db, kind } = await database();
  if (!isToken(key))
    return { kind: 'refused', problems: [{ reason: 'no-file', line: 0, column: null }] };
  const receiptHash = (index: number) => hashToken(`${key} ${index}`);
  let roundId: string | undefined;
  const outcome = await db.transaction().execute(async (tx): Promise<ListImport> => {
    const own = await findOwnRound(tx, token);
    if (own?.round) await holdRound(tx, kind, own.round.id, 'alone');
    const isThere = await target.isThere(tx, receiptHash(0));
    const checked = await check(tx, token, source, target);
    // A second click comes when the room may be used up by the first.
    if (isThere && checked.kind !== 'unknown-link') return { kind: 'done', count: 0 };
    if (checked.kind !== 'ready') return checked;
    const { round, rows } = checked;
    await target.store(
      tx,
      round,
      shuffled(rows.map((row, index) => ({ row, receiptHash: receiptHash(index) }))),
    );
    if (!round.isFrozen) await changeTeamRound(tx, round.id, { frozen: 1 });
    roundId = round.id;
    return { kind: 'done', count: rows.length };
  });
  if (roundId !== undefined) tellProgress(roundId);
  return outcome;
}
