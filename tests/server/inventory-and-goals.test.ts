import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { ownTargets } from '@/lib/core/goals';
import type { BlockEntry } from '@/lib/core/workbench';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { finishPitStop } from '@/lib/server/finish-pit-stop';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { saveAnswers } from '@/lib/server/save-answers';
import { blockTexts } from '@/lib/server/workbench/block-texts';
import { getRoom } from '@/lib/server/workbench/get-room';
import { type EntryChange, saveEntries } from '@/lib/server/workbench/save-entries';
import { onBothDatabases } from '../support/databases';

const blocksOf = (initiative: string) =>
  loadContent().initiatives.find(({ id }) => id === initiative)?.blocks ?? [];

onBothDatabases(() => {
  const finished = async () => {
    const { token } = await createPitStop('quick');
    const items = itemIdsOfLap('quick');
    await saveAnswers(
      token,
      items.map((item) => ({ item, value: 1, revision: 1 })),
    );
    await finishPitStop(token, '');
    return token;
  };
  const room = async (token: string) => {
    const found = await getRoom(token, 'de');
    if (found?.kind !== 'room') throw new Error('no room');
    return found;
  };
  const planOf = async (token: string) => (await room(token)).report.roadmap?.initiatives ?? [];
  const save = async (token: string, ...changes: EntryChange[]) => {
    const done = await saveEntries(token, changes);
    return done.kind === 'done' ? done.entries.map(({ outcome }) => outcome) : done.kind;
  };
  const answered = (
    blocks: readonly string[],
    needed: 'yes' | 'no',
    present: BlockEntry['present'],
    revision = 1,
  ) =>
    blocks.map<EntryChange>((id) => ({
      kind: 'block',
      id,
      revision,
      value: { 'needed:b': needed, present: present ?? '' },
    }));

  /** The first recommended initiative that builds something. */
  const builder = async (token: string) => {
    const plan = await planOf(token);
    const found = plan.find(({ id }) => blocksOf(id).length > 0);
    if (!found) throw new Error('nothing is built');
    return found;
  };

  describe('the roadmap follows the inventory at once', () => {
    test('what is missing is a reason, what could be better costs less', async () => {
      const token = await finished();
      const { id, effort } = await builder(token);
      const now = async () => (await planOf(token)).find((initiative) => initiative.id === id);
      await save(token, ...answered(blocksOf(id), 'yes', 'no'));
      expect((await now())?.because).toContainEqual(
        expect.objectContaining({ fact: 'inventory', status: 'missing' }),
      );
      await save(token, ...answered(blocksOf(id), 'yes', 'could-be-better', 2));
      expect((await now())?.effort).toBeCloseTo(effort * 0.6);
      expect((await now())?.kind).toBe('optimise');
    });

    test.each([
      ['not needed', 'no', null],
      ['good', 'yes', 'good'],
    ] as const)(
      'what is %s is left out, and comes back when the entry goes',
      async (_, needed, present) => {
        const token = await finished();
        const { id } = await builder(token);
        const ids = async () => (await planOf(token)).map((initiative) => initiative.id);
        await save(token, ...answered(blocksOf(id), needed, present));
        expect(await ids()).not.toContain(id);
        const changes = blocksOf(id).map<EntryChange>((block) => ({
          kind: 'block',
          id: block,
          revision: 2,
          value: null,
        }));
        await save(token, ...changes);
        expect(await ids()).toContain(id);
      },
    );
  });

  test('a cleared block can be filled in anew, above the revision it had', async () => {
    const token = await finished();
    await save(token, ...answered(['B11'], 'yes', 'good'));
    await save(token, { kind: 'block', id: 'B11', revision: 2, value: null });
    expect((await room(token)).deleted).toMatchObject([{ id: 'B11', revision: 2 }]);
    expect(await save(token, ...answered(['B11'], 'yes', 'no', 3))).toEqual(['saved']);
    const { report, deleted } = await room(token);
    expect([report.workbench.block[0]?.body.present, deleted]).toEqual(['no', []]);
  });

  test('a goal becomes a target of the plan and of the radar, a relevance changes no value', async () => {
    const token = await finished();
    const before = (await room(token)).report;
    const [first] = before.profile.steps;
    const outcome = await save(token, {
      kind: 'goal',
      id: 'S1',
      revision: 1,
      value: { 'target:n': '90', 'relevance:n': '5' },
    });
    const { report } = await room(token);
    expect(outcome).toEqual(['saved']);
    expect(ownTargets(report)?.[0]).toBe(90);
    expect(report.profile).toEqual(before.profile);
    const gaps = (report.roadmap?.initiatives ?? []).flatMap(({ because }) =>
      because.flatMap((one) => (one.fact === 'gap' && one.cell.endsWith('S1') ? [one.target] : [])),
    );
    expect(first?.value).toBe(25);
    expect(new Set(gaps)).toEqual(new Set([90]));
  });

  test.each(['101', '-1', 'viel'])('a target of %s is refused', async (target) => {
    const token = await finished();
    const change: EntryChange = {
      kind: 'goal',
      id: 'S1',
      revision: 1,
      value: { 'target:n': target },
    };
    expect(await save(token, change)).toEqual(['invalid']);
  });
});

test('there are 24 building blocks, in every language with a meaning', () => {
  for (const locale of ['de', 'de-CH', 'en'] as const) {
    const blocks = blockTexts(locale);
    expect(blocks).toHaveLength(24);
    expect(blocks.filter(({ name, meaning }) => !name || !meaning)).toEqual([]);
  }
});
