import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import type { Answer } from '@/lib/core/types';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { finishPitStop } from '@/lib/server/finish-pit-stop';
import { getDiscussion } from '@/lib/server/get-discussion';
import { getWorkshop } from '@/lib/server/get-workshop';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { saveAnswers } from '@/lib/server/save-answers';
import { newEntryId } from '@/lib/server/workbench/arrange-entries';
import { getRoom } from '@/lib/server/workbench/get-room';
import { type EntryChange, saveEntries } from '@/lib/server/workbench/save-entries';
import { startWithSet } from '@/lib/server/workbench/touchpoint-sets';
import { aTeam } from '../support/a-team';
import { onBothDatabases } from '../support/databases';

onBothDatabases(() => {
  const finished = async () => {
    const { token } = await createPitStop('quick');
    const values = '322321321321323221321210';
    const changes = itemIdsOfLap('quick').map((item, i) => ({
      item,
      value: Number(values[i]) as Answer,
      revision: 1,
    }));
    await saveAnswers(token, changes);
    await finishPitStop(token, '');
    return token;
  };
  const room = async (token: string, change = {}) => {
    const found = await getRoom(token, 'de', change);
    if (found?.kind !== 'room') throw new Error('no room');
    return found;
  };
  const planOf = async (token: string) => (await room(token)).report.roadmap?.initiatives ?? [];
  const save = async (token: string, change: EntryChange) => {
    const saved = await saveEntries(token, [change]);
    const entry = saved.kind === 'done' ? saved.entries[0] : undefined;
    if (entry?.outcome !== 'saved') throw new Error(`not saved: ${JSON.stringify(entry)}`);
    return entry.was;
  };
  const goal = (id: string, target: string, revision = 1): EntryChange => ({
    kind: 'goal',
    id,
    revision,
    value: { 'target:n': target, 'relevance:n': '' },
  });
  /** What moved is right when it leads from the plan before to the plan after. */
  const expectMoved = async (
    token: string,
    before: Awaited<ReturnType<typeof planOf>>,
    change: { changed: string; was: string | null },
  ) => {
    const { moved, report } = await room(token, change);
    const after = report.roadmap?.initiatives ?? [];
    const daysIn = (plan: typeof before, id: string) =>
      plan.find((one) => one.id === id)?.finishesOn ?? null;
    const ids = [...new Set([...before, ...after].map(({ id }) => id))];
    const expected = ids
      .map((id) => [id, daysIn(before, id), daysIn(after, id)])
      .filter(([, from, to]) => from !== to);
    const told = (moved?.moves ?? [])
      .map(({ id, from, to }) => [id, from?.finishesOn ?? null, to?.finishesOn ?? null])
      .filter(([, from, to]) => from !== to);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(told.length).toBeGreaterThan(0);
    return moved;
  };

  test('a goal for a step says what it moved, also when it is taken back', async () => {
    const token = await finished();
    const before = await planOf(token);
    const was = await save(token, goal('S1', '100'));
    expect(was).toBe('none');
    const moved = await expectMoved(token, before, { changed: 'S1', was });
    expect(moved).toMatchObject({ cause: 'target', id: 'S1', change: { changed: 'S1', was } });
    const raised = await planOf(token);
    const back = await save(token, goal('S1', '', 2));
    expect(back).toBe('100');
    await expectMoved(token, raised, { changed: 'S1', was: back });
  });

  test('a goal for a field says what it moved', async () => {
    const token = await finished();
    const before = await planOf(token);
    const was = await save(token, goal('P2S4', '100'));
    const moved = await expectMoved(token, before, { changed: 'P2S4', was });
    expect(moved).toMatchObject({ cause: 'target', id: 'P2S4' });
  });

  test('how much a step matters moves nothing', async () => {
    const token = await finished();
    const value = { 'target:n': '', 'relevance:n': '5' };
    expect(await save(token, { kind: 'goal', id: 'S1', revision: 1, value })).toBeNull();
  });

  test('a block that is good already takes its initiative out of the plan', async () => {
    const token = await finished();
    const before = await planOf(token);
    const { initiatives } = loadContent();
    const block = before
      .flatMap(({ id }) => initiatives.filter((one) => one.id === id))
      .find(({ blocks }) => blocks.length === 1)?.blocks[0];
    const value = { 'needed:b': 'yes', present: 'good' };
    const entry = { kind: 'block', id: block ?? '', value } as const;
    const was = await save(token, { ...entry, revision: 1 });
    expect(was).toBe('none none');
    const moved = await expectMoved(token, before, { changed: entry.id, was });
    expect(moved).toMatchObject({ cause: 'inventory', id: entry.id });
    expect(moved?.moves.some(({ to }) => to === null)).toBe(true);
    const owned = { ...entry, value: { ...value, owner: 'Mia' }, revision: 2 };
    expect(await save(token, owned)).toBeNull();
  });

  describe('touchpoints', () => {
    const weak = (over: Record<string, string> = {}): EntryChange['value'] => ({
      name: 'Telefon',
      medium: 'analog',
      ownership: 'owned',
      phase: 'after',
      'importance:n': '4',
      'performance.speed:n': '0',
      'performance.availability:n': '0',
      ...over,
    });

    test('say together what they moved: rated, stopped, deleted and brought back', async () => {
      const token = await finished();
      const plans = [await planOf(token)];
      const id = newEntryId();
      const change = (value: EntryChange['value'], revision: number) =>
        save(token, { kind: 'touchpoint', id, revision, value });
      const was = await change(weak(), 1);
      expect(was).toBe('none');
      const moved = await expectMoved(token, plans[0]!, { changed: 'touchpoints', was });
      expect(moved).toMatchObject({ cause: 'touchpoints', id: null });
      expect(await change(weak({ owner: 'Mia' }), 2)).toBeNull();
      expect(await change(weak({ 'stopped:b': 'yes' }), 3)).toBe('availability-speed');
      expect(await change(weak(), 4)).toBe('none');
      expect(await change(null, 5)).toBe('availability-speed');
      expect(await change('restore', 6)).toBe('none');
    });

    test('from a starter set say what they told the plan before', async () => {
      const token = await finished();
      const outcome = await startWithSet(token, 'trade-service', 'de');
      expect(outcome).toMatchObject({ kind: 'done', was: 'none' });
      expect(await startWithSet(token, 'trade-service', 'de')).toEqual({ kind: 'done', was: null });
    });
  });

  test('another start of the roadmap moves its days', async () => {
    const token = await finished();
    const before = await planOf(token);
    const value = { startsOn: '2030-01-01' };
    const was = await save(token, { kind: 'plan', id: 'plan', revision: 1, value });
    const moved = await expectMoved(token, before, { changed: 'plan', was });
    expect(moved).toMatchObject({ cause: 'plan-start' });
  });

  describe('a team', () => {
    /** Half of it says 1 to the first question of step 5, half says 5. */
    const splitTeam = async () => {
      const answers = (person: number, item: string) =>
        item === 'P2S5.a' ? (person % 2 ? 4 : 0) : 2;
      return (await aTeam({ people: 12, answers })).token;
    };
    const agree = (token: string, value: string | null, revision: number) =>
      save(token, {
        ...{ kind: 'agreed', id: 'P2S5', revision },
        value: value === null ? null : { 'value:n': value, reason: '' },
      });
    const restOn = (token: string, basis: string, revision: number) =>
      save(token, { kind: 'plan', id: 'plan', revision, value: { basis } });

    test('says what an agreed value moved: set, changed, taken back and brought back', async () => {
      const token = await splitTeam();
      await restOn(token, 'agreed', 1);
      const steps = [
        ['0', 'agreed-open'],
        ['4', 'agreed-0'],
        [null, 'agreed-4'],
      ] as const;
      for (const [index, [value, word]] of steps.entries()) {
        const before = await planOf(token);
        const was = await agree(token, value, index + 1);
        expect(was).toBe(word);
        const moved = await expectMoved(token, before, { changed: 'P2S5', was });
        expect(moved).toMatchObject({ cause: 'agreed', id: 'P2S5' });
      }
      const id = { kind: 'agreed', id: 'P2S5', value: 'restore', revision: 4 } as const;
      expect(await save(token, id)).toBe('agreed-open');
    });

    test('that plans from its answers hears nothing of it, nor does another reason', async () => {
      const token = await splitTeam();
      const was = await agree(token, '0', 1);
      expect((await room(token, { changed: 'P2S5', was })).moved).toBeNull();
      const value = { 'value:n': '0', reason: 'Nur am Telefon' };
      expect(await save(token, { kind: 'agreed', id: 'P2S5', revision: 2, value })).toBeNull();
    });

    test('hears what another basis of the roadmap moved, in both directions', async () => {
      const token = await splitTeam();
      await agree(token, '0', 1);
      for (const [index, basis] of (['agreed', 'votes'] as const).entries()) {
        const before = await planOf(token);
        const was = await restOn(token, basis, index + 1);
        const moved = await expectMoved(token, before, { changed: 'plan', was });
        expect(moved).toMatchObject({ cause: 'basis', id: 'plan' });
      }
    });

    test('a goal and an agreed value of the same field are told apart', async () => {
      const token = await splitTeam();
      await restOn(token, 'agreed', 1);
      await agree(token, '0', 1);
      await save(token, goal('P2S5', '100'));
      const change = { changed: 'P2S5', was: 'agreed-4' };
      expect((await room(token, change)).moved).toMatchObject({ cause: 'agreed' });
    });

    test('hears it in the discussion and in the workshop', async () => {
      const token = await splitTeam();
      await restOn(token, 'agreed', 1);
      const was = await agree(token, '0', 1);
      const change = { changed: 'P2S5', was: was ?? '' };
      const { moved } = await room(token, change);
      expect(moved).not.toBeNull();
      expect(await getDiscussion(token, 'de', change)).toMatchObject({ moved });
      expect(await getWorkshop(token, 'de', change)).toMatchObject({ moved });
      expect(await getDiscussion(token, 'de')).toMatchObject({ moved: null });
    });
  });

  test('an initiative of one’s own with another effort says what it moved', async () => {
    const token = await finished();
    const id = newEntryId();
    const own = {
      'own.title': 'Café',
      'own.effort:n': '3',
      'own.lead:n': '14',
      'own.impact.P4S4:n': '0.5',
    };
    const change = (effort: string, revision: number) =>
      save(token, {
        ...{ kind: 'initiative', id, revision },
        value: { ...own, 'own.effort:n': effort },
      });
    await change('3', 1);
    const before = await planOf(token);
    const was = await change('30', 2);
    expect(was).toBe('none-none-none-open 3 14 P4S4,0.5 none');
    const moved = await expectMoved(token, before, { changed: id, was });
    expect(moved).toMatchObject({ cause: 'own', id });
  });

  test.each([
    { changed: 'S1', was: '100' },
    { changed: 'plan', was: 'none' },
    { changed: 'B11', was: 'yes good' },
    { changed: 'touchpoints', was: 'none' },
    { changed: 'touchpoints', was: '<b>' },
  ])('an address about what was never recorded moves nothing: %o', async (change) => {
    expect((await room(await finished(), change)).moved).toBeNull();
  });
});
