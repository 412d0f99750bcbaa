import { type Kysely, sql, type Transaction } from 'kysely';
import { runCompiled } from './compiled-once';
import type { EntriesTable, Tables } from './schema';

type Db = Kysely<Tables> | Transaction<Tables>;

/** A solo pit stop as stored: one round with one response. */
export interface PitStopRow {
  readonly assessment_id: string;
  readonly organisation_id: string;
  readonly organisation_name: string | null;
  readonly questionnaire: string;
  readonly used_on: string;
  readonly share_salt: string | null;
  readonly round_id: string;
  readonly lap: 'quick' | 'full';
  readonly state: 'open' | 'closed';
  readonly capacity30: number;
  readonly response_id: string;
  readonly submitted: number;
  /** How many rounds with other people belong to it. */
  readonly rounds_with_others: number | null;
}

export interface NewPitStop {
  readonly ids: {
    readonly organisation: string;
    readonly assessment: string;
    readonly round: string;
    readonly response: string;
  };
  readonly ownerHash: string;
  readonly questionnaire: string;
  readonly lap: 'quick' | 'full';
  readonly capacity30: number;
  readonly day: string;
  readonly organisation?: string | null;
  /** What an imported pit stop brings along. */
  readonly answers?: readonly { readonly item_id: string; readonly value: string }[];
  readonly notes?: readonly { readonly item_id: string; readonly text: string }[];
  readonly entries?: readonly Pick<EntriesTable, 'kind' | 'entry_id' | 'position' | 'body'>[];
}

export const insertPitStop = (db: Kysely<Tables>, pitStop: NewPitStop) =>
  db.transaction().execute((tx) => insertPitStopIn(tx, pitStop));

/** The same inside a transaction that does more. */
export async function insertPitStopIn(tx: Transaction<Tables>, pitStop: NewPitStop) {
  const { ids, day } = pitStop;
  await tx
    .insertInto('organisations')
    .values({ id: ids.organisation, name: pitStop.organisation ?? null, created_on: day })
    .execute();
  await tx
    .insertInto('assessments')
    .values({
      id: ids.assessment,
      organisation_id: ids.organisation,
      questionnaire: pitStop.questionnaire,
      owner_hash: pitStop.ownerHash,
      created_on: day,
      used_on: day,
    })
    .execute();
  await tx
    .insertInto('rounds')
    .values({
      id: ids.round,
      assessment_id: ids.assessment,
      mode: 'solo',
      lap: pitStop.lap,
      state: 'open',
      capacity30: pitStop.capacity30,
    })
    .execute();
  await tx
    .insertInto('responses')
    .values({ id: ids.response, round_id: ids.round, submitted: 0 })
    .execute();
  const first = { response_id: ids.response, revision: 1 };
  const answers = (pitStop.answers ?? []).map((answer) => ({ ...answer, ...first }));
  if (answers.length > 0) await tx.insertInto('answers').values(answers).execute();
  const notes = (pitStop.notes ?? []).map((note) => ({ ...note, ...first }));
  if (notes.length > 0) await tx.insertInto('notes').values(notes).execute();
  const entries = (pitStop.entries ?? []).map((entry) => ({
    ...entry,
    assessment_id: ids.assessment,
    revision: 1,
    deleted_on: null,
  }));
  if (entries.length > 0) await tx.insertInto('entries').values(entries).execute();
}

const pitStops = (db: Db) =>
  db
    .selectFrom('assessments')
    .innerJoin('organisations', 'organisations.id', 'assessments.organisation_id')
    .innerJoin('rounds', 'rounds.assessment_id', 'assessments.id')
    .innerJoin('responses', 'responses.round_id', 'rounds.id')
    .select([
      'assessments.id as assessment_id',
      'organisations.id as organisation_id',
      'organisations.name as organisation_name',
      'assessments.questionnaire',
      'assessments.used_on',
      'assessments.share_salt',
      'rounds.id as round_id',
      'rounds.lap',
      'rounds.state',
      'rounds.capacity30',
      'responses.id as response_id',
      'responses.submitted',
    ])
    .select((eb) =>
      eb
        .selectFrom('rounds as others')
        .select(sql<number>`cast(count(*) as integer)`.as('count'))
        .whereRef('others.assessment_id', '=', 'assessments.id')
        .where('others.mode', '<>', 'solo')
        .as('rounds_with_others'),
    )
    .where('rounds.mode', '=', 'solo');

