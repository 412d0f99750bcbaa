import { describe, expect, test } from 'vitest';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { deletePitStop } from '@/lib/server/delete-pit-stop';
import { exportPitStop } from '@/lib/server/export-pit-stop';
import { finishPitStop } from '@/lib/server/finish-pit-stop';
import { getKeeping } from '@/lib/server/get-keeping';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { getReport } from '@/lib/server/get-report';
import { getReview } from '@/lib/server/get-review';
import { importPitStop } from '@/lib/server/import-pit-stop';
import { openFullLap } from '@/lib/server/open-full-lap';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { deleteUnusedPitStops, keptSince } from '@/lib/server/retention';
import { closeRound } from '@/lib/server/round/close-round';
import { reopenRound } from '@/lib/server/round/reopen-round';
import { eraseVoices } from '@/lib/server/round/steer-round';
import { saveAnswers } from '@/lib/server/save-answers';
import { saveNotes } from '@/lib/server/save-notes';
import { getSharedPitStop, getSharedToken, setSharing } from '@/lib/server/shared-link';
import { hashToken, newToken } from '@/lib/server/tokens';
import { saveEntries } from '@/lib/server/workbench/save-entries';
import { aTeam } from '../support/a-team';
import { onBothDatabases } from '../support/databases';
import { aPitStopFile } from '../support/pit-stop-file';

const finished = async (lap: 'quick' | 'full' = 'quick') => {
  const { token } = await createPitStop(lap);
  await saveAnswers(
    token,
    itemIdsOfLap(lap).map((item, i) => ({
      item,
      value: ([0, 1, 2, 3, 4, 'DK', 'NA'] as const)[i % 7]!,
      revision: 1,
    })),
  );
  await saveNotes(token, [
    { item: 'P2S1.a', value: 'Umfrage 2025\n\nim Intranet', revision: 1 },
    { item: 'P1S1.a', value: '👩‍👩‍👧'.repeat(1_000), revision: 1 },
  ]);
  await finishPitStop(token, 'Muster & Söhne AG');
  return token;
};

test.each([
  ['2026-11-22', '2025-11-22'],
  ['2024-02-29', '2023-02-28'],
  ['2027-01-01', '2026-01-01'],
  ['2026-12-31', '2025-12-31'],
])('on %s what was used on %s is kept, the day before not', (day, kept) => {
  expect(keptSince(day)).toBe(kept);
});

