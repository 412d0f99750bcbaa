import type { Kysely, Transaction } from 'kysely';
import type { DatabaseKind } from './kind';
import type { CommentsTable, DraftsTable, OutsideVoicesTable, Tables, VoicesTable } from './schema';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Rows per statement, below the limit of bound parameters of both databases. */
const rowsPerStatement = 1_000;

async function insertAll<T>(rows: readonly T[], insert: (part: T[]) => Promise<unknown>) {
  for (let at = 0; at < rows.length; at += rowsPerStatement)
    await insert(rows.slice(at, at + rowsPerStatement));
}

const countIn = async (db: Db, table: 'voices' | 'drafts' | 'outside_voices', roundId: string) => {
  const { n } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow();
  return Number(n);
};

/** How many people have handed in. */
export const countVoices = (db: Db, roundId: string) => countIn(db, 'voices', roundId);
/** How many people are still answering. */
export const countDrafts = (db: Db, roundId: string) => countIn(db, 'drafts', roundId);
export const countOutsideVoices = (db: Db, roundId: string) =>
  countIn(db, 'outside_voices', roundId);

/** How many have handed in what is part of no release. */
export async function countUnpublished(
  db: Db,
  table: 'voices' | 'outside_voices',
  roundId: string,
) {
  const { n } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('round_id', '=', roundId)
    .where('published', '=', 0)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Whether there is anything left of what people handed in. */
export const hasVoices = async (db: Db, roundId: string) =>
  (await db
    .selectFrom('voices')
    .select('id')
    .where('round_id', '=', roundId)
    .executeTakeFirst()) !== undefined;

/** The names of a round at the table, and of whom there is an answer sheet already. */
export async function listNames(db: Db, roundId: string) {
  const namesIn = async (table: 'voices' | 'drafts') => {
    const rows = await db
      .selectFrom(table)
      .select('name')
      .where('round_id', '=', roundId)
      .execute();
    return rows.flatMap(({ name }) =>
      name === null ? [] : [{ name, isFinished: table === 'voices' }],
    );
  };
  return [...(await namesIn('drafts')), ...(await namesIn('voices'))];
}

/** Opens an answer sheet that only the key behind `access_hash` leads to. */
export async function insertDraft(db: Db, draft: DraftsTable) {
  await db
    .insertInto('responses')
    .values({ id: draft.response_id, round_id: draft.round_id, submitted: 0 })
    .execute();
  await db.insertInto('drafts').values(draft).execute();
}

export const findDraft = (db: Db, accessHash: string): Promise<DraftsTable | undefined> =>
  db.selectFrom('drafts').selectAll().where('access_hash', '=', accessHash).executeTakeFirst();

/**
 * Makes whoever writes to the same draft, or changes one of its answers or notes, wait until this transaction ends; false: it has
 * just gone.
 */
export async function holdDraft(tx: Transaction<Tables>, kind: DatabaseKind, responseId: string) {
  if (kind === 'sqlite') return true;
  const row = await tx
    .selectFrom('responses')
    .select('id')
    .where('id', '=', responseId)
    .forUpdate()
    .executeTakeFirst();
  for (const table of ['answers', 'notes'] as const)
    await tx
      .selectFrom(table)
      .select('item_id')
      .where('response_id', '=', responseId)
      .orderBy('item_id')
      .forUpdate()
      .execute();
  return row !== undefined;
}

/** Deletes a draft with its answers and notes. */
export const deleteDraft = (db: Db, responseId: string) =>
  db.deleteFrom('responses').where('id', '=', responseId).execute();

/** Deletes what was begun before a day and never handed in; answers with how many. */
export async function deleteDraftsBefore(db: Db, day: string) {
  const gone = await db
    .deleteFrom('responses')
    .where('id', 'in', (eb) =>
      eb.selectFrom('drafts').select('response_id').where('started_on', '<', day),
    )
    .returning('id')
    .execute();
  return gone.length;
}

/** Deletes every draft of a round. */
export const deleteDraftsOf = (db: Db, roundId: string) =>
  db
    .deleteFrom('responses')
    .where('id', 'in', (eb) =>
      eb.selectFrom('drafts').select('response_id').where('round_id', '=', roundId),
    )
    .execute();

export const insertVoices = (db: Db, voices: readonly VoicesTable[]) =>
  insertAll(voices, (part) => db.insertInto('voices').values(part).execute());
export const insertOutsideVoices = (db: Db, voices: readonly OutsideVoicesTable[]) =>
  insertAll(voices, (part) => db.insertInto('outside_voices').values(part).execute());
export const insertComments = (db: Db, comments: readonly CommentsTable[]) =>
  insertAll(comments, (part) => db.insertInto('comments').values(part).execute());

export const listVoices = (db: Db, roundId: string): Promise<VoicesTable[]> =>
  db.selectFrom('voices').selectAll().where('round_id', '=', roundId).execute();
export const listOutsideVoices = (db: Db, roundId: string): Promise<OutsideVoicesTable[]> =>
  db.selectFrom('outside_voices').selectAll().where('round_id', '=', roundId).execute();
export const listComments = (db: Db, roundId: string): Promise<CommentsTable[]> =>
  db.selectFrom('comments').selectAll().where('round_id', '=', roundId).execute();

/** Deletes what people handed in, and leaves what was released of it. */
export async function deleteHandedIn(db: Db, roundId: string) {
  for (const table of ['voices', 'outside_voices', 'comments', 'tickets'] as const)
    await db.deleteFrom(table).where('round_id', '=', roundId).execute();
}

/** Deletes what members handed in and no release holds, with their comments; what customers wrote (`customersItem`) stays. */
export async function deleteUnpublished(db: Db, roundId: string, customersItem: string) {
  await db
    .deleteFrom('voices')
    .where('round_id', '=', roundId)
    .where('published', '=', 0)
    .execute();
  await db
    .deleteFrom('comments')
    .where('round_id', '=', roundId)
    .where('item_id', '!=', customersItem)
    // What is part of a release has lost its receipt.
    .where('receipt_hash', 'is not', null)
    .execute();
  await db.deleteFrom('tickets').where('round_id', '=', roundId).execute();
}

export const findVoice = (db: Db, receiptHash: string) =>
  db
    .selectFrom('voices')
    .select(['id', 'round_id'])
    .where('receipt_hash', '=', receiptHash)
    .executeTakeFirst();

export const findOutsideVoice = (db: Db, receiptHash: string) =>
  db
    .selectFrom('outside_voices')
    .select(['id', 'round_id'])
    .where('receipt_hash', '=', receiptHash)
    .executeTakeFirst();

export const deleteVoice = (db: Db, id: string) =>
  db.deleteFrom('voices').where('id', '=', id).execute();

export const deleteComments = (db: Db, receiptHashes: readonly string[]) =>
  db.deleteFrom('comments').where('receipt_hash', 'in', receiptHashes).execute();

export const insertTickets = (db: Db, tickets: readonly Tables['tickets'][]) =>
  insertAll(tickets, (part) => db.insertInto('tickets').values(part).execute());

/** Uses a personal link up; false if it was used before. */
export async function takeTicket(db: Db, ticketHash: string) {
  const used = await db
    .updateTable('tickets')
    .set({ used: 1 })
    .where('ticket_hash', '=', ticketHash)
    .where('used', '=', 0)
    .returning('ticket_hash')
    .execute();
  return used.length > 0;
}

export async function countTickets(db: Db, roundId: string) {
  const rows = await db
    .selectFrom('tickets')
    .select('used')
    .where('round_id', '=', roundId)
    .execute();
  return { all: rows.length, used: rows.filter(({ used }) => used === 1).length };
}
