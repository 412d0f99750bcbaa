import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop, openPitStop, postForm, quickItems, save } from '../support/visitor';
import { openQuestion, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource.* 409 / });

/** The same request from the page, so many times at once; answers with each status and what it says is stored. */
const repeat = (times: number, address: string, answers: readonly object[]) =>
  Promise.all(
    Array.from({ length: times }, async () => {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ answers }),
      });
      const body = (await response.json()) as { answers: { value: unknown; revision: number }[] };
      return [response.status, body.answers[0]?.value, body.answers[0]?.revision];
    }),
  );

const send = (address: string, times: number, value: number) =>
  [times, address, [{ item: 'P1S1.a', value, revision: 1 }]] as const;

test.describe('B01', () => {
  test('20 identical requests at once store one answer and all say the same', async ({
    page,
    baseURL,
  }) => {
    const token = await openQuestion(page, baseURL);
    const outcomes = await page.evaluate(
      ([run, args]) => new Function(`return (${run})`)()(...args),
      [repeat.toString(), send(paths.saveAnswers(token), 20, 3)] as const,
    );
    expect(outcomes).toEqual(Array.from({ length: 20 }, () => [200, 3, 1]));
  });

  test('the same revision with another value is a conflict and changes nothing', async ({
    baseURL,
  }) => {
    const base = baseURL ?? '';
    const token = await openPitStop(base);
    const change = { item: 'P1S1.a', value: 3, revision: 1 };
    await save(base, token, [change]);
    const other = await save(base, token, [{ ...change, value: 0 }]);
    expect([other.status, JSON.parse(other.body)]).toEqual([
      409,
      { ok: false, answers: [{ ...change, outcome: 'conflict' }] },
    ]);
  });

  test('20 requests for the result at once give one result', async ({ page, baseURL }) => {
    const base = baseURL ?? '';
    const token = await openPitStop(base);
    const all = quickItems.map((item) => ({ item, value: 2, revision: 1 }));
    await save(base, token, all);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => postForm(base, paths.review('de', token), 'organisation=X')),
    );
    const places = replies.map(({ status, headers }) => `${status} ${headers.location}`);
    expect(new Set(places)).toEqual(new Set([`303 ${paths.result('de', token)}`]));
    await page.goto(paths.result('de', token));
    await expect(page.getByText('Index 50', { exact: true })).toBeVisible();
  });

  test('a double click on a lap opens one pit stop', async ({ page }) => {
    await page.goto(paths.start('de'));
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url());
    });
    await page.getByRole('button', { name: t('start.quick-button') }).dblclick();
    await expect(page).toHaveURL(/\/questions\/P1$/);
    expect(posts).toHaveLength(1);
  });

  test('Enter and a click at once ask for the result once', async ({ page, baseURL }) => {
    const token = await finishedPitStop(baseURL ?? '');
    await page.goto(paths.review('de', token));
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url());
    });
    const button = page.getByRole('button', { name: t('review.finish') });
    await button.evaluate((one: HTMLButtonElement) => {
      one.form?.requestSubmit();
      one.click();
    });
    await expect(page).toHaveURL(/\/result$/);
    expect(posts).toHaveLength(1);
  });
});
