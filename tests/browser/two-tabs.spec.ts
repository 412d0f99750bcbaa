import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { openPitStop, storedAnswers } from '../support/visitor';
import { chosen, openQuestion, question, saves, status, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource/ });

const conflict = (page: Page) =>
  page.getByRole('status').filter({ hasText: t('questions.conflict') });

const questionOne = t('questions.question', { number: 1, total: 24 });

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
  await expect(status(page)).toHaveText(t('questions.saved'));
};

/** A browser whose tabs cannot talk to each other. */
const isolate = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(window, 'BroadcastChannel', { value: undefined }));

/** The newer page answers questions 1 and 2; the older one, loaded before that, answers 1 and 3. */
async function answerInBoth(older: Page, newer: Page, base: string | undefined) {
  const token = await openQuestion(older, base);
  await openQuestion(newer, base, { token });
  await press(newer, '5', 'Enter', '4');
  await press(older, '2');
  return token;
}

async function expectNewerWins(older: Page, token: string, base = '') {
  await expect(conflict(older)).toBeVisible();
  await expect(chosen(older, 'P1S1.a')).toHaveValue('4');
  await press(older, 'Enter', 'Enter', '3');
  expect(await storedAnswers(base, token)).toEqual({ 'P1S1.a': '4', 'P1S2.a': '3', 'P1S3.a': '2' });
}

test.describe('B02 where tabs cannot talk to each other', () => {
  test('the older one overwrites nothing newer, takes it over at its next save and says so', async ({
    page,
    context,
    baseURL,
  }) => {
    await isolate(page);
    const newer = await context.newPage();
    const token = await answerInBoth(page, newer, baseURL);
    await expectNewerWins(page, token, baseURL);
  });

  test('one that was told that it was older can still change the answer', async ({
    page,
    context,
    baseURL,
  }) => {
    await isolate(page);
    const token = await answerInBoth(page, await context.newPage(), baseURL);
    await expect(conflict(page)).toBeVisible();
    await press(page, '2');
    expect(await storedAnswers(baseURL ?? '', token)).toMatchObject({ 'P1S1.a': '1' });
  });
});

test('B03 the older of two devices overwrites nothing newer and says so', async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const token = await answerInBoth(page, await other.newPage(), baseURL);
  await expectNewerWins(page, token, baseURL);
  await other.close();
});

test.describe('B02 the other tab', () => {
  test('shows within 2 s what was changed in this one, says so, and its next change counts', async ({
    page,
    context,
    baseURL,
  }) => {
    const token = await openQuestion(page, baseURL);
    const other = await context.newPage();
    await openQuestion(other, baseURL, { token });
    await press(page, '5', 'Enter', '4');
    await expect(chosen(other, 'P1S1.a')).toHaveValue('4', { timeout: 2_000 });
    await expect(conflict(other)).toBeVisible({ timeout: 2_000 });
    await expect(conflict(page)).toBeHidden();
    await press(other, '2');
    const told = conflict(page).filter({ hasText: `${questionOne}:` });
    await expect(told).toBeVisible({ timeout: 2_000 });
    await page.keyboard.press('Backspace');
    await expect(chosen(page, 'P1S1.a')).toHaveValue('1');
    expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '1', 'P1S2.a': '3' });
  });

  test('shows a note as it is written in this one', async ({ page, context, baseURL }) => {
    const token = await openQuestion(page, baseURL);
    const other = await context.newPage();
    await openQuestion(other, baseURL, { token });
    await page.keyboard.press('n');
    await page.keyboard.type('Protokoll vom März');
    await expect(question(other, 'P1S1.a').getByRole('textbox')).toHaveValue('Protokoll vom März');
    await expect(status(page)).toHaveText(t('questions.saved'));
  });

  test('sends what this one could not send before it was closed', async ({
    page,
    context,
    baseURL,
  }) => {
    const token = await openQuestion(page, baseURL);
    const other = await context.newPage();
    await openQuestion(other, baseURL, { token });
    await page.route(saves, (route) => route.abort());
    await page.keyboard.press('4');
    await expect(status(page)).toHaveText(t('questions.failed'));
    await page.close();
    await expect(status(other)).toHaveText(t('questions.saved'));
    expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3' });
  });

  test('opened later, sends it first', async ({ page, context, baseURL }) => {
    const token = await openQuestion(page, baseURL);
    await page.route(saves, (route) => route.fulfill({ status: 409, body: 'not ours' }));
    await page.keyboard.press('4');
    await expect(status(page)).toHaveText(t('questions.failed'));
    const other = await context.newPage();
    await openQuestion(other, baseURL, { token });
    await expect(status(other)).toHaveText(t('questions.saved'));
    await expect(chosen(other, 'P1S1.a')).toHaveValue('3');
    await expect(status(page)).toHaveText(t('questions.saved'));
    expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3' });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('B02 an older form overwrites nothing newer and says so', async ({
    page,
    context,
    baseURL,
  }) => {
    const token = await openPitStop(baseURL ?? '');
    const newer = await context.newPage();
    for (const each of [page, newer]) await each.goto(paths.questions('de', token, 'P1'));
    for (const [each, answer] of [
      [newer, 4],
      [page, 1],
    ] as const) {
      await each.getByRole('group').first().locator('label').nth(answer).click();
      await each.locator('form').getByRole('button').click();
    }
    await expect(conflict(page)).toBeVisible();
    await expect(chosen(page, 'P1S1.a')).toHaveValue('4');
  });
});
