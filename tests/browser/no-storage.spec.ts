import type { Page } from '@playwright/test';
import { expect, test } from '../support/quiet-page';
import { storedAnswers } from '../support/visitor';
import { openQuestion, saves, status, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource/ });

/** What a browser may do instead of keeping something, as a script for the page. */
const ways: Readonly<Record<string, () => void>> = {
  'has no storage': () => {
    for (const name of ['localStorage', 'indexedDB'])
      Object.defineProperty(window, name, { value: undefined });
  },
  'forbids storage': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'breaks off every access': () => {
    const abort = () => {
      throw new DOMException('aborted', 'AbortError');
    };
    Object.assign(Storage.prototype, { setItem: abort, getItem: abort, removeItem: abort });
  },
  'takes everything and keeps nothing': () => {
    Storage.prototype.setItem = () => {};
  },
};

/** Whether the browser would ask before the page is closed. */
const asksBeforeClosing = (page: Page) =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

for (const [way, script] of Object.entries(ways))
  test.describe(`B06 a browser that ${way}`, () => {
    test.beforeEach(({ page }) => page.addInitScript(script));

    test('sends every answer at once all the same', async ({ page, baseURL }) => {
      const token = await openQuestion(page, baseURL);
      const sent = page.waitForRequest(saves, { timeout: 1_000 });
      await page.keyboard.press('4');
      await sent;
      for (const key of ['Enter', '5']) await page.keyboard.press(key);
      await expect(status(page)).toHaveText(t('questions.saved'));
      expect(await asksBeforeClosing(page)).toBe(false);
      expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3', 'P1S2.a': '4' });
    });

    test('keeps the answer in memory, asks for the page to stay open and sends it later', async ({
      page,
      baseURL,
    }) => {
      const token = await openQuestion(page, baseURL);
      await page.route(saves, (route) => route.abort());
      await page.keyboard.press('4');
      await expect(status(page)).toHaveText(t('questions.keep-open'));
      expect(await asksBeforeClosing(page)).toBe(true);
      await page.unroute(saves);
      await expect(status(page)).toHaveText(t('questions.saved'));
      expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3' });
    });
  });

test('B12 a browser that has cleared its storage shows everything from the server', async ({
  page,
  baseURL,
}) => {
  const token = await openQuestion(page, baseURL);
  for (const key of ['4', 'Enter', '0']) await page.keyboard.press(key);
  await expect(status(page)).toHaveText(t('questions.saved'));
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByRole('radio', { checked: true })).toHaveValue('DK');
  expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3', 'P1S2.a': 'DK' });
});
