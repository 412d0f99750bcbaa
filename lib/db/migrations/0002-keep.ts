import type { Kysely } from 'kysely';

/** A second link that only reads: its salt, and the hash it is found by. */
export async function addSharedLinks(db: Kysely<unknown>) {
  await db.schema.alterTable('assessments').addColumn('share_salt', 'text').execute();
  await db.schema.alterTable('assessments').addColumn('share_hash', 'text').execute();
  await db.schema
    .createIndex('assessments_share')
    .unique()
    .on('assessments')
    .column('share_hash')
    .execute();
}
