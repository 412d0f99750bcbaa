import { type App, startApp } from '../support/app';
import { expect, test } from '../support/quiet-page';
import { ask, openPitStop, save, storedAnswers } from '../support/visitor';
import { chosen, openQuestion, question, status, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource/ });

/** What pages of the first release send and understand: must hold for as long as one of them may be open. */
const firstRelease = {
  sent: { answers: [{ item: 'P1S1.a', value: 3, revision: 1 }] },
  understood: {
    ok: true,
    answers: [{ item: 'P1S1.a', value: 3, revision: 1, outcome: 'saved' }],
  },
};

test.describe('B09 over a deployment', () => {
  let app: App;

  test.beforeEach(async ({ context }) => {
    app = await startApp();
    // What the server's assets were called before is nowhere to be found afterwards.
    await context.route(/\/assets\/wizard-OLD\.js$/, (route) => route.fulfill({ status: 404 }));
  });
  test.afterEach(() => app.stop());

  const restart = async () => {
    expect(await app.stop()).toBe(0);
    app = await startApp({ dataDir: app.dataDir, port: app.port });
  };

  test('a page left open goes on saving, and what was chosen in between arrives', async ({
    page,
  }) => {
    const token = await openQuestionOf(app, page);
    await page.keyboard.press('4');
    await expect(status(page)).toHaveText(t('questions.saved'));
    expect(await app.stop()).toBe(0);
    for (const key of ['Enter', '5']) await page.keyboard.press(key);
    await expect(status(page)).toHaveText(t('questions.failed'));
    app = await startApp({ dataDir: app.dataDir, port: app.port });
    for (const key of ['Enter', '1']) await page.keyboard.press(key);
    await expect(status(page)).toHaveText(t('questions.saved'), { timeout: 20_000 });
    const expected = { 'P1S1.a': '3', 'P1S2.a': '4', 'P1S3.a': '0' };
    expect(await storedAnswers(app.url, token)).toEqual(expected);
    for (const key of ['Enter', 'Enter', 'Enter', 'Enter']) await page.keyboard.press(key);
    await expect(page).toHaveURL(/\/questions\/P2$/);
  });

  test('a page whose script is no longer there works as a form', async ({ page }) => {
    const token = await openPitStop(app.url);
    const address = `${app.url}/de/p/${token}/questions/P1`;
    await page.route(address, async (route) => {
      if (route.request().method() === 'POST') return route.continue();
      const response = await route.fetch();
      const body = (await response.text()).replace(/wizard-\w+\.js/, 'wizard-OLD.js');
      await route.fulfill({ response, body });
    });
    await page.goto(address);
    await restart();
    await expect(question(page, 'P1S6.a')).toBeVisible();
    await question(page, 'P1S1.a').locator('label').nth(3).click();
    await page.locator('form').getByRole('button').click();
    await expect(page).toHaveURL(/\/questions\/P2$/);
    expect(await storedAnswers(app.url, token)).toEqual({ 'P1S1.a': '3' });
  });
});

const openQuestionOf = async (app: App, page: Parameters<typeof openQuestion>[0]) => {
  const token = await openPitStop(app.url);
  await page.goto(`${app.url}/de/p/${token}/questions/P1?item=P1S1.a`);
  await expect(question(page, 'P1S1.a')).toBeVisible();
  return token;
};

test('B09 what a page of the first release sends is accepted and answered as it expects', async ({
  baseURL,
}) => {
  const token = await openPitStop(baseURL ?? '');
  const reply = await save(baseURL ?? '', token, JSON.stringify(firstRelease.sent));
  expect([reply.status, JSON.parse(reply.body)]).toEqual([200, firstRelease.understood]);
  const form = await ask(`${baseURL}/de/p/${token}/questions/P1`, {
    method: 'POST',
    headers: {
      origin: baseURL ?? '',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'rev%3AP1S2.a=0&P1S2.a=DK',
  });
  expect([form.status, form.headers.location]).toEqual([303, `/de/p/${token}/questions/P2`]);
  expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3', 'P1S2.a': 'DK' });
});

test('B09 an unsent answer that an older version left on the device is sent', async ({
  page,
  baseURL,
}) => {
  const token = await openQuestion(page, baseURL);
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('no network'));
  });
  await page.keyboard.press('4');
  await expect(status(page)).toHaveText(t('questions.failed'));
  await page.evaluate((older) => {
    const [name = ''] = Object.keys(localStorage);
    localStorage[name] = JSON.stringify(older);
  }, firstRelease.sent.answers);
  await page.reload();
  await expect(status(page)).toHaveText(t('questions.saved'));
  await expect(chosen(page, 'P1S1.a')).toHaveValue('3');
  expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3' });
});
