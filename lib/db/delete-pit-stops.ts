import { type Kysely, sql, type Transaction } from 'kysely';
import type { DatabaseKind } from './kind';
import type { Tables } from './schema';

/** Deletes organisations that nothing belongs to any more. */
async function deleteEmptied(tx: Transaction<Tables>, organisations: readonly string[]) {
  const chunk = 500;
  for (let i = 0; i < organisations.length; i += chunk)
    await tx
      .deleteFrom('organisations')
      .where('id', 'in', organisations.slice(i, i + chunk))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('assessments')
              .select('assessments.id')
              .whereRef('assessments.organisation_id', '=', 'organisations.id'),
          ),
        ),
      )
      .execute();
}

/** Deletes a pit stop with everything below it; answers whether there was one. */
export const deletePitStopOf = (db: Kysely<Tables>, ownerHash: string): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    const gone = await tx
      .deleteFrom('assessments')
      .where('owner_hash', '=', ownerHash)
      .returning('organisation_id')
      .execute();
    await deleteEmptied(
      tx,
      gone.map((row) => row.organisation_id),
    );
    return gone.length > 0;
  });

/** Any number; the same in every process of this program. */
const retentionLock = 2_611_220_002;

/** Deletes pit stops last used before a day. With PostgreSQL one process does it, the others answer 0 at once. */
export const deleteUsedBefore = (
  db: Kysely<Tables>,
  kind: DatabaseKind,
  day: string,
): Promise<number> =>
  db.transaction().execute(async (tx) => {
    if (kind === 'postgresql') {
      const { rows } = await sql<{
        held: boolean;
      }>`select pg_try_advisory_xact_lock(${sql.lit(retentionLock)}) as held`.execute(tx);
      if (!rows[0]?.held) return 0;
    }
    const gone = await tx
      .deleteFrom('assessments')
      .where('used_on', '<', day)
      .returning('organisation_id')
      .execute();
    await deleteEmptied(
      tx,
      gone.map((row) => row.organisation_id),
    );
    return gone.length;
  });

/** What people wrote and took back, or what a closed round forgot: PostgreSQL keeps such rows until it cleans up. */
const cleaned = [
  'responses',
  'answers',
  'notes',
  'drafts',
  'voices',
  'outside_voices',
  'comments',
  'tickets',
];

/**
 * SQLite overwrites deleted rows in its file (secure_delete), but not the copies that stay behind when it moves rows between pages; so the file
 * is written anew, and the log is emptied in which they still stand. PostgreSQL is asked to clean up at once; who may read its log of
 * changes is its operator's to decide.
 */
export async function forgetDeleted(db: Kysely<Tables>, kind: DatabaseKind) {
  if (kind === 'sqlite') {
    await sql`vacuum`.execute(db);
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  } else await sql`vacuum ${sql.join(cleaned.map((name) => sql.table(name)))}`.execute(db);
}
