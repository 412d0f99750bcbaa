import type { Answer, Answers, ItemId, Lap, OutsideAnswers } from '@/lib/core/types';
import { cellOf, prerequisiteOf, stepOf } from '@/lib/core/types';
import { database, openDatabase, provideDatabase } from '@/lib/db/client';
import { insertOutsideVoices } from '@/lib/db/voices';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { type CloseOutcome, closeRound } from '@/lib/server/round/close-round';
import { handIn } from '@/lib/server/round/hand-in';
import { joinRound } from '@/lib/server/round/join-round';
import { createTeamPitStop } from '@/lib/server/round/open-round';
import { type RoundSetup, readRoundSetup } from '@/lib/server/round/round-setup';
import { findOwnRound, type TeamRound } from '@/lib/server/round/team-round';
import { saveAnswers } from '@/lib/server/save-answers';
import { saveNotes } from '@/lib/server/save-notes';
import { newId } from '@/lib/server/tokens';
import { seeded } from './seeded';

/** What a test wants of a team; everything has a default. */
export interface TeamWish {
  readonly people?: number;
  readonly seed?: number;
  readonly mode?: 'team' | 'table';
  readonly lap?: Lap;
  readonly k?: number;
  readonly organisation?: string | null;
  /** Sizes of the groups by name, such as `{ Leitung: 5, Service: 7 }`; they decide how many people there are. */
  readonly groups?: Readonly<Record<string, number>>;
  readonly dimension?: 'roles' | 'departments';
  /** What a person (from 0) answers; without it, seeded answers of one organisation. */
  readonly answers?: (person: number, item: ItemId) => Answer | null;
  readonly notes?: (person: number) => Readonly<Record<ItemId, string>>;
  readonly customers?: readonly OutsideAnswers[];
  readonly customersBy?: RoundSetup['customersBy'];
  /** So many of the expected people take part; without it, all. */
  readonly members?: number;
  /** ISO day; without it, until somebody closes the round. */
  readonly closesOn?: string;
  /** Leaves the round open, with everything handed in. */
  readonly staysOpen?: boolean;
}

export interface Team {
  /** Of the organiser's private link. */
  readonly token: string;
  readonly round: TeamRound;
  /** By person: the key of the sheet and the receipt for what was handed in. */
  readonly members: readonly { readonly key: string; readonly receipt: string }[];
  readonly closed: CloseOutcome | null;
}

const tableNames = ['Ada', 'Berta', 'Carla', 'Dora', 'Emil', 'Frida', 'Gustav', 'Hanna'];

/** Opens a round, lets people join, answer and hand in, and closes it: everything through the steps the app itself takes. */
export async function aTeam(wish: TeamWish = {}): Promise<Team> {
  const sizes = Object.entries(wish.groups ?? {});
  const groups = sizes.flatMap(([, size], at) => Array<string>(size).fill(`g${at + 1}`));
  const people = sizes.length > 0 ? groups.length : (wish.people ?? 7);
  const { token } = await createTeamPitStop(setupFor(wish, people), wish.organisation ?? 'Lindhof');
  const round = await roundOf(token);
  const answer = wish.answers ?? someAnswers(wish.seed ?? 1);
  const members = [];
  for (let person = 0; person < (wish.members ?? people); person++)
    members.push(await aMember(round, wish, person, groups[person] ?? null, answer));
  if (wish.customers) await askCustomers(round, wish.customers);
  return {
    token,
    round,
    members,
    closed: wish.staysOpen ? null : await closeRound(token),
  };
}

async function roundOf(token: string): Promise<TeamRound> {
  const { db } = await database();
  const round = (await findOwnRound(db, token))?.round;
  if (!round) throw new Error('no round');
  return round;
}

