import { expect, test } from 'vitest';
import { database } from '@/lib/db/client';
import { runCompiled } from '@/lib/db/compiled-once';
import { onBothDatabases } from '../support/databases';

onBothDatabases(() => {
  const named = async (name: string, id: string, parameters: readonly unknown[] = [id]) => {
    const { db } = await database();
    let builds = 0;
    const rows = await runCompiled(db, {
      name,
      parameters,
      build: () => {
        builds += 1;
        return db.selectFrom('organisations').select('id').where('id', '=', id);
      },
    });
    return { builds, rows };
  };

  test('a statement is built once, and runs with the values of each request', async () => {
    const { db } = await database();
    await db
      .insertInto('organisations')
      .values({ id: 'o-2', name: null, created_on: '' })
      .execute();
    expect(await named('once', 'o-1')).toEqual({ builds: 1, rows: [] });
    expect(await named('once', 'o-2')).toEqual({ builds: 0, rows: [{ id: 'o-2' }] });
  });

  test('values that are not those of the statement are refused', async () => {
    await expect(named('other', 'o-1', ['o-1', 'o-2'])).rejects.toThrow('binds other parameters');
  });
});
