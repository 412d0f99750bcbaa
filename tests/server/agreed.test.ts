import { describe, expect, test } from 'vitest';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { exportPitStop } from '@/lib/server/export-pit-stop';
import { getDiscussion } from '@/lib/server/get-discussion';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { getReport } from '@/lib/server/get-report';
import { getWorkshop } from '@/lib/server/get-workshop';
import { importPitStop } from '@/lib/server/import-pit-stop';
import { newToken } from '@/lib/server/tokens';
import type { Fields } from '@/lib/server/workbench/read-fields';
import { saveEntries } from '@/lib/server/workbench/save-entries';
import { aTeam } from '../support/a-team';
import { onBothDatabases } from '../support/databases';

const save = async (
  token: string,
  kind: 'agreed' | 'plan' | 'initiative',
  id: string,
  value: Fields,
  revision = 1,
) => {
  const saved = await saveEntries(token, [{ kind, id, value, revision }]);
  return saved.kind === 'done' ? saved.entries[0]?.outcome : saved.kind;
};

/** Half of the team says 1 to the first question of step 5, half says 5. */
const splitTeam = () =>
  aTeam({ people: 12, answers: (person, item) => (item === 'P2S5.a' ? (person % 2 ? 4 : 0) : 2) });

const reportOf = async (token: string) => {
  const found = await getReport(token, 'de');
  if (found?.kind !== 'report') throw new Error(`no report: ${found?.kind}`);
  return found.report;
};