export async function findPitStop(db: Db, ownerHash: string): Promise<PitStopRow | undefined> {
  const rows = await runCompiled<PitStopRow>(db, {
    name: 'pit stop of an owner',
    parameters: ['solo', 'solo', ownerHash],
    build: () => pitStops(db).where('assessments.owner_hash', '=', ownerHash),
  });
  return rows[0];
}

/** The pit stop that a link for reading leads to. */
export const findSharedPitStop = (db: Db, shareHash: string): Promise<PitStopRow | undefined> =>
  pitStops(db).where('assessments.share_hash', '=', shareHash).executeTakeFirst();

/** Which response a link writes to, and whether its round still takes answers. */
export interface WritableResponse {
  readonly link_hash: string;
  readonly state: 'open' | 'closed';
  readonly lap: 'quick' | 'full';
  readonly response_id: string;
  readonly closes_on: string | null;
}

/** The responses behind private links of pit stops and behind team members' links; unknown links are left out. */
export async function listWritableResponses(
  db: Db,
  hashes: readonly string[],
): Promise<WritableResponse[]> {
  const own = await listOwnResponses(db, hashes);
  if (own.length === hashes.length) return own;
  const found = new Set(own.map(({ link_hash }) => link_hash));
  const others = hashes.filter((hash) => !found.has(hash));
  return [...own, ...(await listMembersResponses(db, others))];
}

const listOwnResponses = (db: Db, hashes: readonly string[]) =>
  runCompiled<WritableResponse>(db, {
    name: `writable responses of owners, ${hashes.length}`,
    parameters: [...hashes, 'solo'],
    build: () =>
      db
        .selectFrom('assessments')
        .innerJoin('rounds', 'rounds.assessment_id', 'assessments.id')
        .innerJoin('responses', 'responses.round_id', 'rounds.id')
        .select([
          'assessments.owner_hash as link_hash',
          'rounds.state',
          'rounds.lap',
          'responses.id as response_id',
          sql<string | null>`cast(null as text)`.as('closes_on'),
        ])
        .where('assessments.owner_hash', 'in', hashes)
        .where('rounds.mode', '=', 'solo'),
  });

const listMembersResponses = (db: Db, hashes: readonly string[]) =>
  runCompiled<WritableResponse>(db, {
    name: `writable responses of members, ${hashes.length}`,
    parameters: hashes,
    build: () =>
      db
        .selectFrom('drafts')
        .innerJoin('rounds', 'rounds.id', 'drafts.round_id')
        .innerJoin('team_rounds', 'team_rounds.round_id', 'rounds.id')
        .select([
          'drafts.access_hash as link_hash',
          'rounds.state',
          'rounds.lap',
          'drafts.response_id',
          'team_rounds.closes_on',
        ])
        .where('drafts.access_hash', 'in', hashes),
  });

export const markUsed = (db: Db, assessmentId: string, day: string) =>
  db.updateTable('assessments').set({ used_on: day }).where('id', '=', assessmentId).execute();

export const nameOrganisation = (db: Db, organisationId: string, name: string | null) =>
  db.updateTable('organisations').set({ name }).where('id', '=', organisationId).execute();

export const markSubmitted = (db: Db, responseId: string) =>
  db.updateTable('responses').set({ submitted: 1 }).where('id', '=', responseId).execute();

/** Sets (or with nulls takes back) the link for reading. */
export const setSharedLink = (
  db: Db,
  assessmentId: string,
  link: { readonly share_salt: string | null; readonly share_hash: string | null },
) => db.updateTable('assessments').set(link).where('id', '=', assessmentId).execute();

/** A quick lap becomes a full one; a result that was asked for stays so. */
export const widenLap = (db: Db, roundId: string) =>
  db.updateTable('rounds').set({ lap: 'full' }).where('id', '=', roundId).execute();

export const setCapacity = (db: Db, roundId: string, capacity30: number) =>
  db.updateTable('rounds').set({ capacity30 }).where('id', '=', roundId).execute();
