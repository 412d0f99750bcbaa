import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { tableNames } from '@/lib/db/schema';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { closeRound } from '@/lib/server/round/close-round';
import { handIn } from '@/lib/server/round/hand-in';
import { joinRound } from '@/lib/server/round/join-round';
import { createTeamPitStop } from '@/lib/server/round/open-round';
import { makeTickets } from '@/lib/server/round/steer-round';
import { findOwnRound } from '@/lib/server/round/team-round';
import { saveAnswers } from '@/lib/server/save-answers';
import { saveNotes } from '@/lib/server/save-notes';
import { hashToken } from '@/lib/server/tokens';
import { onBothDatabases } from '../support/databases';
import { isChance, rankCorrelation, tellingColumns } from '../support/linkage';

const runs = process.env.BOXENSTOPP_FULL ? 200 : 3;
const people = 30;
const items = itemIdsOfLap('quick');

const setup = {
  mode: 'team' as const,
  lap: 'quick' as const,
  name: null,
  languages: ['de' as const],
  k: 5,
  dimension: 'roles' as const,
  groups: ['Service', 'Vertrieb', 'Technik'],
  expected: people,
  opensOn: null,
  closesOn: null,
  personalLinks: false,
  customers: 'none' as const,
  customersBy: 'none' as const,
};

/** Answers that say who gave them: person 0 … 29 in base 5, so that the test can follow them through the store. */
const answersOf = (person: number) =>
  items.map((item, at) => ({
    item,
    value: (at < 3 ? Math.floor(person / 5 ** at) % 5 : person % 5) as 0 | 1 | 2 | 3 | 4,
    revision: 1,
  }));

const personOf = (answers: string) => {
  const given = JSON.parse(answers) as Record<string, number>;
  return items.slice(0, 3).reduce((sum, item, at) => sum + (given[item] ?? 0) * 5 ** at, 0);
};

/** Thirty people join, answer, comment and hand in one after the other, in the order 0 … 29. */
async function fill(opened: Database, over: Partial<typeof setup> = {}, withComments = false) {
  const { token } = await createTeamPitStop({ ...setup, ...over }, 'Muster AG');
  const own = await findOwnRound(opened.db, token);
  const code = own?.round?.code ?? '';
  const tickets = over.personalLinks ? await makeTickets(token, people) : null;
  const keys: string[] = [];
  for (let person = 0; person < people; person += 1) {
    const entrance = tickets ? { ticket: tickets[person] as string } : { code };
    const joined = await joinRound(entrance, {
      group: `g${(person % 3) + 1}`,
      name: '',
      agrees: false,
    });
    if (joined.kind !== 'joined') throw new Error(joined.kind);
    keys.push(joined.token);
    await saveAnswers(joined.token, answersOf(person));
    if (withComments)
      await saveNotes(
        joined.token,
        ['P1S1.a', 'P2S2.a'].map((item) => ({ item, value: `Kommentar ${person}`, revision: 1 })),
      );
    const done = await handIn(joined.token, null);
    if (done.kind !== 'handed-in') throw new Error(done.kind);
  }
  return { token, keys, roundId: own?.round?.id ?? '', tickets };
}

/** Rows as they lie in the store, without asking for an order. */
const asStored = async (opened: Database, table: 'voices' | 'comments', roundId: string) =>
  (
    await sql<
      Record<string, string>
    >`select * from ${sql.table(table)} where round_id = ${roundId}`.execute(opened.db)
  ).rows;

