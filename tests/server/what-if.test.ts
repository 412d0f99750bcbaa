import { expect, test } from 'vitest';
import type { Answer } from '@/lib/core/types';
import { nothingSupposed } from '@/lib/core/what-if';
import { outcomeUnder } from '@/lib/core/what-if-outcome';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { finishPitStop } from '@/lib/server/finish-pit-stop';
import { getMeasured } from '@/lib/server/get-measured';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { getReport } from '@/lib/server/get-report';
import { getWhatIf } from '@/lib/server/get-what-if';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { readChosen } from '@/lib/server/read-chosen';
import { saveAnswers } from '@/lib/server/save-answers';
import { setCapacity } from '@/lib/server/set-capacity';
import { newToken } from '@/lib/server/tokens';
import { saveEntries } from '@/lib/server/workbench/save-entries';
import { aTeam } from '../support/a-team';
import { onBothDatabases } from '../support/databases';

onBothDatabases(() => {
  const finished = async (values = '322321321321323221321210') => {
    const { token } = await createPitStop('quick');
    const changes = itemIdsOfLap('quick').map((item, i) => ({
      item,
      value: Number(values[i]) as Answer,
      revision: 1,
    }));
    await saveAnswers(token, changes);
    await finishPitStop(token, '');
    return token;
  };

  test.each(['1', '400', ' 8 '])('a capacity of "%s" person-days is kept', async (entered) => {
    const token = await finished();
    expect(await setCapacity(token, entered)).toEqual({ kind: 'set', was: 20 });
    expect((await getPitStop(token))?.capacity30).toBe(Number(entered));
  });

  test.each(['', '0', '401', '-1', '1.5', '1e2', 'viel', '٣'])(
    '"%s" is no capacity and changes nothing',
    async (entered) => {
      const token = await finished();
      expect(await setCapacity(token, entered)).toEqual({ kind: 'not-a-capacity' });
      expect((await getPitStop(token))?.capacity30).toBe(20);
    },
  );

  test('a capacity concerns one pit stop only, and an unknown link nothing', async () => {
    const [token, other] = [await finished(), await finished()];
    await setCapacity(token, '40');
    expect((await getPitStop(other))?.capacity30).toBe(20);
    expect(await setCapacity(newToken(), '40')).toEqual({ kind: 'unknown-link' });
    expect(await setCapacity('x', '40')).toEqual({ kind: 'unknown-link' });
  });

  test('less capacity plans later', async () => {
    const token = await finished();
    const lastDay = async () => {
      const found = await getReport(token, 'de');
      if (found?.kind !== 'report' || !found.report.roadmap) throw new Error('no roadmap');
      expect(found.report.roadmap.initiatives.length).toBeGreaterThan(0);
      return found.report.roadmap.initiatives.map(({ finish }) => finish)[2] ?? 0;
    };
    const before = await lastDay();
    await setCapacity(token, '3');
    expect(await lastDay()).toBeGreaterThan(before);
  });

  test('what if starts from the result, the roadmap first', async () => {
    const token = await finished();
    const found = await getWhatIf(token, 'en');
    if (found?.kind !== 'what-if') throw new Error('nothing to start from');
    const { initiatives, cells } = found.start;
    expect(initiatives.slice(0, 2).map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(new Set(initiatives.map(({ id }) => id)).size).toBe(initiatives.length);
    expect([cells.P1S1, cells.P4S6]).toEqual([3, 0]);
    expect(await getWhatIf(newToken(), 'en')).toBeNull();
    expect(await getMeasured((await createPitStop('quick')).token, 'en')).toEqual({
      kind: 'unfinished',
      next: 'review',
    });
  });

  test.each([
    [
      { cell: 'P1S2', to: '75' },
      { kind: 'cell', cell: 'P1S2', to: 75 },
    ],
    [
      { prerequisite: 'P4', to: '50' },
      { kind: 'prerequisite', prerequisite: 'P4', to: 50 },
    ],
    [{ initiative: 'M03' }, { kind: 'initiative', id: 'M03' }],
    [{ cell: 'P9S9', to: '75' }, null],
    [{ cell: 'P1S2', to: '76' }, null],
    [{ cell: ['P1S2', 'P1S3'], to: '75' }, null],
    [{ initiative: 'M99' }, null],
    [{}, null],
  ])('the address parameters %o ask for %o', async (query, chosen) => {
    const found = await getWhatIf(await finished(), 'de');
    if (found?.kind !== 'what-if') throw new Error('nothing to start from');
    expect(readChosen(query, found.start)).toEqual(chosen);
  });

  test.each(['team', 'table'] as const)(
    'a round begins with exactly what its result says (%s)',
    async (mode) => {
      const { token } = await aTeam({ mode, people: mode === 'table' ? 4 : 11, seed: 5 });
      const found = await getWhatIf(token, 'de');
      if (found?.kind !== 'what-if') throw new Error('nothing to start from');
      const { index, level, steps, finding } = found.report.profile;
      const now = outcomeUnder(found.start, nothingSupposed);
      expect(now).toMatchObject({ index, level, finding });
      expect(now.steps.map(({ value }) => value)).toEqual(steps.map(({ value }) => value));
    },
  );

  test('an initiative of one’s own can be supposed like any other', async () => {
    const token = await finished();
    const id = 'aaaaaaaaaaaaaaaa';
    const value = {
      'own.title': 'Café',
      'own.effort:n': '3',
      'own.lead:n': '14',
      'own.impact.P4S4:n': '0.5',
    };
    await saveEntries(token, [{ kind: 'initiative', id, revision: 1, value }]);
    const found = await getWhatIf(token, 'de');
    if (found?.kind !== 'what-if') throw new Error('nothing to suppose');
    const own = found.start.initiatives.find((one) => one.id === id);
    expect(own).toMatchObject({ title: 'Café', impact: { P4S4: 0.5 } });
    expect(own?.letter).toMatch(/^[A-Z]$/);
  });
});