onBothDatabases((opened) => {
  const countAll = async () => {
    const { db } = opened();
    const tables = [
      'organisations',
      'assessments',
      'rounds',
      'responses',
      'answers',
      'notes',
    ] as const;
    return Promise.all(
      tables.map(async (name) => (await db.selectFrom(name).selectAll().execute()).length),
    );
  };

  describe('a pit-stop file', () => {
    test.each(['quick', 'full'] as const)(
      'of a %s lap survives export, import and export',
      async (lap) => {
        const token = await finished(lap);
        const first = await exportPitStop(token, 'en');
        const outcome = await importPitStop(JSON.stringify(first));
        if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
        expect(outcome.token).not.toBe(token);
        expect(first?.respondents?.[0]?.notes?.['P2S1.a']).toBe('Umfrage 2025\n\nim Intranet');
        expect(await exportPitStop(outcome.token, 'en')).toEqual(first);
      },
    );

    test('says null for what was skipped, and nothing of an organisation without a name', async () => {
      const { token } = await createPitStop('quick');
      await saveAnswers(token, [{ item: 'P1S2.a', value: 'DK', revision: 1 }]);
      const file = await exportPitStop(token, 'de');
      expect(Object.keys(file?.respondents?.[0]?.answers ?? {})).toHaveLength(24);
      expect(file?.respondents?.[0]?.answers).toMatchObject({ 'P1S1.a': null, 'P1S2.a': 'DK' });
      expect(file).not.toHaveProperty('organisation');
      const outcome = await importPitStop(JSON.stringify(file));
      if (outcome.kind !== 'imported') throw new Error('refused');
      expect(await exportPitStop(outcome.token, 'de')).toEqual(file);
    });

    test.each([
      ['is not JSON', '{', [['json', 'file']]],
      [
        'has a wrong answer',
        { respondents: [{ answers: { 'P1S1.a': '3' } }] },
        [['answer', 'respondents[0].answers["P1S1.a"]']],
      ],
      [
        'has a question of the other lap',
        { respondents: [{ answers: { 'P1S1.b': 3 } }] },
        [['item', 'respondents[0].answers["P1S1.b"]']],
      ],
      ['has a key with a colon', { 'a: b': 1 }, [['key', '["a: b"]']]],
      ['belongs to a team', { mode: 'team' }, [['solo', 'mode']]],
      [
        'is of an unknown questionnaire',
        { questionnaire: 'cx@v9' },
        [['questionnaire', 'questionnaire']],
      ],
      [
        'names an organisation at length',
        { organisation: 'a'.repeat(81) },
        [['too-long', 'organisation']],
      ],
      ['plans with half days', { capacity30: 12.5 }, [['whole', 'capacity30']]],
      ['brings customers along', { customers: [{ O1: 3 }] }, [['not-kept', 'customers']]],
      [
        'brings a group along',
        { respondents: [{ group: 'service', answers: {} }] },
        [['not-kept', 'respondents[0].group']],
      ],
      [
        'has a note that is too long',
        { respondents: [{ answers: {}, notes: { 'P1S1.a': 'x'.repeat(2_001) } }] },
        [['too-long', 'respondents[0].notes["P1S1.a"]']],
      ],
      ['has no lap', { lap: undefined }, [['value', 'lap']]],
    ])('that %s is refused by path, and nothing is stored', async (_sentence, change, problems) => {
      const before = await countAll();
      const source = typeof change === 'string' ? change : JSON.stringify(aPitStopFile(change));
      const outcome = await importPitStop(source);
      expect(
        outcome.kind === 'refused' && outcome.problems.map(({ reason, path }) => [reason, path]),
      ).toEqual(problems);
      expect(await countAll()).toEqual(before);
    });
  });

  describe('deleting', () => {
    test('leaves nothing of a pit stop, and everything of the others', async () => {
      const other = await finished();
      const before = await countAll();
      const token = await finished();
      await setSharing(token, true);
      const shared = (await getSharedToken(token)) ?? '';
      expect(await deletePitStop(token)).toBe(true);
      expect(await countAll()).toEqual(before);
      expect([await getPitStop(token), await getSharedPitStop(shared)]).toEqual([null, null]);
      expect(await getPitStop(other)).not.toBeNull();
    });

    test('a second time, or an unknown link, deletes nothing', async () => {
      const token = await finished();
      await deletePitStop(token);
      const before = await countAll();
      for (const unknown of [token, newToken(), 'short'])
        expect(await deletePitStop(unknown)).toBe(false);
      expect(await countAll()).toEqual(before);
    });

    test('an answer that arrives afterwards finds nothing to write to', async () => {
      const token = await finished();
      const change = { item: 'P1S1.a', value: 4 as const, revision: 9 };
      await deletePitStop(token);
      expect(await saveAnswers(token, [change])).toEqual({ kind: 'unknown-link' });
    });
  });

  describe('what nobody has used for twelve months', () => {
    const usedOn = async (day: string) => {
      const token = await finished();
      await opened()
        .db.updateTable('assessments')
        .set({ used_on: day })
        .where('owner_hash', '=', hashToken(token))
        .execute();
      return token;
    };

    test('is deleted, and nothing else', async () => {
      const before = await countAll();
      const old = await usedOn('2024-03-14');
      const [kept, fresh] = [await usedOn('2024-03-15'), await finished()];
      expect(await deleteUnusedPitStops('2025-03-15')).toBe(1);
      expect(await deleteUnusedPitStops('2025-03-15')).toBe(0);
      expect(await getPitStop(old)).toBeNull();
      expect(await getPitStop(kept)).not.toBeNull();
      expect(await getPitStop(fresh)).not.toBeNull();
      expect((await countAll())[0]).toBe((before[0] ?? 0) + 2);
    });

    test('counts as used again once its link was opened', async () => {
      const token = await usedOn('2024-01-01');
      await getPitStop(token);
      expect(await deleteUnusedPitStops('2025-03-15')).toBe(0);
    });

    test('several processes may look at once', async () => {
      await Promise.all(Array.from({ length: 5 }, () => usedOn('2020-01-01')));
      const gone = await Promise.all([1, 2, 3].map(() => deleteUnusedPitStops('2025-03-15')));
      expect(gone.reduce((a, b) => a + b)).toBe(5);
    });
  });

  describe('the full pit stop after a quick lap', () => {
    test('keeps answers and result and goes on at the first open question', async () => {
      const token = await finished('quick');
      const before = await getPitStop(token);
      expect(await openFullLap(token)).toEqual({ next: 'P1' });
      const after = await getPitStop(token);
      expect(after).toMatchObject({
        lap: 'full',
        submitted: true,
        answers: before?.answers,
        organisation: before?.organisation,
      });
      expect(await saveAnswers(token, [{ item: 'P1S1.b', value: 2, revision: 1 }])).toMatchObject({
        kind: 'done',
      });
    });

    test('has the result of the quick lap until four fifths of all questions are answered', async () => {
      const token = await finished('quick');
      const resultNow = async () => {
        const found = await getReport(token, 'en');
        if (found?.kind !== 'report') throw new Error('no result');
        const { itemCount, openQuestions, profile } = found.report;
        return { itemCount, openQuestions, lap: profile.lap, index: profile.index };
      };
      const quick = await resultNow();
      expect(quick).toMatchObject({ itemCount: 24, openQuestions: undefined, lap: 'quick' });
      await openFullLap(token);
      expect(await resultNow()).toEqual({ ...quick, openQuestions: 30 });
      const added = itemIdsOfLap('full').filter((item) => !item.endsWith('.a'));
      const answer = (items: readonly string[]) =>
        saveAnswers(
          token,
          items.map((item) => ({ item, value: 4, revision: 1 })),
        );
      await answer(added.slice(0, 19));
      expect(await resultNow()).toEqual({ ...quick, openQuestions: 11 });
      expect(await getReview(token, 'en')).toMatchObject({
        mayFinish: false,
        hasQuickResult: true,
      });
      await answer(added.slice(19, 20));
      expect(await resultNow()).toMatchObject({
        itemCount: 54,
        openQuestions: undefined,
        lap: 'full',
      });
      expect(await getReview(token, 'en')).toMatchObject({
        mayFinish: true,
        hasQuickResult: false,
      });
    });

    test('opened twice changes nothing the second time', async () => {
      const token = await finished('full');
      expect(await openFullLap(token)).toEqual({ next: null });
      expect((await getPitStop(token))?.submitted).toBe(true);
      expect(await openFullLap(newToken())).toBeNull();
    });
  });

  describe('the link for reading', () => {
    test('shows the report, is not the private link and is stored nowhere', async () => {
      const token = await finished();
      expect(await getSharedToken(token)).toBeNull();
      await setSharing(token, true);
      const shared = (await getSharedToken(token)) ?? '';
      const own = await getReport(token, 'de');
      expect(own?.kind === 'report' && own.report.notes.map(({ item }) => item)).toEqual([
        'P1S1.a',
        'P2S1.a',
      ]);
      expect(await getReport(shared, 'de', getSharedPitStop)).toMatchObject({
        kind: 'report',
        report: { notes: [] },
      });
      expect([await getPitStop(shared), await getSharedPitStop(token)]).toEqual([null, null]);
      expect(await exportPitStop(shared, 'de')).toBeNull();
      expect(await saveAnswers(shared, [{ item: 'P1S1.a', value: 1, revision: 5 }])).toEqual({
        kind: 'unknown-link',
      });
      const rows = await opened().db.selectFrom('assessments').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(shared);
    });

    test('stays the same until it is taken back; then the next one is another', async () => {
      const token = await finished();
      await setSharing(token, true);
      const first = (await getSharedToken(token)) ?? '';
      await setSharing(token, true);
      expect((await getKeeping(token))?.shared).toBe(first);
      await setSharing(token, false);
      expect([await getSharedToken(token), await getSharedPitStop(first)]).toEqual([null, null]);
      await setSharing(token, true);
      expect(await getSharedToken(token)).not.toBe(first);
      expect(await getSharedPitStop(first)).toBeNull();
    });

    test('what deleting takes along counts notes and everything recorded, also what could come back', async () => {
      const { token } = await createPitStop('quick');
      await saveNotes(token, [{ item: 'P1S1.a', value: 'Beleg', revision: 1 }]);
      const block = (id: string, value: Record<string, string> | null, revision = 1) =>
        saveEntries(token, [{ kind: 'block', id, value, revision }]);
      await block('B11', { 'needed:b': 'yes' });
      await block('B12', { 'needed:b': 'yes' });
      await block('B12', null, 2);
      expect(await getKeeping(token)).toMatchObject({ answered: 0, notes: 1, recorded: 2 });
    });

    test('an unknown private link has none', async () => {
      expect([await setSharing(newToken(), true), await getKeeping(newToken())]).toEqual([
        false,
        null,
      ]);
    });
  });

  describe('what goes with a team’s pit stop', () => {
    const roundsOf = async (token: string) => (await getKeeping(token))?.rounds;

    test('R8 an open round by its progress, a closed one by the band of its result', async () => {
      const { token } = await aTeam({ people: 12, members: 11, staysOpen: true });
      expect(await roundsOf(token)).toEqual([
        { number: 1, released: null, hasAnswers: true, handedIn: 11 },
      ]);
      await closeRound(token);
      expect(await roundsOf(token)).toEqual([
        { number: 1, released: [10, 19], hasAnswers: true, handedIn: null },
      ]);
      await reopenRound(token);
      expect(await roundsOf(token)).toEqual([
        { number: 1, released: [10, 19], hasAnswers: true, handedIn: 0 },
      ]);
      await closeRound(token);
      await eraseVoices(token);
      expect(await roundsOf(token)).toEqual([
        { number: 1, released: [10, 19], hasAnswers: false, handedIn: null },
      ]);
    });

    test('one person’s pit stop has none', async () => {
      expect(await roundsOf(await finished())).toEqual([]);
    });
  });
});
