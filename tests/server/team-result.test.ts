import { expect, test } from 'vitest';
import { cellIds } from '@/lib/core/types';
import { finishPitStop } from '@/lib/server/finish-pit-stop';
import { getBoard } from '@/lib/server/get-board';
import { getCell } from '@/lib/server/get-cell';
import { getCockpit } from '@/lib/server/get-cockpit';
import { getMeasured } from '@/lib/server/get-measured';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { getReport } from '@/lib/server/get-report';
import { getWhatIf } from '@/lib/server/get-what-if';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { roadmapTable } from '@/lib/server/roadmap-table';
import { eraseVoices } from '@/lib/server/round/steer-round';
import { saveAnswers } from '@/lib/server/save-answers';
import { getSharedPitStop, getSharedToken, setSharing } from '@/lib/server/shared-link';
import { newToken } from '@/lib/server/tokens';
import { getRoom } from '@/lib/server/workbench/get-room';
import { aTeam, someCustomers } from '../support/a-team';
import { onBothDatabases } from '../support/databases';

onBothDatabases(() => {
  const reportOf = async (token: string) => {
    const found = await getReport(token, 'de');
    if (found?.kind !== 'report') throw new Error('no report');
    return found.report;
  };
  const answerAlone = async (token: string) => {
    await saveAnswers(
      token,
      itemIdsOfLap('quick').map((item) => ({ item, value: 3 as const, revision: 1 })),
    );
    await finishPitStop(token, '');
  };

  test('a closed round is the result: every view reads what was released and nothing else', async () => {
    const { token, closed } = await aTeam({
      groups: { Leitung: 5, Service: 7 },
      customers: someCustomers(12),
      notes: (person) => (person < 3 ? { 'P1S1.a': `Text ${person}` } : {}),
    });
    expect(closed).toEqual({ kind: 'closed' });
    const released = (await getPitStop(token))?.released;
    const report = await reportOf(token);
    expect(report.profile).toEqual(released);
    expect(report.profile.mode).toBe('team');
    expect(report.notes.map(({ text }) => text).toSorted()).toEqual(['Text 0', 'Text 1', 'Text 2']);
    const measured = await getMeasured(token, 'de');
    expect(measured).toMatchObject({ kind: 'measured', assessment: { index: released?.index } });
    expect((await getWhatIf(token, 'de'))?.kind).toBe('what-if');
    expect((await getRoom(token, 'de', {}))?.kind).toBe('room');
    expect((await getBoard(token, 'de'))?.kind).toBe('board');
    expect(roadmapTable(report).rows.length).toBeGreaterThan(0);
  });

  test('while the round is open the result leads to the lobby, the own view stays the own', async () => {
    const { token } = await aTeam({ staysOpen: true });
    expect(await getReport(token, 'de')).toEqual({ kind: 'unfinished', next: 'lobby' });
    expect(await getCockpit(token, 'de')).toEqual({ kind: 'unfinished', next: 'review' });
    await answerAlone(token);
    expect((await reportOf(token)).profile).toMatchObject({ mode: 'solo' });
    expect(await getCockpit(token, 'de')).toMatchObject({ kind: 'cockpit', team: null });
  });

  test('the own view stands beside the team, never in it', async () => {
    const { token } = await aTeam();
    const before = (await reportOf(token)).profile;
    await answerAlone(token);
    const found = await getCockpit(token, 'de');
    expect(found).toMatchObject({ kind: 'cockpit', report: { profile: { mode: 'solo' } } });
    expect(found?.kind === 'cockpit' && found.team).toEqual(before);
    expect((await reportOf(token)).profile).toEqual(before);
  });

  test('a field says nothing about single people; below ten not even a distribution', async () => {
    for (const people of [7, 12]) {
      const { token } = await aTeam({ people, seed: people });
      for (const cell of cellIds) {
        const found = await getCell(token, cell, 'de');
        if (found?.kind !== 'cell') throw new Error('no cell');
        expect(found.cell.questions).toEqual([]);
        for (const { dots, named } of found.cell.team ?? []) {
          expect(named).toEqual([]);
          if (people < 10) expect(dots).toBeNull();
          if (dots) expect(dots.reduce((sum, n) => sum + n, 0)).toBe(10);
        }
      }
    }
  });

  test('R11 the link for reading shows the same release without what people wrote', async () => {
    const { token } = await aTeam({ people: 12, notes: () => ({ 'P1S1.a': 'geheim' }) });
    await setSharing(token, true);
    const shared = (await getSharedToken(token)) ?? '';
    const found = await getReport(shared, 'de', getSharedPitStop);
    if (found?.kind !== 'report') throw new Error('no report');
    const own = await reportOf(token);
    expect(JSON.stringify(own)).toContain('geheim');
    expect(JSON.stringify(found.report)).not.toContain('geheim');
    expect(found.report.profile.steps).toEqual(own.profile.steps);
    expect(found.report.profile.cells).toEqual(own.profile.cells);
  });

  test('R10 what was released stays when the single answers are erased', async () => {
    const { token } = await aTeam({ people: 9 });
    const before = await reportOf(token);
    await eraseVoices(token);
    expect((await reportOf(token)).profile).toEqual(before.profile);
  });

  test('a foreign link finds no result, no field, no cockpit', async () => {
    await aTeam();
    const foreign = newToken();
    expect(await getReport(foreign, 'de')).toBeNull();
    expect(await getCell(foreign, 'P1S1', 'de')).toBeNull();
    expect(await getCockpit(foreign, 'de')).toBeNull();
    expect(await getMeasured(foreign, 'de')).toBeNull();
  });
});
