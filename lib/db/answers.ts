import type { Kysely, OnConflictBuilder, Transaction } from 'kysely';
import { runCompiled } from './compiled-once';
import type { AnswersTable, Tables } from './schema';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Below the limit of bound parameters of both databases (four per row). */
const rowsPerStatement = 5_000;

export const chunks = <T>(rows: readonly T[], size = rowsPerStatement) =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, i) =>
    rows.slice(i * size, (i + 1) * size),
  );

export const listAnswers = (db: Db, responseId: string): Promise<AnswersTable[]> =>
  runCompiled(db, {
    name: 'answers of a response',
    parameters: [responseId],
    build: () => db.selectFrom('answers').selectAll().where('response_id', '=', responseId),
  });

/** The stored rows of these keys; rows that do not exist are left out. */
export async function findAnswers(
  db: Db,
  keys: readonly { response_id: string; item_id: string }[],
): Promise<AnswersTable[]> {
  const rows: AnswersTable[] = [];
  for (const part of chunks([...new Set(keys.map(({ response_id }) => response_id))]))
    rows.push(
      ...(await db.selectFrom('answers').selectAll().where('response_id', 'in', part).execute()),
    );
  const wanted = new Set(keys.map(keyOfAnswer));
  return rows.filter((row) => wanted.has(keyOfAnswer(row)));
}

/** Writes rows whose revision is higher than the stored one; answers with the keys that were written. */
export async function upsertNewer(db: Db, rows: readonly AnswersTable[]) {
  const written = new Set<string>();
  for (const part of chunks(rows)) {
    const result = await runCompiled(db, {
      name: `newer answers, ${part.length}`,
      parameters: part.flatMap((row) => [row.response_id, row.item_id, row.value, row.revision]),
      build: () => upsertOf(db, part),
    });
    for (const row of result) written.add(keyOfAnswer(row));
  }
  return written;
}

const upsertOf = (db: Db, rows: readonly AnswersTable[]) =>
  db
    .insertInto('answers')
    .values(
      rows.map(({ response_id, item_id, value, revision }) => ({
        response_id,
        item_id,
        value,
        revision,
      })),
    )
    .onConflict(unlessOlder)
    .returning(['response_id', 'item_id']);

/** A stored answer gives way to a higher revision only. */
export const unlessOlder = (conflict: OnConflictBuilder<Tables, 'answers'>) =>
  conflict
    .columns(['response_id', 'item_id'])
    .doUpdateSet((eb) => ({
      value: eb.ref('excluded.value'),
      revision: eb.ref('excluded.revision'),
    }))
    .whereRef('answers.revision', '<', 'excluded.revision');

export const keyOfAnswer = (row: Pick<AnswersTable, 'response_id' | 'item_id'>) =>
  `${row.response_id} ${row.item_id}`;
