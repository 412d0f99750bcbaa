import { describe, expect, test } from 'vitest';
import type { Profile } from '@/lib/core/report';
import { listVoices } from '@/lib/db/voices';
import { buildReport } from '@/lib/server/build-report';
import { exportPitStop } from '@/lib/server/export-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { getReport } from '@/lib/server/get-report';
import { importPitStop } from '@/lib/server/import-pit-stop';
import { readPitStopFile } from '@/lib/server/pit-stop-file';
import { releasedSchema } from '@/lib/server/released-schema';
import { reopenRound } from '@/lib/server/round/reopen-round';
import { saveAnswers } from '@/lib/server/save-answers';
import { aTeam, someAnswers, someCustomers, type TeamWish } from '../support/a-team';
import { onBothDatabases } from '../support/databases';
import { seeded } from '../support/seeded';

/** Seeded; each is another file. */
const changes = process.env.BOXENSTOPP_FULL ? 400 : 120;

const opened = async (file: unknown) => {
  const outcome = await importPitStop(JSON.stringify(file));
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome.problems));
  return outcome;
};
const parsed = (file: unknown) => JSON.parse(JSON.stringify(file)) as Record<string, unknown>;

onBothDatabases((store) => {
  const rounds: readonly (readonly [string, TeamWish])[] = [
    ['five people', { people: 5 }],
    [
      'twelve in two groups, with comments',
      {
        groups: { Leitung: 5, Service: 7 },
        notes: (person) => ({ 'P1S1.a': `Hinweis ${person}` }),
      },
    ],
    ['eight and forty customers', { people: 8, customers: someCustomers(40), customersBy: 'none' }],
    ['a full lap', { people: 6, lap: 'full' }],
    ['people who know nothing', { people: 5, answers: () => 'DK' }],
  ];

  describe.each(rounds)('the file of an anonymous round of %s', (_, wish) => {
    test('carries what was released, and opened again shows the same', async () => {
      const { token } = await aTeam(wish);
      const file = await exportPitStop(token, 'de');
      expect(Object.keys(file ?? {})).not.toContain('respondents');
      expect(releasedSchema.safeParse(parsed(file).released).error?.issues).toBeUndefined();
      const copy = await opened(file);
      expect(copy.hasResult).toBe(true);
      expect(await exportPitStop(copy.token, 'de')).toEqual(file);
      const [one, other] = await Promise.all(
        [token, copy.token].map((link) => getReport(link, 'de')),
      );
      if (one?.kind !== 'report' || other?.kind !== 'report') throw new Error('no report');
      expect(other.report.profile).toEqual(one.report.profile);
      expect(other.report.roadmap).toEqual(one.report.roadmap);
    });
  });

  test('AN14: no answer of anybody is in it, and the round cannot be opened again to get at one', async () => {
    const { token, round } = await aTeam({
      people: 9,
      notes: () => ({ 'P2S2.a': 'Wir wollen mehr' }),
    });
    const file = JSON.stringify(await exportPitStop(token, 'en'));
    const voices = await listVoices(store().db, round.id);
    expect(voices).toHaveLength(9);
    for (const { id, answers } of voices) {
      expect(file).not.toContain(id);
      expect(file).not.toContain(answers.slice(1, -1));
    }
    // Fewer than ten people: nothing of what they wrote (method 3.R13).
    expect(file).not.toContain('Wir wollen mehr');
    const copy = await opened(JSON.parse(file));
    expect(await reopenRound(copy.token)).toBe(false);
  });

  test("the organiser's own view goes along, apart from the release", async () => {
    const { token } = await aTeam({ people: 5 });
    await saveAnswers(token, [{ item: 'P1S1.a', value: 4, revision: 1 }]);
    const file = await exportPitStop(token, 'de');
    expect(file?.cockpit?.answers).toMatchObject({ 'P1S1.a': 4, 'P1S2.a': null });
    const copy = await opened(file);
    expect((await getPitStop(copy.token))?.answers).toEqual({ 'P1S1.a': 4 });
  });

  test('a round at the table has its names in `group`: everybody there agreed to that', async () => {
    const { token } = await aTeam({ mode: 'table', people: 4 });
    const file = await exportPitStop(token, 'de');
    expect(file?.mode).toBe('table');
    expect(file?.respondents?.map(({ group }) => group).sort()).toEqual([
      'Ada',
      'Berta',
      'Carla',
      'Dora',
    ]);
    const copy = await opened(file);
    expect((await getPitStop(copy.token))?.released).toEqual((await getPitStop(token))?.released);
    expect(await exportPitStop(copy.token, 'de')).toEqual(file);
  });

  test('while a round is open the file holds what only the organiser answered', async () => {
    const { token } = await aTeam({ people: 6, staysOpen: true });
    const file = await exportPitStop(token, 'de');
    expect(file?.mode).toBe('solo');
    expect(Object.values(file?.respondents?.[0]?.answers ?? {})).toEqual(Array(24).fill(null));
  });

  test('answers of a team are not opened, whatever the file calls them', async () => {
    const answers = { 'P1S1.a': someAnswers(1)(0, 'P1S1.a') };
    const outcome = await importPitStop(
      JSON.stringify({
        format: 'boxenstopp/1',
        questionnaire: 'cx@v1',
        lap: 'quick',
        mode: 'team',
        respondents: [{ answers }],
      }),
    );
    expect(outcome).toEqual({ kind: 'refused', problems: [{ reason: 'solo', path: 'mode' }] });
  });

  test('a file that was tampered with may be wrong, but nothing crashes', async () => {
    const { token } = await aTeam({ groups: { A: 6, B: 7 }, customers: someCustomers(12) });
    const whole = parsed(await exportPitStop(token, 'de'));
    const { next, below } = seeded(7);
    const odd = [
      null,
      -1,
      0,
      50,
      101,
      2.5,
      '7',
      'S9',
      true,
      [],
      {},
      Number.MAX_SAFE_INTEGER,
      'x'.repeat(3_000),
    ];
    let accepted = 0;
    for (let run = 0; run < changes; run += 1) {
      const file = structuredClone(whole);
      let at = file.released as Record<string, unknown>;
      for (;;) {
        const keys = Object.keys(at);
        const key = keys[below(keys.length)] as string;
        const inner = at[key];
        if (
          typeof inner === 'object' &&
          inner !== null &&
          Object.keys(inner).length > 0 &&
          next() < 0.85
        )
          at = inner as Record<string, unknown>;
        else {
          if (next() < 0.15) delete at[key];
          else if (typeof inner === 'number' && next() < 0.5) at[key] = below(101);
          else at[key] = odd[below(odd.length)];
          break;
        }
      }
      const read = readPitStopFile(JSON.stringify(file));
      if (!read.ok) {
        for (const line of read.problems) expect(line).toMatch(/^released/);
        continue;
      }
      accepted += 1;
      const { planning, ...input } = read.file;
      const report = buildReport({ ...input, options: planning, date: '2026-11-28' }, 'en');
      expect(report.profile).toEqual(read.file.released as Profile);
    }
    expect(accepted).toBeGreaterThan(20);
  }, 120_000);
});
