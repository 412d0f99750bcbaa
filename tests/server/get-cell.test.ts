import { expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import type { CellId } from '@/lib/core/types';
import { type Answer, cellIds } from '@/lib/core/types';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { finishPitStop } from '@/lib/server/finish-pit-stop';
import { getCell } from '@/lib/server/get-cell';
import { getReport } from '@/lib/server/get-report';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { saveAnswers } from '@/lib/server/save-answers';
import { newToken } from '@/lib/server/tokens';
import { onBothDatabases } from '../support/databases';

onBothDatabases(() => {
  /** A finished pit stop with 2 everywhere, except the answers given. */
  const finished = async (
    given: Readonly<Record<string, Answer | null>> = {},
    lap: 'quick' | 'full' = 'quick',
  ) => {
    const { token } = await createPitStop(lap);
    const changes = itemIdsOfLap(lap).flatMap((item) => {
      const value = item in given ? (given[item] ?? null) : 2;
      return value === null ? [] : [{ item, value, revision: 1 }];
    });
    await saveAnswers(token, changes);
    await finishPitStop(token, '');
    return token;
  };
  const cellOf = async (token: string, cell: string, locale: 'de' | 'en' = 'de') => {
    const found = await getCell(token, cell, locale);
    if (found?.kind !== 'cell') throw new Error('no cell');
    return found.cell;
  };
  const anchorsOf = (id: string) => loadContent().items.find((item) => item.id === id)?.anchors;

  test('a field says what was answered and what the next answer on the scale says', async () => {
    const token = await finished({ 'P3S4.a': 1 });
    const { questions } = await cellOf(token, 'P3S4', 'en');
    const anchors = anchorsOf('P3S4.a');
    expect(questions).toEqual([
      {
        id: 'P3S4.a',
        stem: loadContent().items.find(({ id }) => id === 'P3S4.a')?.stem.en,
        answer: 1,
        chosen: anchors?.[1]?.en,
        next: anchors?.[2]?.en,
      },
    ]);
  });

  test.each([
    ['the highest answer', 4],
    ['"I don\'t know"', 'DK'],
    ['an open question', null],
  ] as const)('after %s there is no next answer', async (_sentence, answer) => {
    const { questions } = await cellOf(await finished({ 'P1S1.a': answer }), 'P1S1');
    expect(questions[0]).toMatchObject({ answer, next: null });
    expect(questions[0]?.chosen).toBe(
      typeof answer === 'number' ? anchorsOf('P1S1.a')?.[answer]?.de : null,
    );
  });

  test('in a full pit stop a field has all of its questions', async () => {
    const token = await finished({}, 'full');
    const counts = await Promise.all(
      cellIds.map(async (id) => (await cellOf(token, id)).questions.length),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(54);
    expect(Math.min(...counts)).toBe(2);
  });

  test('the initiatives named are those of the roadmap and of the backlog that lift the field', async () => {
    const token = await finished({ 'P3S4.a': 0, 'P4S4.a': 0 });
    const impactOf = (id: string) => loadContent().initiatives.find((one) => one.id === id)?.impact;
    const planned = await getReport(token, 'de');
    const first = planned?.kind === 'report' ? planned.report.roadmap?.initiatives[0] : undefined;
    const cell = Object.keys(impactOf(first?.id ?? '') ?? {})[0] as CellId;
    const found = await getCell(token, cell, 'de');
    if (found?.kind !== 'cell') throw new Error('no cell');
    const { initiatives = [], backlog = [] } = found.report.roadmap ?? {};
    const lifts = (id: string) => impactOf(id)?.[cell] !== undefined;
    const { scheduled, parked } = found.cell;
    expect(scheduled.length).toBeGreaterThan(0);
    expect(scheduled.map(({ letter }) => letter)).toEqual(
      initiatives.filter(({ id }) => lifts(id)).map(({ letter }) => letter),
    );
    expect(parked.map(({ id }) => id)).toEqual(
      backlog.filter(({ id }) => lifts(id)).map(({ id }) => id),
    );
  });

  test('the neighbours follow the reading order and end at both ends', async () => {
    const token = await finished();
    expect(await cellOf(token, 'P1S1')).toMatchObject({ previous: null, next: 'P1S2' });
    expect(await cellOf(token, 'P2S1')).toMatchObject({ previous: 'P1S6', next: 'P2S2' });
    expect(await cellOf(token, 'P4S6')).toMatchObject({ previous: 'P4S5', next: null });
  });

  test('an unknown field and an unknown link are the same nothing', async () => {
    const token = await finished();
    for (const cell of ['P5S1', 'P1S7', 'p1s1', '', 'P1S1.a', '__proto__'])
      expect(await getCell(token, cell, 'de')).toBeNull();
    expect(await getCell(newToken(), 'P1S1', 'de')).toBeNull();
  });

  test('before the end there is no field to see', async () => {
    const { token } = await createPitStop('quick');
    expect(await getCell(token, 'P1S1', 'de')).toEqual({ kind: 'unfinished', next: 'review' });
  });
});
