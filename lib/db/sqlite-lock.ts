import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseRefused } from './refused';
import { sqliteClass } from './sqlite-class';

/** SQLITE_BUSY: another process holds the lock. */
const busy = 5;

/**
 * One process per data folder. The lock is a second small SQLite file held in an exclusive transaction: the operating system
 * drops it with the process, so a crash leaves nothing to clean up and a reused process id cannot lock anybody out.
 */
export async function holdFolder(dataDir: string): Promise<() => void> {
  const Sqlite = await sqliteClass();
  const owner = join(dataDir, 'lock-owner.txt');
  let lock: InstanceType<typeof Sqlite>;
  try {
    lock = new Sqlite(join(dataDir, 'lock.sqlite'), { timeout: 0 });
  } catch (error) {
    throw new DatabaseRefused(
      `DATA_DIR "${dataDir}" cannot be written (${(error as Error).message}).`,
    );
  }
  try {
    lock.exec('pragma journal_mode=delete; begin exclusive');
    writeFileSync(owner, `process ${process.pid} on ${hostname()}`);
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== busy)
      throw new DatabaseRefused(
        `DATA_DIR "${dataDir}" cannot be written (${(error as Error).message}).`,
      );
    throw new DatabaseRefused(
      `DATA_DIR "${dataDir}" is in use by ${ownerText(owner)}. Stop it first, or use another DATA_DIR.`,
    );
  }
  return () => {
    rmSync(owner, { force: true });
    lock.close();
  };
}

function ownerText(file: string) {
  try {
    return readFileSync(file, 'utf8').slice(0, 200);
  } catch {
    return 'another process';
  }
}