onBothDatabases(() => {
  describe('an agreed value', () => {
    test.each<[string, string, Fields, string | undefined, object | null]>([
      [
        'with its reason',
        'P2S5',
        { 'value:n': '3', reason: ' Eine Seite ' },
        'saved',
        { value: 3, reason: 'Eine Seite' },
      ],
      [
        'that stays open',
        'P2S5',
        { 'value:n': '', reason: '' },
        'saved',
        { value: null, reason: null },
      ],
      ['between two answers', 'P2S5', { 'value:n': '2,5' }, 'invalid', null],
      ['beyond the scale', 'P2S5', { 'value:n': '5' }, 'invalid', null],
      ['of no cell', 'P5S5', { 'value:n': '1' }, 'invalid', null],
      ['with a reason that is too long', 'P2S5', { reason: 'x'.repeat(501) }, 'invalid', null],
    ])('%s', async (_sentence, cell, value, outcome, body) => {
      const { token } = await createPitStop('quick');
      expect(await save(token, 'agreed', cell, value)).toBe(outcome);
      const stored = (await getPitStop(token))?.workbench.agreed ?? [];
      expect(stored.map((entry) => entry.body)).toEqual(body ? [body] : []);
    });

    test('and the basis of the plan survive export and import', async () => {
      const { token } = await createPitStop('quick');
      await save(token, 'agreed', 'P4S4', { 'value:n': '1', reason: 'Noch ein Rest' });
      await save(token, 'agreed', 'P1S1', { 'value:n': '' });
      await save(token, 'plan', 'plan', { basis: 'agreed' });
      const file = await exportPitStop(token, 'de');
      expect(file).toMatchObject({
        agreed: { P4S4: { value: 1, reason: 'Noch ein Rest' }, P1S1: { value: null } },
        roadmap: { basis: 'agreed' },
      });
      const imported = await importPitStop(JSON.stringify(file));
      if (imported.kind !== 'imported') throw new Error(imported.kind);
      expect(await exportPitStop(imported.token, 'de')).toEqual(file);
    });

    test.each([
      ['a value that is no answer', { P1S1: { value: 2.5 } }],
      ['a cell there is not', { P5S1: { value: 2 } }],
    ])('in a file: %s is refused', async (_sentence, agreed) => {
      const { token } = await createPitStop('quick');
      const file = { ...(await exportPitStop(token, 'de')), agreed };
      expect((await importPitStop(JSON.stringify(file))).kind).not.toBe('imported');
    });
  });

  describe('the day from which a plan counts', () => {
    test('is still set by the first acceptance when only the basis was chosen before', async () => {
      const { token } = await createPitStop('quick');
      await save(token, 'plan', 'plan', { basis: 'agreed' });
      await save(token, 'initiative', 'M01', { decision: 'accepted' });
      const body = (await getPitStop(token))?.workbench.plan[0]?.body;
      expect(body).toEqual({ startsOn: expect.stringMatching(/^\d{4}-/), basis: 'agreed' });
    });
  });

  describe('a team that has agreed on something', () => {
    test('sees it beside the votes, which stay as they are, and plans from it only if it says so', async () => {
      const { token } = await splitTeam();
      const before = await reportOf(token);
      await save(token, 'agreed', 'P2S5', { 'value:n': '0', reason: 'Nur am Telefon' });
      const beside = await reportOf(token);
      expect(beside.profile).toEqual(before.profile);
      expect(beside.roadmap).toEqual(before.roadmap);
      expect(beside.basis).toBe('votes');
      await save(token, 'plan', 'plan', { basis: 'agreed' });
      const planned = await reportOf(token);
      expect(planned.profile).toEqual(before.profile);
      expect(planned.basis).toBe('agreed');
      expect(planned.roadmap?.indexBefore).toBeLessThan(before.roadmap?.indexBefore ?? 0);
    });
  });

  describe('a talk', () => {
    test('is due until its outcome is recorded, also that the cell stays open', async () => {
      const { token } = await splitTeam();
      const due = async () => (await reportOf(token)).dialogue;
      expect(await due()).toContain('P2S5');
      await save(token, 'agreed', 'P2S5', { 'value:n': '', reason: '' });
      expect(await due()).not.toContain('P2S5');
      expect((await reportOf(token)).profile.team?.dialogue).toContain('P2S5');
    });
  });

  describe('a discussion', () => {
    test('begins with what is disputed, in the words of the questionnaire', async () => {
      const { token } = await splitTeam();
      const found = await getDiscussion(token, 'en');
      if (found?.kind !== 'discussion') throw new Error(`no discussion: ${found?.kind}`);
      expect(found.report.profile.team?.dialogue[0]).toBe('P2S5');
      const question = found.questions.find(({ cell }) => cell === 'P2S5');
      expect(question).toMatchObject({ reason: 'disputed', items: [{ id: 'P2S5.a' }] });
      expect(question?.items[0]?.anchors).toHaveLength(5);
      expect(question?.openers).toHaveLength(3);
      expect(found.questions).toHaveLength(24);
    });

    test('has nothing to show for one view, an open round or a foreign link', async () => {
      const solo = await createPitStop('quick');
      const open = await aTeam({ people: 5, staysOpen: true });
      expect(await getDiscussion(solo.token, 'de')).toMatchObject({
        kind: 'nothing-yet',
        isOpen: false,
      });
      expect(await getDiscussion(open.token, 'de')).toMatchObject({
        kind: 'nothing-yet',
        isOpen: true,
      });
      expect(await getDiscussion(newToken(), 'de')).toBeNull();
    });

    test('at the table shows who answered what', async () => {
      const { token } = await aTeam({
        mode: 'table',
        people: 3,
        answers: (person) => (person * 2) as 0,
      });
      const found = await getDiscussion(token, 'de');
      if (found?.kind !== 'discussion') throw new Error(`no discussion: ${found?.kind}`);
      const { table, team } = found.report.profile;
      expect(team).toBeUndefined();
      expect([...(table?.names ?? [])].sort()).toEqual(['Ada', 'Berta', 'Carla']);
      const answers = table?.answers['P1S1.a'] ?? [];
      expect(answers[table?.names.indexOf('Carla') ?? -1]).toBe(4);
    });
  });

  describe('a workshop', () => {
    test('shows the way in while the round is open, and nothing of a result', async () => {
      const { token, round } = await aTeam({ people: 5, staysOpen: true });
      const found = await getWorkshop(token, 'de');
      if (found?.kind !== 'workshop') throw new Error(`no workshop: ${found?.kind}`);
      expect(found.workshop.code?.plain).toBe(round.code);
      expect(found.workshop).toMatchObject({ isOpen: true, report: null, questions: [] });
    });

    test('begins with what was accepted earlier and is not done', async () => {
      const { token } = await splitTeam();
      await save(token, 'initiative', 'M01', {
        decision: 'accepted',
        owner: 'Berta',
        due: '2027-02-01',
      });
      await save(token, 'initiative', 'M02', { decision: 'accepted', status: 'done' });
      await save(token, 'initiative', 'M03', { decision: 'declined' });
      const found = await getWorkshop(token, 'de');
      if (found?.kind !== 'workshop') throw new Error(`no workshop: ${found?.kind}`);
      expect(found.workshop.openInitiatives).toMatchObject([
        { id: 'M01', owner: 'Berta', due: '2027-02-01' },
      ]);
      expect(found.workshop.report).not.toBeNull();
      expect(found.workshop.code).toBeNull();
    });

    test('needs somebody who was invited', async () => {
      const { token } = await createPitStop('quick');
      expect(await getWorkshop(token, 'de')).toEqual({ kind: 'no-round', organisation: null });
      expect(await getWorkshop(newToken(), 'de')).toBeNull();
    });
  });
});
