import { sql } from 'kysely';
import { database } from '@/lib/db/client';
import type { DatabaseKind } from '@/lib/db/kind';

const patience = 2_000;

/** Which database answers, or null when none does within two seconds. */
export async function checkStore(): Promise<DatabaseKind | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const asked = database()
    .then(async ({ db, kind }) => {
      await sql`select 1`.execute(db);
      return kind;
    })
    .catch(() => null);
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
