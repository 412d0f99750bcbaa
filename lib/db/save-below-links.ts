import { type Kysely, type SqlBool, sql } from 'kysely';
import { unlessOlder } from './answers';
import { runCompiled } from './compiled-once';
import type { AnswersTable, Tables } from './schema';

/** An answer as it comes from outside: below which link, and whether its sender only writes to items that every lap asks. */
export interface SentAnswer extends Omit<AnswersTable, 'response_id'> {
  readonly link_hash: string;
  readonly fits_quick_lap: boolean;
}

/** Below the limit of bound parameters of both databases (five per row, and eight). */
export const mostSentAtOnce = 5_000;

/**
 * Writes answers below the links of pit stops and of team members whose round takes answers on `today`, where their revision is higher
 * than the stored one: one statement, which is a transaction of its own. Answers with the keys that were written; what is not among them has an
 * unknown link, a round that is over, an item that is not asked, or nothing newer. At most `mostSentAtOnce`, one for each link and item.
 */
export const saveBelowLinks = (db: Kysely<Tables>, sent: readonly SentAnswer[], today: string) =>
  runCompiled(db, {
    name: `answers below links, ${sent.length}`,
    parameters: [
      ...sent.flatMap((row) => Object.values(bound(row))),
      ...['solo', 'closed', yes, 'full'],
      ...['closed', yes, 'full', today],
    ],
    build: () => statement(db, sent, today),
  });

const yes = 'yes';

const bound = (row: SentAnswer) => ({
  link_hash: row.link_hash,
  item_id: row.item_id,
  value: row.value,
  revision: row.revision,
  fits_quick_lap: row.fits_quick_lap ? yes : 'no',
});

/** The round takes answers, and its lap asks all items of the sender. */
const isTaken = sql<SqlBool>`(rounds.state <> ${'closed'} and (sent.fits_quick_lap = ${yes} or rounds.lap = ${'full'}))`;

function statement(db: Kysely<Tables>, sent: readonly SentAnswer[], today: string) {
  const rows = sent.map((row) => {
    const { link_hash, item_id, value, revision, fits_quick_lap } = bound(row);
    return sql`(${link_hash}, ${item_id}, cast(${value} as text), cast(${revision} as integer), ${fits_quick_lap})`;
  });
  return db
    .with(
      'sent(link_hash, item_id, value, revision, fits_quick_lap)',
      () => sql<ReturnType<typeof bound>>`(values ${sql.join(rows)})`,
    )
    .insertInto('answers')
    .columns(['response_id', 'item_id', 'value', 'revision'])
    .expression((eb) =>
      eb
        .selectFrom('sent')
        .innerJoin('assessments', 'assessments.owner_hash', 'sent.link_hash')
        .innerJoin('rounds', 'rounds.assessment_id', 'assessments.id')
        .innerJoin('responses', 'responses.round_id', 'rounds.id')
        .select(['responses.id as response_id', 'sent.item_id', 'sent.value', 'sent.revision'])
        .where('rounds.mode', '=', 'solo')
        .where(isTaken)
        .unionAll((members) =>
          members
            .selectFrom('sent')
            .innerJoin('drafts', 'drafts.access_hash', 'sent.link_hash')
            .innerJoin('rounds', 'rounds.id', 'drafts.round_id')
            .innerJoin('team_rounds', 'team_rounds.round_id', 'rounds.id')
            .select(['drafts.response_id', 'sent.item_id', 'sent.value', 'sent.revision'])
            .where(isTaken)
            .where((is) =>
              is.or([
                is('team_rounds.closes_on', 'is', null),
                is('team_rounds.closes_on', '>=', today),
              ]),
            ),
        )
        // One order for all writers, so that two processes cannot wait for each other's rows.
        .orderBy('response_id')
        .orderBy('item_id'),
    )
    .onConflict(unlessOlder)
    .returning(['response_id', 'item_id']);
}
