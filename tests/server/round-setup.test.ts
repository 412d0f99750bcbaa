import { describe, expect, test } from 'vitest';
import { groupNames, type RoundForm, readRoundForm } from '@/lib/core/round-form';
import { getLobby } from '@/lib/server/round/get-lobby';
import { getSetup } from '@/lib/server/round/get-setup';
import { joinRound } from '@/lib/server/round/join-round';
import { changeSetup, createTeamPitStop, openNextRound } from '@/lib/server/round/open-round';
import { firstSetupForm, readSetupForm } from '@/lib/server/round/setup-form';
import { onBothDatabases } from '../support/databases';

const form = (changed: Readonly<Record<string, string>> = {}): RoundForm => {
  const { fields } = firstSetupForm('de', null, null, false);
  return readRoundForm(new Map(Object.entries({ ...fields, expected: '14', ...changed })));
};

const setup = (changed: Readonly<Record<string, string>> = {}) => {
  const read = readSetupForm(form(changed));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.setup;
};

describe('the set-up form', () => {
  test('is right as it stands once the number of people is said', () => {
    expect(setup()).toMatchObject({ mode: 'team', lap: 'quick', k: 5, expected: 14, groups: [] });
  });

  test.each([
    [{ expected: '' }, 'expected', 'expected'],
    [{ expected: '4' }, 'expected', 'expected'],
    [{ expected: '201' }, 'expected', 'expected'],
    [{ expected: '14.5' }, 'expected', 'expected'],
    [{ k: '4' }, 'k', 'k'],
    [{ k: '' }, 'k', 'k'],
    [{ 'language-de': '', 'language-en': '' }, 'language-de', 'language'],
    [{ organisation: 'x'.repeat(81) }, 'organisation', 'organisation-too-long'],
    [{ name: 'x'.repeat(81) }, 'name', 'name-too-long'],
    [{ dimension: 'roles', roles: 'Leitung' }, 'roles', 'groups-too-few'],
    [{ dimension: 'roles', roles: 'Leitung\nleitung' }, 'roles', 'groups-twice'],
    [{ dimension: 'departments', departments: 'x\n'.repeat(13) }, 'departments', 'groups-too-many'],
    [
      { dimension: 'departments', departments: `A\n${'x'.repeat(61)}` },
      'departments',
      'group-too-long',
    ],
    [{ 'closes-on': '2026-13-40' }, 'closes-on', 'date'],
    [{ 'closes-on': '2020-01-01' }, 'closes-on', 'closes-past'],
    [{ 'opens-on': '2999-02-02', 'closes-on': '2999-02-01' }, 'closes-on', 'closes-before-opening'],
  ] as const)('says of %j at the field %s: %s', (changed, field, reason) => {
    const read = readSetupForm(form(changed));
    expect(read).toEqual({ ok: false, problems: [{ field, reason }] });
  });

  test('a table asks neither for groups nor for a threshold, a list or links', () => {
    const table = { mode: 'table', expected: '3', k: '1', dimension: 'roles', roles: '' };
    expect(setup({ ...table, 'personal-links': 'on', customers: 'du' })).toMatchObject({
      mode: 'table',
      dimension: 'none',
      personalLinks: false,
      customers: 'none',
    });
  });

  test('takes one name a line, whatever ends the line', () => {
    const list = form({ dimension: 'roles', roles: 'Leitung\r\n\r\n  Service \rVertrieb\n' });
    expect(groupNames(list)).toEqual(['Leitung', 'Service', 'Vertrieb']);
  });
});

onBothDatabases(() => {
  const opened = async (changed: Readonly<Record<string, string>> = {}) =>
    (await createTeamPitStop(setup(changed), 'Muster AG')).token;
  const join = async (token: string) =>
    joinRound(
      { code: (await getLobby(token))?.round?.code ?? '' },
      { group: null, name: '', agrees: false },
    );

  test('everything may change until somebody has begun', async () => {
    const token = await opened({ name: 'Herbst' });
    expect(await changeSetup(token, setup({ lap: 'full', expected: '20', k: '6' }))).toBe(
      'changed',
    );
    expect((await getLobby(token))?.round).toMatchObject({ lap: 'full', expected: 20, k: 6 });
  });

  test('R1: the threshold that was promised is never lowered', async () => {
    const token = await opened({ k: '8' });
    expect(await changeSetup(token, setup({ k: '5' }))).toBe('k-lowered');
    expect((await getLobby(token))?.round?.k).toBe(8);
    expect(await changeSetup(token, setup({ k: '9' }))).toBe('changed');
    const again = await getSetup('de', token, new Map(Object.entries(form({ k: '8' }).fields)));
    expect(again?.problems).toEqual([{ field: 'k', reason: 'k-lowered' }]);
  });

  test('AN16: with the first opened questionnaire everything is fixed, also being anonymous', async () => {
    const token = await opened();
    expect((await join(token)).kind).toBe('joined');
    const before = (await getLobby(token))?.round;
    expect(await changeSetup(token, setup({ mode: 'table', expected: '3' }))).toBe('frozen');
    expect(await changeSetup(token, setup({ k: '9' }))).toBe('frozen');
    expect((await getLobby(token))?.round).toEqual(before);
    expect(before?.isFrozen).toBe(true);
  });

  test('AN16: somebody who joins while the set-up changes meets either the old or the new one, whole', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const token = await opened();
      const [changed, joined] = await Promise.all([
        changeSetup(token, setup({ dimension: 'roles', roles: 'A\nB' })),
        join(token),
      ]);
      const round = (await getLobby(token))?.round;
      expect(['changed', 'frozen']).toContain(changed);
      expect(round?.breakdown === null).toBe(changed === 'frozen');
      if (joined.kind === 'joined') expect(round?.isFrozen).toBe(true);
    }
  });

  test('one round is open at a time, also when two are opened at the same moment', async () => {
    const token = await opened();
    expect(await openNextRound(token, setup())).toBe('open-already');
    const { discardRound } = await import('@/lib/server/round/steer-round');
    await discardRound(token);
    const outcomes = await Promise.all([1, 2, 3].map(() => openNextRound(token, setup())));
    expect(outcomes.sort()).toEqual(['open-already', 'open-already', 'opened']);
  });

  test('an unknown link opens, changes and shows nothing', async () => {
    const foreign = 'x'.repeat(43);
    expect(await openNextRound(foreign, setup())).toBe('unknown-link');
    expect(await changeSetup(foreign, setup())).toBe('unknown-link');
    expect(await getSetup('de', foreign, new Map())).toBeNull();
    expect(await getLobby(foreign)).toBeNull();
  });

  test('what was typed stays, and the preview says what would be visible', async () => {
    const typed = new Map(
      Object.entries({
        ...form({ dimension: 'roles', roles: 'Leitung\nService\nVertrieb', expected: '15' }).fields,
        'size-Leitung': '3',
        'size-Service': '6',
        'size-Vertrieb': '6',
      }),
    );
    const shown = await getSetup('de', null, typed);
    expect(shown?.form.fields.roles).toBe('Leitung\nService\nVertrieb');
    expect(shown?.preview).toMatchObject({
      people: 15,
      from: { values: 5, details: 10 },
      onlyTotal: false,
      groups: [
        { name: 'Leitung', shown: 'rest' },
        { name: 'Service', shown: 'rest' },
        { name: 'Vertrieb', shown: 'own' },
      ],
    });
  });
});
