import { describe, expect, test } from 'vitest';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { exportPitStop } from '@/lib/server/export-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { importPitStop } from '@/lib/server/import-pit-stop';
import { purgeDeletedEntries } from '@/lib/server/retention';
import { newToken } from '@/lib/server/tokens';
import { arrangeEntry, newEntryId } from '@/lib/server/workbench/arrange-entries';
import { type EntryChange, saveEntries } from '@/lib/server/workbench/save-entries';
import { onBothDatabases } from '../support/databases';

const shop = {
  name: 'Laden',
  medium: 'analog',
  ownership: 'owned',
  phase: 'purchase',
  'importance:n': '4',
  'performance.speed:n': '1',
};
const id = 'aaaaaaaaaaaaaaaa';
const touchpoint = (value: EntryChange['value'] = shop, revision = 1, entry = id): EntryChange => ({
  kind: 'touchpoint',
  id: entry,
  value,
  revision,
});

onBothDatabases(() => {
  const pitStop = async () => (await createPitStop('quick')).token;
  const outcomes = async (token: string, ...changes: EntryChange[]) => {
    const result = await saveEntries(token, changes);
    return result.kind === 'done'
      ? result.entries.map(({ outcome, revision }) => [outcome, revision])
      : result.kind;
  };
  const names = async (token: string) =>
    (await getPitStop(token))?.workbench.touchpoint.map(({ body }) => body.name);

  describe('an entry', () => {
    test('is stored as its fields say, with what is missing as nothing', async () => {
      const token = await pitStop();
      expect(await outcomes(token, touchpoint())).toEqual([['saved', 1]]);
      expect((await getPitStop(token))?.workbench.touchpoint[0]).toMatchObject({
        id,
        position: 1,
        revision: 1,
        body: { importance: 4, performance: { speed: 1, quality: null }, stopped: false },
      });
    });

    test.each([
      ['the same under the same revision again', touchpoint(), ['kept', 1]],
      [
        'something else under the same revision',
        touchpoint({ ...shop, name: 'Zelt' }),
        ['conflict', 1],
      ],
      [
        'something else under a higher revision',
        touchpoint({ ...shop, name: 'Zelt' }, 2),
        ['saved', 2],
      ],
      [
        'an importance beyond the scale',
        touchpoint({ ...shop, 'importance:n': '5' }, 2),
        ['invalid', 1],
      ],
      ['a number that is none', touchpoint({ ...shop, 'importance:n': 'viel' }, 2), ['invalid', 1]],
      ['an unknown field', touchpoint({ ...shop, colour: 'red' }, 2), ['invalid', 1]],
      [
        'a field that would reach a prototype',
        touchpoint({ ...shop, 'constructor.x': '1' }, 2),
        ['invalid', 1],
      ],
      ['no name', touchpoint({ ...shop, name: ' ' }, 2), ['invalid', 1]],
    ])('%s', async (_sentence, next, expected) => {
      const token = await pitStop();
      await outcomes(token, touchpoint());
      expect(await outcomes(token, next)).toEqual([expected]);
    });

    test('can be deleted and brought back as it was, until it is purged', async () => {
      const token = await pitStop();
      await outcomes(token, touchpoint());
      expect(await outcomes(token, touchpoint(null, 2))).toEqual([['saved', 2]]);
      expect([await names(token), (await getPitStop(token))?.deleted.length]).toEqual([[], 1]);
      expect(await outcomes(token, touchpoint('restore', 3))).toEqual([['saved', 3]]);
      expect(await names(token)).toEqual(['Laden']);
      await outcomes(token, touchpoint(null, 4));
      await purgeDeletedEntries('2999-01-01');
      expect(await outcomes(token, touchpoint('restore', 5))).toEqual([['invalid', 0]]);
    });

    test('belongs to its link only; an unknown link stores nothing', async () => {
      const [mine, other] = [await pitStop(), await pitStop()];
      await outcomes(mine, touchpoint());
      expect(await names(other)).toEqual([]);
      expect(await outcomes(newToken(), touchpoint())).toBe('unknown-link');
      expect(await arrangeEntry(other, 'touchpoint', id, 'up')).toEqual({ kind: 'unknown' });
    });
  });

  test('a list is moved and duplicated one entry at a time', async () => {
    const token = await pitStop();
    const [a, b] = [newEntryId(), newEntryId()];
    await outcomes(token, touchpoint({ ...shop, name: 'A' }, 1, a));
    await outcomes(token, touchpoint({ ...shop, name: 'B' }, 1, b));
    await arrangeEntry(token, 'touchpoint', b, 'up');
    expect(await names(token)).toEqual(['B', 'A']);
    await arrangeEntry(token, 'touchpoint', b, 'duplicate');
    expect(await names(token)).toEqual(['B', 'B', 'A']);
    await arrangeEntry(token, 'touchpoint', b, 'up');
    expect(await names(token)).toEqual(['B', 'B', 'A']);
  });

  test('export and import of a workbench lose nothing', async () => {
    const token = await pitStop();
    const stages = { 'stages.purchase.feeling:n': '-2', 'stages.purchase.touchpoints:l': id };
    await outcomes(
      token,
      touchpoint(),
      {
        kind: 'block',
        id: 'B11',
        revision: 1,
        value: { 'needed:b': 'yes', result: 'Eine Liste', due: '2027-01-31' },
      },
      { kind: 'persona', id: 'pppppppppppppppp', revision: 1, value: { name: 'Ada', ...stages } },
      {
        kind: 'figure',
        id: 'ffffffffffffffff',
        revision: 1,
        value: { name: 'Wartezeit', verdict: 'change' },
      },
      { kind: 'goal', id: 'S4', revision: 1, value: { 'target:n': '65', 'relevance:n': '5' } },
      { kind: 'goal', id: 'P4S4', revision: 1, value: { 'target:n': '75' } },
      { kind: 'plan', id: 'plan', revision: 1, value: { startsOn: '2026-11-01' } },
      {
        kind: 'initiative',
        id: 'oooooooooooooooo',
        revision: 1,
        value: {
          'own.title': 'Eigenes',
          'own.impact.P1S1:n': '0,5',
          'own.effort:n': '3',
          'own.lead:n': '10',
          decision: 'accepted',
        },
      },
    );
    const first = await exportPitStop(token, 'de');
    expect(Object.keys(first ?? {})).toEqual(
      expect.arrayContaining([
        'inventory',
        'touchpoints',
        'personas',
        'figures',
        'targets',
        'stepTargets',
        'relevance',
        'roadmap',
      ]),
    );
    const imported = await importPitStop(JSON.stringify(first));
    expect(imported).toMatchObject({ kind: 'imported' });
    const again = imported.kind === 'imported' ? await exportPitStop(imported.token, 'de') : null;
    expect(again).toEqual(first);
  });
});
