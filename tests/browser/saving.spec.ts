import type { Route } from '@playwright/test';
import { expect, test } from '../support/quiet-page';
import { storedAnswers } from '../support/visitor';
import { chosen, gate, openQuestion, recordStatus, saves, status, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource/ });

const html = (code: number) => (route: Route) =>
  route.fulfill({ status: code, contentType: 'text/html', body: '<h1>Welcome</h1>' });

/** The server has stored the answer, but nobody gets to know. */
const loseReply = async (route: Route) => {
  await route.fetch();
  await route.abort();
};

test('an answer is called saved only after the server has acknowledged it', async ({
  page,
  baseURL,
}) => {
  const token = await openQuestion(page, baseURL);
  const { opened, open } = gate();
  await page.route(saves, async (route) => {
    const response = await route.fetch();
    await opened;
    await route.fulfill({ response });
  });
  await page.keyboard.press('4');
  await expect.poll(() => storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3' });
  await expect(status(page)).toHaveText(t('questions.saving'));
  open();
  await expect(status(page)).toHaveText(t('questions.saved'));
});

const otherAnswer = {
  ok: true,
  answers: [{ item: 'P1S2.a', value: 3, revision: 1, outcome: 'saved' }],
};

const faults: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['the connection breaks', (route) => route.abort()],
  ['the reply gets lost', loseReply],
  ['a captive portal answers 200 with a page', html(200)],
  ['a proxy answers 502 with a page', html(502)],
  [
    'the server answers 503',
    (route) => route.fulfill({ status: 503, json: { ok: false, issues: [] } }),
  ],
  ['the server fails with 500', (route) => route.fulfill({ status: 500, json: { ok: false } })],
  ['the server is too busy and says 429', (route) => route.fulfill({ status: 429, body: '' })],
  ['a gateway gives up with 504', html(504)],
  ['a reply says ok but names no answer', (route) => route.fulfill({ json: { ok: true } })],
  ['a reply names another answer', (route) => route.fulfill({ json: otherAnswer })],
  ['somebody else answers in JSON', (route) => route.fulfill({ json: { status: 'ok' } })],
  [
    'a login page is put in between',
    (route) => route.fulfill({ status: 302, headers: { location: '/de' } }),
  ],
];

test.describe('B08 an answer is not called saved, and goes out again by itself, when', () => {
  for (const [sentence, fault] of faults)
    test(sentence, async ({ page, baseURL }) => {
      const token = await openQuestion(page, baseURL);
      await page.route(saves, fault);
      const said = await recordStatus(page);
      await page.keyboard.press('4');
      await expect(status(page)).toHaveText(t('questions.failed'));
      await expect(chosen(page, 'P1S1.a')).toHaveValue('3');
      expect(await said.jsonValue()).not.toContain(t('questions.saved'));
      await page.unroute(saves);
      await expect(status(page)).toHaveText(t('questions.saved'));
      expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3' });
    });
});

test('B04 offline is said as such, answers wait in order and go out at once with the network', async ({
  page,
  context,
  baseURL,
}) => {
  const token = await openQuestion(page, baseURL);
  await context.setOffline(true);
  for (const key of ['4', 'Enter', '0', 'Enter', '2', 'Backspace', '1'])
    await page.keyboard.press(key);
  await expect(status(page)).toHaveText(t('questions.offline'));
  await context.setOffline(false);
  await expect(status(page)).toHaveText(t('questions.saved'));
  const expected = { 'P1S1.a': '3', 'P1S2.a': '0', 'P1S3.a': '1' };
  expect(await storedAnswers(baseURL ?? '', token)).toEqual(expected);
});

test.describe('an answer that could not be sent', () => {
  test('B05 survives a reload and goes out first', async ({ page, baseURL }) => {
    const token = await openQuestion(page, baseURL);
    await page.route(saves, (route) => route.abort());
    await page.keyboard.press('4');
    await expect(status(page)).toHaveText(t('questions.failed'));
    await page.unroute(saves);
    await page.reload();
    await expect(chosen(page, 'P1S1.a')).toHaveValue('3');
    await expect(status(page)).toHaveText(t('questions.saved'));
    expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3' });
  });

  test('B05 survives the tab', async ({ page, context, baseURL }) => {
    const token = await openQuestion(page, baseURL);
    await page.route(saves, (route) => route.abort());
    for (const key of ['4', 'Enter', '5']) await page.keyboard.press(key);
    await expect(status(page)).toHaveText(t('questions.failed'));
    await page.close();
    const later = await context.newPage();
    await openQuestion(later, baseURL, { token, item: 'P2S1.a' });
    await expect(status(later)).toHaveText(t('questions.saved'));
    expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3', 'P1S2.a': '4' });
  });

  test('B05 is not lost when the tab closes at once', async ({ page, context, baseURL }) => {
    const token = await openQuestion(page, baseURL);
    await page.keyboard.press('4');
    await page.close();
    const later = await context.newPage();
    await openQuestion(later, baseURL, { token });
    await expect(chosen(later, 'P1S1.a')).toHaveValue('3');
    await expect.poll(() => storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3' });
  });
});

test('B07 a reload during the first save ends in one complete response', async ({
  page,
  baseURL,
}) => {
  const token = await openQuestion(page, baseURL);
  const { opened, open } = gate();
  await page.route(saves, async (route) => {
    await opened;
    await route.continue().catch(() => undefined);
  });
  const started = page.waitForRequest(saves);
  await page.keyboard.press('4');
  await started;
  await page.reload();
  await page.keyboard.press('Enter');
  await page.keyboard.press('5');
  open();
  await expect(status(page)).toHaveText(t('questions.saved'));
  expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3', 'P1S2.a': '4' });
});

test('B07 the review waits for the last answer of a slow connection', async ({ page, baseURL }) => {
  const token = await openQuestion(page, baseURL, { item: 'P4S6.a' });
  const { opened, open } = gate();
  await page.route(saves, async (route) => {
    await opened;
    await route.continue();
  });
  for (const key of ['3', 'Enter', 'Enter']) await page.keyboard.press(key);
  await expect(status(page)).toHaveText(t('questions.saving'));
  expect(new URL(page.url()).pathname).toMatch(/\/questions\/P4$/);
  open();
  await expect(page).toHaveURL(/\/review$/);
  expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P4S6.a': '2' });
});

test('the next section does not open while something is unsent, and the page says why', async ({
  page,
  baseURL,
}) => {
  await openQuestion(page, baseURL, { item: 'P1S6.a' });
  await page.route(saves, (route) => route.abort());
  for (const key of ['3', 'Enter']) await page.keyboard.press(key);
  await expect(status(page)).toHaveText(t('questions.staying'));
  await page.unroute(saves);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/questions\/P2$/);
});

test('B10 a page that the browser kept with something unsent shows it and sends it', async ({
  page,
  baseURL,
}) => {
  const token = await openQuestion(page, baseURL);
  await page.route(saves, (route) => route.abort());
  await page.keyboard.press('4');
  await expect(status(page)).toHaveText(t('questions.failed'));
  await page.unroute(saves);
  const loaded = page.waitForEvent('load');
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await loaded;
  await expect(chosen(page, 'P1S1.a')).toHaveValue('3');
  await expect.poll(() => storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3' });
});
