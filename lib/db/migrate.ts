import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { DatabaseKind } from './kind';
import { createPitStops } from './migrations/0001-pit-stops';
import { addSharedLinks } from './migrations/0002-keep';
import { createNotes } from './migrations/0002-notes';
import { createEntries } from './migrations/0003-entries';
import { createTeamRounds } from './migrations/0004-team-rounds';
import { DatabaseRefused } from './refused';
import type { Tables } from './schema';

const migrations = (kind: DatabaseKind): Record<string, Migration> => ({
  '0001-pit-stops': { up: (db) => createPitStops(db, kind) },
  '0002-keep': { up: addSharedLinks },
  '0002-notes': { up: (db) => createNotes(db, kind) },
  '0003-entries': { up: (db) => createEntries(db, kind) },
  '0004-team-rounds': { up: (db) => createTeamRounds(db, kind) },
});

/** Brings the schema up to date in one transaction under a lock; refuses a schema newer than this program (N17). */
export async function migrate(db: Kysely<Tables>, kind: DatabaseKind) {
  const known = migrations(kind);
  const applied = await appliedMigrations(db as unknown as Kysely<unknown>);
  const newer = applied.filter((name) => !(name in known));
  if (newer.length > 0)
    throw new DatabaseRefused(
      `The database was written by a newer version of Boxenstopp (it knows "${newer.at(-1)}", this program only "${Object.keys(known).at(-1)}"). Start the newer version; nothing was changed.`,
    );
  const migrator = new Migrator({
    db: db as unknown as Kysely<unknown>,
    provider: { getMigrations: async () => known },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function appliedMigrations(db: Kysely<unknown>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const result = await sql<{
    name: string;
  }>`select name from kysely_migration order by name`.execute(db);
  return result.rows.map(({ name }) => name);
}
