import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Counts one more of something in a span of time; answers with how many that makes, over all processes (S03). */
export async function countUp(db: Db, name: string, span: string): Promise<number> {
  const { count } = await db
    .insertInto('limits')
    .values({ name, span, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['name', 'span'])
        .doUpdateSet(({ ref, eb }) => ({ count: eb(ref('limits.count'), '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How often each of these was counted in a span. */
export async function readCounts(
  db: Db,
  names: readonly string[],
  span: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('limits')
    .select(['name', 'count'])
    .where('name', 'in', names)
    .where('span', '=', span)
    .execute();
  return new Map(rows.map(({ name, count }) => [name, Number(count)]));
}

/** The key of a day; the first who asks gives it. */
export async function dailyKey(db: Db, day: string, fresh: string): Promise<string> {
  await db
    .insertInto('daily_keys')
    .values({ day, key: fresh })
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute();
  const { key } = await db
    .selectFrom('daily_keys')
    .select('key')
    .where('day', '=', day)
    .executeTakeFirstOrThrow();
  return key;
}

/** Forgets counts and keys of days that are over. */
export async function forgetLimits(db: Db, day: string) {
  await db.deleteFrom('limits').where('span', '<', day).execute();
  await db.deleteFrom('daily_keys').where('day', '<', day).execute();
}
