import { describe, expect, test, vi } from 'vitest';
import { database } from '@/lib/db/client';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { type AnswerChange, saveAnswers } from '@/lib/server/save-answers';
import { newToken } from '@/lib/server/tokens';
import { onBothDatabases } from '../support/databases';

const change = (value: AnswerChange['value'], revision: number, item = 'P1S1.a'): AnswerChange => ({
  item,
  value,
  revision,
});

onBothDatabases(() => {
  const pitStop = async () => (await createPitStop('quick')).token;
  const outcomes = async (token: string, ...changes: AnswerChange[]) => {
    const result = await saveAnswers(token, changes);
    return result.kind === 'done'
      ? result.answers.map(({ outcome, value, revision }) => [outcome, value, revision])
      : result.kind;
  };

  describe('an answer', () => {
    test('is stored with its revision', async () => {
      const token = await pitStop();
      expect(await outcomes(token, change(3, 1))).toEqual([['saved', 3, 1]]);
      const stored = await getPitStop(token);
      expect([stored?.answers['P1S1.a'], stored?.revisions['P1S1.a']]).toEqual([3, 1]);
    });

    test.each([
      [
        'the same value under the same revision again is the same result',
        change(2, 2),
        ['kept', 2, 2],
      ],
      [
        'another value under the same revision is refused with the stored one',
        change(4, 2),
        ['conflict', 2, 2],
      ],
      [
        'an older revision with another value is refused with the stored one',
        change(0, 1),
        ['conflict', 2, 2],
      ],
      ['an older revision with the same value changes nothing', change(2, 1), ['kept', 2, 2]],
      ['a higher revision wins', change(0, 3), ['saved', 0, 3]],
      ['an answer can be taken back', change(null, 3), ['saved', null, 3]],
      ['"I don\'t know" is an answer', change('DK', 3), ['saved', 'DK', 3]],
    ])('%s', async (_sentence, next, expected) => {
      const token = await pitStop();
      await outcomes(token, change(1, 1));
      await outcomes(token, change(2, 2));
      expect(await outcomes(token, next)).toEqual([expected]);
    });

    test('of an item that the lap does not ask is refused, and nothing of the batch is stored', async () => {
      const token = await pitStop();
      const result = await saveAnswers(token, [change(1, 1), change(1, 1, 'P1S1.b')]);
      expect(result).toEqual({ kind: 'unknown-items', items: ['P1S1.b'] });
      expect((await getPitStop(token))?.answers).toEqual({});
    });

    test('below an unknown link goes nowhere', async () => {
      expect(await outcomes(newToken(), change(1, 1))).toBe('unknown-link');
      expect(await outcomes('short', change(1, 1))).toBe('unknown-link');
    });

    test('does not reach the pit stop of another organisation', async () => {
      const [ours, theirs] = [await pitStop(), await pitStop()];
      await outcomes(ours, change(4, 1));
      expect((await getPitStop(theirs))?.answers).toEqual({});
    });

    test('after the round is closed is refused', async () => {
      const token = await pitStop();
      await outcomes(token, change(1, 1));
      const { database } = await import('@/lib/db/client');
      await (await database()).db.updateTable('rounds').set({ state: 'closed' }).execute();
      expect(await outcomes(token, change(2, 2))).toBe('round-closed');
      await (await database()).db.updateTable('rounds').set({ state: 'open' }).execute();
    });
  });

  test('B01 20 identical requests at once store one row and agree', async () => {
    const token = await pitStop();
    const results = await Promise.all(
      Array.from({ length: 20 }, () => outcomes(token, change(3, 1))),
    );
    expect(
      new Set(results.map((result) => JSON.stringify((result as unknown[][])[0]?.slice(1)))),
    ).toEqual(new Set(['[3,1]']));
    expect((await getPitStop(token))?.revisions).toEqual({ 'P1S1.a': 1 });
  });

  test('of competing values under one revision exactly one is stored, the others learn which', async () => {
    const token = await pitStop();
    const results = await Promise.all(
      [0, 1, 2, 3, 4].map((value) => outcomes(token, change(value as 0, 1))),
    );
    const flat = results.map((result) => (result as unknown[][])[0] as unknown[]);
    const stored = (await getPitStop(token))?.answers['P1S1.a'];
    expect(flat.map(([, value]) => value)).toEqual([stored, stored, stored, stored, stored]);
    expect(flat.filter(([outcome]) => outcome === 'conflict')).toHaveLength(4);
  });

  test('who is refused at the same moment takes nothing from the others, and nobody is told "saved" for them', async () => {
    const [good, late, wide] = await Promise.all([pitStop(), pitStop(), pitStop()]);
    await outcomes(late, change(4, 3));
    const all = await Promise.all([
      outcomes(good, change(1, 1), change(2, 1, 'P2S2.a')),
      outcomes(late, change(0, 2)),
      outcomes(wide, change(1, 1), change(1, 1, 'P1S1.b')),
      outcomes(good, change(0, 1, 'P9S9.z')),
      outcomes(newToken(), change(1, 1)),
      outcomes(wide, change(3, 1, 'P3S3.a')),
      outcomes(good, change(3, 2)),
    ]);
    expect(all).toEqual([
      [
        ['conflict', 3, 2],
        ['saved', 2, 1],
      ],
      [['conflict', 4, 3]],
      'unknown-items',
      'unknown-items',
      'unknown-link',
      [['saved', 3, 1]],
      [['saved', 3, 2]],
    ]);
    expect((await getPitStop(wide))?.answers).toEqual({ 'P3S3.a': 3 });
    expect((await getPitStop(good))?.answers).toEqual({ 'P1S1.a': 3, 'P2S2.a': 2 });
  });

  test('many people at once share transactions and lose nothing', async () => {
    const tokens = await Promise.all(Array.from({ length: 60 }, pitStop));
    await Promise.all(
      tokens.flatMap((token, i) =>
        [change((i % 5) as 0, 1), change('DK', 1, 'P2S2.a')].map((one) =>
          saveAnswers(token, [one]),
        ),
      ),
    );
    const stored = await Promise.all(tokens.map(getPitStop));
    expect(stored.map((one) => one?.answers)).toEqual(
      tokens.map((_, i) => ({ 'P1S1.a': i % 5, 'P2S2.a': 'DK' })),
    );
  });

  test('who writes again and again at nearly the same time waits for each other, and one flush serves all', async () => {
    const people = 8;
    const rounds = 20;
    const tokens = await Promise.all(Array.from({ length: people }, pitStop));
    const statement = vi.spyOn((await database()).db, 'executeQuery');
    // A clock that counts looks: on a busy machine the real one runs out between two of them.
    let looks = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => 0.01 * (looks += 1));
    for (let revision = 1; revision <= rounds; revision += 1)
      await Promise.all(
        tokens.map(async (token, place) => {
          for (let turn = 0; turn < place; turn += 1)
            await new Promise((resolve) => setImmediate(resolve));
          return saveAnswers(token, [change(1, revision)]);
        }),
      );
    const { length } = statement.mock.calls;
    statement.mockRestore();
    clock.mockRestore();
    expect(length).toBeGreaterThanOrEqual(rounds);
    expect(length).toBeLessThan(1.2 * rounds);
  });
});