onBothDatabases((opened) => {
  test('AN07 no table with answers has a column that tells time or person', async () => {
    const tables = await opened().db.introspection.getTables();
    const beside = ['voices', 'outside_voices', 'comments', 'answers', 'notes', 'responses'];
    const columns = Object.fromEntries(
      tables
        .filter(({ name }) => beside.includes(name))
        .map(({ name, columns }) => [name, columns.map((column) => column.name)]),
    );
    expect(Object.keys(columns).sort()).toEqual([...beside].sort());
    // `submitted` of a response says that a result was asked for; a team's drafts never set it.
    expect(tellingColumns(columns)).toEqual(['responses.submitted']);
  });

  describe('AN06 who has the whole store after closing', () => {
    test('finds neither in the order of rows nor in any column who came when', async () => {
      const byColumn = new Map<string, number[]>();
      const note = (column: string, correlation: number) =>
        byColumn.set(column, [...(byColumn.get(column) ?? []), correlation]);
      for (let run = 0; run < runs; run += 1) {
        const { token, roundId } = await fill(opened());
        expect(await closeRound(token)).toEqual({ kind: 'closed' });
        const rows = await asStored(opened(), 'voices', roundId);
        const order = rows.map(({ answers }) => personOf(answers as string));
        expect([...order].sort((a, b) => a - b)).toEqual([...Array(people).keys()]);
        note('order of rows', rankCorrelation(order, [...order.keys()]));
        note(
          'id',
          rankCorrelation(
            order,
            rows.map(({ id }) => id as string),
          ),
        );
        expect(new Set(rows.map(({ receipt_hash }) => receipt_hash))).toEqual(new Set([null]));
      }
      for (const [column, correlations] of byColumn)
        expect([column, isChance(correlations, people)]).toEqual([column, true]);
    }, 1_800_000);

    test('A18 while the round is open, the order of rows already says nothing (SQLite clusters them by their random key)', async () => {
      if (opened().kind !== 'sqlite') return;
      const correlations: number[] = [];
      for (let run = 0; run < Math.min(runs, 20); run += 1) {
        const { roundId } = await fill(opened());
        const rows = await asStored(opened(), 'voices', roundId);
        const order = rows.map(({ answers }) => personOf(answers as string));
        correlations.push(rankCorrelation(order, [...order.keys()]));
      }
      expect(isChance(correlations, people)).toBe(true);
    }, 1_800_000);

    test('finds no draft, no member key, no receipt and no group of one any more', async () => {
      const { token, keys, roundId } = await fill(opened());
      await closeRound(token);
      const { db } = opened();
      expect(
        await db.selectFrom('drafts').selectAll().where('round_id', '=', roundId).execute(),
      ).toEqual([]);
      expect(
        await db.selectFrom('responses').selectAll().where('round_id', '=', roundId).execute(),
      ).toEqual([]);
      const everything = JSON.stringify(
        await Promise.all(tableNames.map((name) => db.selectFrom(name).selectAll().execute())),
      );
      for (const key of keys) expect(everything).not.toContain(hashToken(key));
    });
  });

  test('R16 a group that was too small is forgotten: its voices stand under "rest"', async () => {
    const { token, roundId } = await fill(opened(), { expected: people, groups: ['A', 'B', 'C'] });
    await opened()
      .db.updateTable('voices')
      .set({ group_id: 'g1' })
      .where('round_id', '=', roundId)
      .where('group_id', '=', 'g3')
      .execute();
    const few = await opened()
      .db.selectFrom('voices')
      .select('id')
      .where('round_id', '=', roundId)
      .where('group_id', '=', 'g1')
      .limit(3)
      .execute();
    await opened()
      .db.updateTable('voices')
      .set({ group_id: 'g3' })
      .where(
        'id',
        'in',
        few.map(({ id }) => id),
      )
      .execute();
    await closeRound(token);
    const groups = (await asStored(opened(), 'voices', roundId)).map(({ group_id }) => group_id);
    expect([...new Set(groups)].sort()).toEqual(['g1', 'rest']);
  });

  test('AN09 AN07 a personal link that was used shares no key with any answer, and is gone after closing', async () => {
    const { token, roundId, tickets } = await fill(opened(), { personalLinks: true });
    const { db } = opened();
    const used = await db
      .selectFrom('tickets')
      .selectAll()
      .where('round_id', '=', roundId)
      .execute();
    expect(used.map((ticket) => Object.keys(ticket).sort())).toEqual(
      Array(people).fill(['round_id', 'ticket_hash', 'used']),
    );
    const voices = JSON.stringify(await asStored(opened(), 'voices', roundId));
    for (const secret of tickets ?? []) {
      expect(voices).not.toContain(secret);
      expect(voices).not.toContain(hashToken(secret));
    }
    const again = await joinRound(
      { ticket: (tickets ?? [])[0] as string },
      { group: 'g1', name: '', agrees: false },
    );
    expect(again.kind).toBe('used');
    await closeRound(token);
    expect(
      await db.selectFrom('tickets').selectAll().where('round_id', '=', roundId).execute(),
    ).toEqual([]);
  });

  test('AN10 A16 R13 comments of one person cannot be followed from question to question', async () => {
    const correlations: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const { token, roundId } = await fill(opened(), {}, true);
      await closeRound(token);
      const release = await opened()
        .db.selectFrom('releases')
        .select('body')
        .where('round_id', '=', roundId)
        .executeTakeFirstOrThrow();
      const { comments } = JSON.parse(release.body).team as {
        comments: Record<string, readonly string[]>;
      };
      const place = (item: string) =>
        [...Array(people).keys()].map(
          (person) => comments[item]?.indexOf(`Kommentar ${person}`) ?? -1,
        );
      expect(place('P1S1.a')).not.toContain(-1);
      correlations.push(rankCorrelation(place('P1S1.a'), place('P2S2.a')));
      correlations.push(rankCorrelation(place('P1S1.a'), [...Array(people).keys()]));
      const rows = await asStored(opened(), 'comments', roundId);
      expect(new Set(rows.map(({ receipt_hash }) => receipt_hash))).toEqual(new Set([null]));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(2 * people);
    }
    expect(isChance(correlations, people)).toBe(true);
  }, 1_800_000);

  // SQLite leaves copies behind only now and then.
  test('P22 P23 what a closed round forgot is in no file of the store', {
    repeats: 4 * runs,
  }, async () => {
    if (opened().kind !== 'sqlite') return;
    const { token, keys, roundId } = await fill(opened());
    const own = await opened()
      .db.selectFrom('voices')
      .select('receipt_hash')
      .where('round_id', '=', roundId)
      .execute();
    const receipts = own.map(({ receipt_hash }) => receipt_hash as string);
    await closeRound(token);
    const { rows } = await sql<{
      file: string;
    }>`select file from pragma_database_list where name = 'main'`.execute(opened().db);
    const file = rows[0]?.file ?? '';
    const bytes = ['', '-wal']
      .map((end) => readFileSync(join(`${file}${end}`)).toString('latin1'))
      .join('');
    expect(bytes).toContain(roundId);
    for (const secret of [...receipts, ...keys.map(hashToken)])
      expect(bytes.includes(secret)).toBe(false);
  });
});

describe('mutants of the store are noticed', () => {
  test('a time beside answers', () => {
    expect(tellingColumns({ voices: ['id', 'answers', 'created_at'] })).toEqual([
      'voices.created_at',
    ]);
  });

  test('keys that rise with time', () => {
    const order = [...Array(people).keys()];
    const rising = order.map((at) => `0193-${String(at).padStart(6, '0')}`);
    expect(isChance([rankCorrelation(order, rising)], people)).toBe(false);
  });

  test('one order of comments for all questions', () => {
    const order = [
      3,
      1,
      4,
      0,
      5,
      9,
      2,
      6,
      8,
      7,
      ...Array.from({ length: people - 10 }, (_, i) => i + 10),
    ];
    expect(isChance([rankCorrelation(order, order)], people)).toBe(false);
  });
});
