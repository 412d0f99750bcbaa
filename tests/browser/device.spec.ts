import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop, openPitStop, quickItems, save, storedAnswers } from '../support/visitor';
import { openQuestion, question, saves, status, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource/ });

/** Everything a script of ours could have left on the device. */
const leftovers = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const nothing = { local: {}, session: {}, cookies: '', databases: 0, caches: 0, workers: 0 };

test.describe('B11 on a shared computer', () => {
  test('nothing stays once an answer and a note have arrived', async ({ page, baseURL }) => {
    await openQuestion(page, baseURL);
    await page.route('**/api/p/**', (route) => route.abort());
    for (const key of ['4', 'n']) await page.keyboard.press(key);
    await page.keyboard.type('Beleg');
    await expect(status(page)).toHaveText(t('questions.failed'));
    expect(await leftovers(page)).not.toEqual(nothing);
    await page.unroute('**/api/p/**');
    await expect(status(page)).toHaveText(t('questions.saved'));
    expect(await leftovers(page)).toEqual(nothing);
  });

  test('nothing stays after the result has been asked for', async ({ page, baseURL }) => {
    const base = baseURL ?? '';
    const token = await openPitStop(base);
    await save(
      base,
      token,
      quickItems.slice(0, -1).map((item) => ({ item, value: 2, revision: 1 })),
    );
    await openQuestion(page, baseURL, { token, item: 'P4S6.a' });
    for (const key of ['3', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('button', { name: t('review.finish') }).click();
    await expect(page).toHaveURL(/\/result$/);
    expect(await leftovers(page)).toEqual(nothing);
  });

  test('an unsent answer goes after 24 hours, with whichever page is opened, a younger one stays', async ({
    page,
    baseURL,
  }) => {
    const token = await openQuestion(page, baseURL);
    // Not even what the page sends while it is being left may arrive.
    await page.evaluate(() => {
      window.fetch = () => Promise.reject(new TypeError('no network'));
    });
    for (const key of ['4', 'Enter', '5']) await page.keyboard.press(key);
    await expect(status(page)).toHaveText(t('questions.failed'));
    await page.evaluate(() => {
      const [name = ''] = Object.keys(localStorage);
      const entries = JSON.parse(localStorage[name]);
      entries[0].at -= 24 * 60 * 60 * 1_000 + 1;
      localStorage[name] = JSON.stringify(entries);
    });
    await page.goto(paths.home('en'));
    const { local } = await leftovers(page);
    expect(JSON.stringify(local)).not.toContain('P1S1.a');
    await openQuestion(page, baseURL, { token });
    await expect(status(page)).toHaveText(t('questions.saved'));
    expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S2.a': '4' });
  });

  test('the device forgets everything when it is told to', async ({ page, baseURL }) => {
    const token = await openQuestion(page, baseURL);
    await page.route(saves, (route) => route.abort());
    await page.keyboard.press('4');
    await page.getByRole('button', { name: t('common.theme') }).click();
    await expect(status(page)).toHaveText(t('questions.failed'));
    await page.goto(paths.keep('de', token));
    expect(Object.keys((await leftovers(page)).local)).toHaveLength(2);
    const answered = page.waitForResponse(`**${paths.forget('de')}`);
    await page.getByRole('button', { name: t('keep.device-button') }).click();
    expect(await (await answered).headerValue('clear-site-data')).toBe('"cache", "storage"');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('keep.forgotten'));
    expect(await leftovers(page)).toEqual(nothing);
  });

  test('it also forgets where the header is not heeded', async ({ page, baseURL }) => {
    const token = await openPitStop(baseURL ?? '');
    await page.goto(paths.keep('de', token));
    await page.getByRole('button', { name: t('common.theme') }).click();
    await page.route(`**${paths.forget('de')}`, (route) =>
      route.fulfill({ status: 303, headers: { location: paths.forgotten('de') } }),
    );
    await page.getByRole('button', { name: t('keep.device-button') }).click();
    await expect(page).toHaveURL(new RegExp(`${paths.forgotten('de')}$`));
    expect(await leftovers(page)).toEqual(nothing);
  });

  test('no other site can make it forget', async ({ request, baseURL }) => {
    const headers = { origin: 'https://elsewhere.example' };
    const answer = await request.post(`${baseURL}${paths.forget('de')}`, { headers });
    expect([answer.status(), answer.headers()['clear-site-data']]).toEqual([403, undefined]);
  });

  test('an answer to a deleted pit stop leaves the device too', async ({ page, baseURL }) => {
    const base = baseURL ?? '';
    const token = await finishedPitStop(base);
    await openQuestion(page, baseURL, { token });
    await page.route('**/api/p/**', (route) =>
      route.fulfill({ status: 404, json: { ok: false, issues: [] } }),
    );
    await page.keyboard.press('1');
    await expect(status(page)).toHaveText(t('questions.gone'));
    await expect(question(page, 'P1S1.a')).toBeVisible();
    expect(await leftovers(page)).toEqual(nothing);
  });
});

for (const locale of ['de', 'en'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the page after forgetting is accessible and fits (${locale}, ${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(paths.forgotten(locale));
        const violations = await violationsOn(page);
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });
