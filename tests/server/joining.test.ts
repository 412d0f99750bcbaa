import { describe, expect, test } from 'vitest';
import { changeTeamRound } from '@/lib/db/team-rounds';
import { listComments } from '@/lib/db/voices';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { readEntrance } from '@/lib/server/round/entrance';
import { getMemberReview } from '@/lib/server/round/get-member-review';
import { getSheet } from '@/lib/server/round/get-sheet';
import { handIn } from '@/lib/server/round/hand-in';
import { getInvitation, type JoinWish, joinRound } from '@/lib/server/round/join-round';
import { saveAnswers } from '@/lib/server/save-answers';
import { saveNotes } from '@/lib/server/save-notes';
import { aTeam } from '../support/a-team';
import { onBothDatabases } from '../support/databases';

const nobody: JoinWish = { group: null, name: '', agrees: false };

describe('I20 a code is understood', () => {
  test.each([
    ['as it is printed', 'K7M4 QX2B'],
    ['in lower case', 'k7m4qx2b'],
    ['with a hyphen', 'K7M4-QX2B'],
    ['with spaces everywhere', ' K7 M4 QX 2B '],
    ['with a full stop behind it', 'K7M4QX2B.'],
    ['in brackets and quotes', '(„K7M4 QX2B“)'],
    ['in wide letters', 'Ｋ７Ｍ４ＱＸ２Ｂ'],
    ['as an address', 'https://boxenstopp.example/de/t/K7M4QX2B'],
    ['as a short address without a scheme', 'boxenstopp.example/t/k7m4-qx2b.'],
    ['as an address with more behind it', 'https://boxenstopp.example/en/t/K7M4QX2B?utm=1#x'],
    ['as an address that was encoded', 'https://boxenstopp.example/t/K7M4%20QX2B'],
  ])('%s', (_how, typed) => {
    expect(readEntrance(typed)).toEqual({ code: 'K7M4QX2B' });
  });

  test('with O for 0 and I or L for 1', () => {
    expect(readEntrance('oO1i lLQ0')).toEqual({ code: '001111Q0' });
  });

  test('a personal link too', () => {
    const ticket = 'a-_Z'.repeat(10).concat('abc');
    expect(readEntrance(`https://boxenstopp.example/de/i/${ticket}.`)).toEqual({ ticket });
  });

  test.each([
    '',
    ' ',
    'K7M4',
    'K7M4QX2BB',
    'K7M4QX2U',
    '%',
    '/t/%zz',
    'x'.repeat(10_000),
    '/i/short',
  ])('"%s" is none', (typed) => {
    expect(readEntrance(typed)).toBeNull();
  });
});

onBothDatabases((opened) => {
  const anOpenRound = async (wish: Parameters<typeof aTeam>[0] = {}) => {
    const { round } = await aTeam({ people: 0, ...wish, staysOpen: true });
    return { round, code: round.code ?? '' };
  };

  const answered = async (token: string, count = 24) =>
    saveAnswers(
      token,
      itemIdsOfLap('quick')
        .slice(0, count)
        .map((item) => ({ item, value: 2, revision: 1 })),
    );

  test('where there are groups, one of them must be chosen', async () => {
    const { code } = await anOpenRound({ groups: { Leitung: 0, Service: 0 } });
    expect(await joinRound({ code }, nobody)).toEqual({ kind: 'group' });
    expect(await joinRound({ code }, { ...nobody, group: 'g3' })).toEqual({ kind: 'group' });
    const joined = await joinRound({ code }, { ...nobody, group: 'g2' });
    const token = joined.kind === 'joined' ? joined.token : '';
    expect((await getMemberReview(token, 'de'))?.group).toBe('Service');
  });

  test('at the table no note is kept, in an anonymous round each one is', async () => {
    const { db } = opened();
    const notes = () => ({ 'P1S1.a': 'Seit dem Umbau.' });
    const table = await aTeam({ mode: 'table', people: 3, notes, staysOpen: true });
    expect(await listComments(db, table.round.id)).toEqual([]);
    const team = await aTeam({ people: 5, notes, staysOpen: true });
    expect(await listComments(db, team.round.id)).toHaveLength(5);
  });

  test('at the table a name of its own and an agreement come first', async () => {
    const { code } = await anOpenRound({ mode: 'table' });
    const join = (name: string, agrees = true) =>
      joinRound({ code }, { group: null, name, agrees }).then(({ kind }) => kind);
    expect(await join('')).toBe('name');
    expect(await join(' \u200B ')).toBe('name');
    expect(await join('A'.repeat(41))).toBe('name-too-long');
    expect(await join('Ada', false)).toBe('not-agreed');
    expect(await join('Ada')).toBe('joined');
    expect(await join(' ADA ')).toBe('name-taken');
    expect(await join('Ada B.')).toBe('joined');
  });

  test('a team round keeps no name, whatever a form brings', async () => {
    const { code } = await anOpenRound();
    const joined = await joinRound({ code }, { group: 'g1', name: 'Ada', agrees: true });
    const sheet = joined.kind === 'joined' ? await getSheet(joined.token) : null;
    expect([sheet?.name, sheet?.group]).toEqual([null, null]);
  });

  test.each([
    ['locked', { locked: 1 }, 'locked'],
    ['full', { seats: 0 }, 'full'],
    ['not yet open', { opens_on: '2999-01-01' }, 'not-yet'],
  ] as const)('a round that is %s says so and lets nobody in', async (_how, change, state) => {
    const { round, code } = await anOpenRound();
    await changeTeamRound(opened().db, round.id, change);
    expect((await getInvitation({ code }))?.state).toBe(state);
    expect(await joinRound({ code }, nobody)).toEqual({ kind: state });
  });

  test('after its last day a round is like one that never was; what was begun can neither be saved nor handed in', async () => {
    const { round, code } = await anOpenRound();
    const joined = await joinRound({ code }, nobody);
    const token = joined.kind === 'joined' ? joined.token : '';
    await answered(token);
    await changeTeamRound(opened().db, round.id, { closes_on: '2001-01-01' });
    expect(await getInvitation({ code })).toBeNull();
    expect(await joinRound({ code }, nobody)).toEqual({ kind: 'unknown' });
    const change = { item: 'P1S1.a', revision: 2 };
    expect(await saveAnswers(token, [{ ...change, value: 1 }])).toEqual({ kind: 'round-closed' });
    expect(await saveNotes(token, [{ ...change, value: 'x' }])).toEqual({ kind: 'round-closed' });
    expect(await handIn(token, null)).toEqual({ kind: 'over' });
    expect((await getSheet(token))?.isOver).toBe(true);
    expect(await getMemberReview(token, 'de')).toBeNull();
    await changeTeamRound(opened().db, round.id, { closes_on: null });
    expect((await handIn(token, null)).kind).toBe('handed-in');
  });

  test('handing in needs four fifths of the questions, "don’t know" included', async () => {
    const { code } = await anOpenRound();
    const joined = await joinRound({ code }, nobody);
    const token = joined.kind === 'joined' ? joined.token : '';
    await answered(token, 19);
    expect(await handIn(token, null)).toEqual({ kind: 'incomplete' });
    expect((await getMemberReview(token, 'de'))?.needed).toBe(1);
    await saveAnswers(token, [{ item: 'P4S6.a', value: 'DK', revision: 1 }]);
    expect((await handIn(token, null)).kind).toBe('handed-in');
  });

  test('N11 an answer that is acknowledged while the sheet is handed in is part of what was handed in', async () => {
    const { round, code } = await anOpenRound();
    for (let turn = 0; turn < 12; turn += 1) {
      const joined = await joinRound({ code }, nobody);
      const token = joined.kind === 'joined' ? joined.token : '';
      await answered(token);
      const [saved, handedIn] = await Promise.all([
        saveAnswers(token, [{ item: 'P1S1.a', value: 4, revision: 2 }]),
        handIn(token, null),
      ]);
      expect(handedIn.kind).toBe('handed-in');
      expect(['done', 'unknown-link']).toContain(saved.kind);
      const rows = await opened()
        .db.selectFrom('voices')
        .select('answers')
        .where('round_id', '=', round.id)
        .execute();
      const fours = rows.filter(({ answers }) => JSON.parse(answers)['P1S1.a'] === 4).length;
      await opened().db.deleteFrom('voices').where('round_id', '=', round.id).execute();
      expect([saved.kind, fours]).toEqual([saved.kind, saved.kind === 'done' ? 1 : 0]);
    }
  });

  test('only a time that shows nobody could have read is kept as a sign, never the time itself', async () => {
    const { round, code } = await anOpenRound();
    for (const seconds of [null, 20, 600]) {
      const joined = await joinRound({ code }, nobody);
      const token = joined.kind === 'joined' ? joined.token : '';
      await answered(token);
      await handIn(token, seconds);
    }
    const rows = await opened()
      .db.selectFrom('voices')
      .select('careless')
      .where('round_id', '=', round.id)
      .execute();
    expect(rows.map(({ careless }) => careless).sort()).toEqual([0, 0, 1]);
  });
});
