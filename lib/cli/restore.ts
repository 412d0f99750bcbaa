import { openDatabase } from '@/lib/db/client';
import { restoreSqlite, restoreToPostgres } from '@/lib/db/copy-store';
import { readSettings } from '@/lib/env';
import { callerPath, readArguments } from './input';

/** `restore -- FILE`: puts a backup back and opens it once, so that a restore that ends well is one that can be served. */
export async function restore(args: readonly string[]) {
  const { file } = readArguments(args, []);
  const settings = readSettings();
  const source = callerPath(file);
  if (!settings.databaseUrl) await restoreSqlite(settings.dataDir, source);
  const database = await openDatabase(settings, { pace: 'copying' });
  try {
    if (settings.databaseUrl) await restoreToPostgres(database.db, source);
  } finally {
    await database.close();
  }
  process.stderr.write(`Restored from ${file}\n`);
}