function setupFor(wish: TeamWish, people: number): RoundSetup {
  const read = readRoundSetup({
    mode: wish.mode ?? 'team',
    lap: wish.lap ?? 'quick',
    name: '',
    languages: ['de', 'en'],
    k: wish.k ?? 5,
    dimension: wish.groups ? (wish.dimension ?? 'roles') : 'none',
    groups: Object.keys(wish.groups ?? {}),
    expected: wish.mode === 'table' ? Math.max(3, people) : Math.max(5, people),
    opensOn: null,
    closesOn: wish.closesOn ?? null,
    personalLinks: false,
    customers: wish.customers ? 'Sie' : 'none',
    customersBy: wish.customersBy ?? 'none',
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.setup;
}

async function aMember(
  round: TeamRound,
  wish: TeamWish,
  person: number,
  group: string | null,
  answer: NonNullable<TeamWish['answers']>,
) {
  const isTable = round.mode === 'table';
  const name = isTable ? (tableNames[person] ?? `Person ${person + 1}`) : '';
  const joined = await joinRound({ code: round.code ?? '' }, { group, name, agrees: isTable });
  if (joined.kind !== 'joined') throw new Error(joined.kind);
  const key = joined.token;
  const changes = itemIdsOfLap(round.lap).flatMap((item) => {
    const value = answer(person, item);
    return value === null ? [] : [{ item, value, revision: 1 }];
  });
  await saveAnswers(key, changes);
  const notes = Object.entries(wish.notes?.(person) ?? {});
  if (notes.length > 0)
    await saveNotes(
      key,
      notes.map(([item, value]) => ({ item, value, revision: 1 })),
    );
  const handedIn = await handIn(key, null);
  if (handedIn.kind !== 'handed-in') throw new Error(handedIn.kind);
  return { key, receipt: handedIn.receipt };
}

async function askCustomers(round: TeamRound, customers: readonly OutsideAnswers[]) {
  const { db } = await database();
  await insertOutsideVoices(
    db,
    customers.map((answers) => ({
      id: newId(),
      round_id: round.id,
      segment: null,
      source: 'link',
      receipt_hash: null,
      answers: JSON.stringify(answers),
      careless: 0,
      published: 0,
    })),
  );
}

const onScale = (value: number) => Math.min(4, Math.max(0, Math.round(value))) as 0 | 1 | 2 | 3 | 4;

/** Answers of one organisation, repeatable: rows, columns and cells differ, and so do people (method 1.7). */
export function someAnswers(seed: number): (person: number, item: ItemId) => Answer {
  const normal = (key: string) => {
    let hash = seed;
    for (const letter of key) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
    const { next } = seeded(hash);
    return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  };
  return (person, item) => {
    const truth =
      1.9 +
      0.5 * normal(prerequisiteOf(item)) +
      0.5 * normal(stepOf(item)) +
      0.5 * normal(cellOf(item));
    const own = 0.5 * normal(`halo${person}`) + 0.8 * normal(`${person}/${item}`);
    return normal(`unsure${person}/${item}`) > 1.8 ? 'DK' : onScale(truth + own);
  };
}

/** Answers of so many customers to O1–O12, repeatable; `sees` is how they see the steps, 0–4. */
export function someCustomers(count: number, seed = 1, sees = 2): OutsideAnswers[] {
  const { next } = seeded(seed);
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`O${at + 1}`, onScale(sees + 2.4 * (next() - 0.5))]),
    ),
  );
}

/** Fills a data folder before an app is started on it, for tests in a browser or against the built app. */
export async function aTeamIn(dataDir: string, ...wishes: TeamWish[]): Promise<Team[]> {
  const opened = await openDatabase({ dataDir, databaseUrl: null });
  provideDatabase(opened);
  try {
    const teams = [];
    for (const wish of wishes) teams.push(await aTeam(wish));
    return teams;
  } finally {
    provideDatabase(undefined);
    await opened.close();
  }
}

/** The answers of one person as the app stores them. */
export const sheetOf = (
  lap: Lap,
  answer: NonNullable<TeamWish['answers']>,
  person: number,
): Answers =>
  Object.fromEntries(itemIdsOfLap(lap).map((item) => [item, answer(person, item)] as const));
