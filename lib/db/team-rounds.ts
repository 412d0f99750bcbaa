import type { Kysely, Transaction } from 'kysely';
import type { DatabaseKind } from './kind';
import type { RoundsTable, Tables, TeamRoundsTable } from './schema';

type Db = Kysely<Tables> | Transaction<Tables>;

/** A round with many voices: what every round has, and what only such a one has. */
export type TeamRoundRow = RoundsTable & TeamRoundsTable;

const teamRounds = (db: Db) =>
  db
    .selectFrom('team_rounds')
    .innerJoin('rounds', 'rounds.id', 'team_rounds.round_id')
    .selectAll(['rounds', 'team_rounds']);

/** The team rounds of an assessment, the newest first. */
export const listTeamRounds = (db: Db, assessmentId: string): Promise<TeamRoundRow[]> =>
  teamRounds(db)
    .where('rounds.assessment_id', '=', assessmentId)
    .orderBy('team_rounds.number', 'desc')
    .execute();

/** A round with what people who are invited meet beside it: who invites, and how many sheets and hand-ins, or customers, there are. */
export type InvitedRoundRow = TeamRoundRow & {
  readonly organisation: string | null;
  readonly owner_hash: string;
  readonly begun: number | null;
  readonly handed_in: number | null;
};

/** Everything in one query: a code that leads nowhere takes as long as one that does (S01). */
const invitedRounds = (db: Db, handedInTo: 'voices' | 'outside_voices') =>
  teamRounds(db)
    .innerJoin('assessments', 'assessments.id', 'rounds.assessment_id')
    .leftJoin('organisations', 'organisations.id', 'assessments.organisation_id')
    .select((eb) => [
      'organisations.name as organisation',
      'assessments.owner_hash',
      eb
        .selectFrom('drafts')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('drafts.round_id', '=', 'rounds.id')
        .as('begun'),
      eb
        .selectFrom(handedInTo)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef(`${handedInTo}.round_id`, '=', 'rounds.id')
        .as('handed_in'),
    ])
    .where('rounds.state', '=', 'open');

/** The open round that a join code leads to. */
export const findRoundByCode = (db: Db, code: string): Promise<InvitedRoundRow | undefined> =>
  invitedRounds(db, 'voices').where('team_rounds.code', '=', code).executeTakeFirst();

/** The open round that a customers' code leads to. */
export const findRoundByCustomersCode = (
  db: Db,
  code: string,
): Promise<InvitedRoundRow | undefined> =>
  invitedRounds(db, 'outside_voices')
    .where('team_rounds.customers_code', '=', code)
    .executeTakeFirst();

/** The open round that a personal link leads to, and whether the link was used. */
export const findRoundByTicket = (
  db: Db,
  ticketHash: string,
): Promise<(InvitedRoundRow & { used: number }) | undefined> =>
  invitedRounds(db, 'voices')
    .innerJoin('tickets', 'tickets.round_id', 'rounds.id')
    .select('tickets.used')
    .where('tickets.ticket_hash', '=', ticketHash)
    .executeTakeFirst();

export const findTeamRound = (db: Db, roundId: string): Promise<TeamRoundRow | undefined> =>
  teamRounds(db).where('rounds.id', '=', roundId).executeTakeFirst();

/** What the organisation is called that a round belongs to; null without a name. */
export async function organisationOf(db: Db, assessmentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('assessments')
    .innerJoin('organisations', 'organisations.id', 'assessments.organisation_id')
    .select('organisations.name')
    .where('assessments.id', '=', assessmentId)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** Makes whoever writes to the same round wait until this transaction ends; with SQLite writers wait for each other anyway. */
export async function holdRound(
  tx: Transaction<Tables>,
  kind: DatabaseKind,
  roundId: string,
  how: 'alone' | 'together',
) {
  if (kind === 'sqlite') return;
  const row = tx.selectFrom('rounds').select('id').where('id', '=', roundId);
  await (how === 'alone' ? row.forUpdate() : row.forShare()).execute();
}

export async function insertTeamRound(db: Db, round: RoundsTable, team: TeamRoundsTable) {
  await db.insertInto('rounds').values(round).execute();
  await db.insertInto('team_rounds').values(team).execute();
}

export const changeTeamRound = (
  db: Db,
  roundId: string,
  change: Partial<Omit<TeamRoundsTable, 'round_id' | 'number'>>,
) => db.updateTable('team_rounds').set(change).where('round_id', '=', roundId).execute();

export const changeRound = (
  db: Db,
  roundId: string,
  change: Partial<Pick<RoundsTable, 'lap' | 'mode' | 'state'>>,
) => db.updateTable('rounds').set(change).where('id', '=', roundId).execute();

/** Deletes a round with everything below it. */
export const deleteRound = (db: Db, roundId: string) =>
  db.deleteFrom('rounds').where('id', '=', roundId).execute();

/** What rounds have released, the newest round first. */
export const listReleases = (db: Db, assessmentId: string) =>
  db
    .selectFrom('releases')
    .innerJoin('rounds', 'rounds.id', 'releases.round_id')
    .innerJoin('team_rounds', 'team_rounds.round_id', 'rounds.id')
    .select(['releases.round_id', 'releases.released_on', 'releases.body', 'team_rounds.number'])
    .where('rounds.assessment_id', '=', assessmentId)
    .orderBy('team_rounds.number', 'desc')
    .execute();

export const findRelease = (db: Db, roundId: string) =>
  db.selectFrom('releases').selectAll().where('round_id', '=', roundId).executeTakeFirst();

export async function putRelease(db: Db, release: Tables['releases']) {
  await db
    .insertInto('releases')
    .values(release)
    .onConflict((conflict) =>
      conflict.column('round_id').doUpdateSet({
        released_on: release.released_on,
        body: release.body,
      }),
    )
    .execute();
}
