import { describe, expect, test } from 'vitest';
import type { Answer } from '@/lib/core/types';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { exportPitStop } from '@/lib/server/export-pit-stop';
import { finishPitStop } from '@/lib/server/finish-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { getReport } from '@/lib/server/get-report';
import { importPitStop } from '@/lib/server/import-pit-stop';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { saveAnswers } from '@/lib/server/save-answers';
import { getSharedPitStop, getSharedToken, setSharing } from '@/lib/server/shared-link';
import { newToken } from '@/lib/server/tokens';
import { getRoom } from '@/lib/server/workbench/get-room';
import { placeInitiative } from '@/lib/server/workbench/place-initiative';
import { saveEntries } from '@/lib/server/workbench/save-entries';
import { onBothDatabases } from '../support/databases';

const ownId = 'aaaaaaaaaaaaaaaa';
const ownFields = {
  'own.title': 'Café',
  'own.effort:n': '3',
  'own.lead:n': '14',
  'own.impact.P4S4:n': '0.5',
  'own.impact.P1S1:n': '',
  'own.requires.a': 'M01',
  'own.requires.b': '',
};

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
  const roadmapOf = async (token: string, change = {}) => {
    const found = await getRoom(token, 'de', change);
    if (found?.kind !== 'room' || !found.report.roadmap) throw new Error('no roadmap');
    return { ...found.report.roadmap, moved: found.moved };
  };
  const save = async (token: string, id: string, fields: Record<string, string>, revision = 1) => {
    const saved = await saveEntries(token, [{ kind: 'initiative', id, value: fields, revision }]);
    return saved.kind === 'done' ? saved.entries[0] : undefined;
  };

  describe('a decision', () => {
    test('is in the report, says what it moved, and the first acceptance starts the plan', async () => {
      const token = await finished();
      const [first] = (await roadmapOf(token)).initiatives;
      expect((await roadmapOf(token)).isStartSet).toBe(false);
      const saved = await save(token, first!.id, { decision: 'accepted', owner: 'Mia' });
      expect(saved).toMatchObject({ outcome: 'saved', was: 'new' });
      const after = await roadmapOf(token, { changed: first!.id, was: 'new' });
      expect(after).toMatchObject({ isStartSet: true, moved: null });
      expect(after.initiatives[0]).toMatchObject({ decision: 'accepted', owner: 'Mia' });
    });

    test('against an initiative keeps it visible with its reason and moves others', async () => {
      const token = await finished();
      const [first] = (await roadmapOf(token)).initiatives;
      const saved = await save(token, first!.id, { decision: 'declined', reason: 'Passt nicht.' });
      const after = await roadmapOf(token, { changed: first!.id, was: saved!.was! });
      expect(after.declined).toEqual([
        { id: first!.id, title: first!.title, reason: 'Passt nicht.' },
      ]);
      expect(after.initiatives.map(({ id }) => id)).not.toContain(first!.id);
      expect(after.moved).toMatchObject({ cause: 'decision', id: first!.id });
      expect(after.moved!.moves).toContainEqual(
        expect.objectContaining({ id: first!.id, to: null }),
      );
    });

    test('that only notes something moves nothing', async () => {
      const token = await finished();
      expect(await save(token, 'M01', { notes: 'Anrufen' })).toMatchObject({ was: null });
    });
  });

  test('an initiative of one’s own joins the plan, with empty fields of its form left out', async () => {
    const token = await finished();
    expect(await save(token, ownId, ownFields)).toMatchObject({ outcome: 'saved', was: 'new' });
    const body = (await getPitStop(token))?.workbench.initiative[0]?.body.own;
    expect(body).toMatchObject({ impact: { P4S4: 0.5 }, requires: ['M01'] });
    const { initiatives, moved } = await roadmapOf(token, { changed: ownId, was: 'new' });
    expect(initiatives.find(({ id }) => id === ownId)).toMatchObject({
      title: 'Café',
      isOwn: true,
    });
    expect(moved).toMatchObject({ cause: 'own' });
  });

  test('a place is fixed by moving, and a neighbour with a fixed place gives way', async () => {
    const token = await finished();
    const before = (await roadmapOf(token)).initiatives.map(({ id }) => id);
    const [first = '', second = ''] = before;
    expect(await placeInitiative(token, second, -1)).toMatchObject({ kind: 'done', was: 'new' });
    expect((await roadmapOf(token)).initiatives[0]?.id).toBe(second);
    expect(await placeInitiative(token, first, -1)).toMatchObject({ kind: 'done' });
    expect((await roadmapOf(token)).initiatives.map(({ id }) => id).slice(0, 2)).toEqual([
      first,
      second,
    ]);
  });

  test.each([
    ['of an unknown link', newToken, 'M01'],
    ['that is not planned', finished, 'nowhere'],
  ])('an initiative %s cannot be moved', async (_which, tokenOf, id) => {
    expect(await placeInitiative(await tokenOf(), id, 1)).toEqual({ kind: 'unknown' });
  });

  test.each([
    { changed: 'M99', was: 'new' },
    { changed: 'capacity', was: '0' },
    { changed: 'capacity', was: '20' },
    { changed: 'M01', was: '../..' },
    { changed: 'M01' },
  ])('an address that says nothing true moves nothing: %o', async (change) => {
    expect((await roadmapOf(await finished(), change)).moved).toBeNull();
  });

  test('another capacity says what it moved', async () => {
    const { moved } = await roadmapOf(await finished(), { changed: 'capacity', was: '8' });
    expect(moved).toMatchObject({ cause: 'capacity', id: null });
  });

  test('decisions survive the pit-stop file', async () => {
    const token = await finished();
    await save(token, ownId, ownFields);
    await save(token, 'M01', { decision: 'postponed', reason: 'Später', start: '2027-01-01' });
    const imported = await importPitStop(JSON.stringify(await exportPitStop(token, 'de')));
    if (imported.kind !== 'imported') throw new Error('refused');
    await finishPitStop(imported.token, '');
    const [was, is] = [await roadmapOf(token), await roadmapOf(imported.token)];
    expect(is).toEqual(was);
  });

  test('who may only read sees decisions without notes', async () => {
    const token = await finished();
    await save(token, 'M01', { decision: 'declined', reason: 'Nein', notes: 'geheim' });
    await setSharing(token, true);
    const shared = await getReport((await getSharedToken(token))!, 'de', getSharedPitStop);
    if (shared?.kind !== 'report') throw new Error('no report');
    expect(shared.report.roadmap?.declined[0]?.reason).toBe('Nein');
    expect(JSON.stringify(shared.report)).not.toContain('geheim');
  });
});
