import { expect, test } from 'vitest';
import type { Answer } from '@/lib/core/types';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { finishPitStop } from '@/lib/server/finish-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { getReport } from '@/lib/server/get-report';
import { getReview } from '@/lib/server/get-review';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { saveAnswers } from '@/lib/server/save-answers';
import { hashToken, newToken } from '@/lib/server/tokens';
import { onBothDatabases } from '../support/databases';

onBothDatabases((opened) => {
  const answered = async (values: string, lap: 'quick' | 'full' = 'quick') => {
    const { token } = await createPitStop(lap);
    const codes: Record<string, Answer | null> = { D: 'DK', N: 'NA', '-': null };
    const changes = itemIdsOfLap(lap).flatMap((item, i) => {
      const code = values[i % values.length] as string;
      const value = code in codes ? (codes[code] as Answer | null) : (Number(code) as Answer);
      return value === null ? [] : [{ item, value, revision: 1 }];
    });
    await saveAnswers(token, changes);
    return token;
  };

  test('the token of a private link is stored nowhere, only its hash', async () => {
    const { token } = await createPitStop('quick');
    const rows = await opened().db.selectFrom('assessments').selectAll().execute();
    expect(rows.map((row) => row.owner_hash)).toContain(hashToken(token));
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('an unknown, a foreign and a malformed link are the same nothing', async () => {
    for (const token of [newToken(), 'x', '', '../../etc/passwd', `${newToken()}A`]) {
      expect(await getPitStop(token)).toBeNull();
      expect(await getReview(token, 'de')).toBeNull();
      expect(await getReport(token, 'de')).toBeNull();
      expect(await finishPitStop(token, '')).toEqual({ kind: 'unknown-link' });
    }
  });

  test.each([
    ['nothing answered is too little', '-', 'incomplete'],
    ['19 of 24 are too little', '1111111111111111111-----', 'incomplete'],
    [
      "20 of 24 are enough, don't know and does not apply count",
      '11111111111111111DDN----',
      'finished',
    ],
  ])('%s for a result', async (_sentence, values, kind) => {
    const token = await answered(values);
    expect(await finishPitStop(token, '')).toEqual({ kind });
    expect((await getReport(token, 'de'))?.kind).toBe(
      kind === 'finished' ? 'report' : 'unfinished',
    );
  });

  test('the worked example of the method gives its published numbers', async () => {
    const token = await answered('32232D1213N1223221121110');
    await finishPitStop(token, '  Muster\u202E   AG ');
    const found = await getReport(token, 'de');
    if (found?.kind !== 'report') throw new Error('no report');
    const { profile, organisation } = found.report;
    expect(organisation).toBe('Muster AG');
    expect([profile.index, profile.level?.level, profile.range?.low, profile.range?.high]).toEqual([
      40, 3, 15, 65,
    ]);
    expect(profile.steps.find(({ id }) => id === 'S4')).toMatchObject({
      value: 45,
      raw: 56,
      brakedBy: 'P4',
    });
    expect(found.report.roadmap?.indexBefore).toBe(40);
    expect(found.report.roadmap?.initiatives.length).toBeGreaterThan(5);
  });

  test('a name of 81 characters is refused and not cut', async () => {
    const token = await answered('2');
    expect(await finishPitStop(token, 'a'.repeat(81))).toEqual({ kind: 'organisation-too-long' });
    expect(await finishPitStop(token, '👩‍👩‍👧'.repeat(80))).toEqual({ kind: 'finished' });
  });

  test('the review says what is open and how much is needed', async () => {
    const token = await answered('1111111111111111111-----');
    const review = await getReview(token, 'en');
    expect(review).toMatchObject({ total: 24, answered: 19, needed: 1, mayFinish: false });
    expect(review?.open.map(({ id }) => id)).toEqual([
      'P4S2.a',
      'P4S3.a',
      'P4S4.a',
      'P4S5.a',
      'P4S6.a',
    ]);
  });
});
