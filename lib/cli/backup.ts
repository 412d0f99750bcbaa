import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDatabase } from '@/lib/db/client';
import { copyPostgresToFile, copySqlite } from '@/lib/db/copy-store';
import { readSettings } from '@/lib/env';
import { callerPath, InputProblems, readArguments } from './input';

/** `backup -- FILE`: a consistent copy while the app runs; the same file format for both databases. */
export async function backup(args: readonly string[]) {
  const { file } = readArguments(args, []);
  const target = callerPath(file);
  if (existsSync(target))
    throw new InputProblems([`${file}: exists already and is not overwritten`]);
  if (!existsSync(dirname(target))) throw new InputProblems([`${file}: its folder does not exist`]);
  const settings = readSettings();
  if (settings.databaseUrl) {
    const database = await openDatabase(settings, { pace: 'copying' });
    await copyPostgresToFile(database.db, target).finally(() => database.close());
  } else await copySqlite(settings.dataDir, target);
  process.stderr.write(`Backup written to ${file}\n`);
}
