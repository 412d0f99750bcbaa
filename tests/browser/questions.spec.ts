import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop, openPitStop, quickItems, save, storedAnswers } from '../support/visitor';
import { barButton, chosen, isAt, openQuestion, question, status, t } from './question-page';

test.describe('keys', () => {
  for (const [key, value] of [
    ['1', '0'],
    ['2', '1'],
    ['3', '2'],
    ['4', '3'],
    ['5', '4'],
    ['0', 'DK'],
  ] as const)
    test(`${key} gives the answer ${value} and stays`, async ({ page, baseURL }) => {
      const token = await openQuestion(page, baseURL);
      await page.keyboard.press(key);
      await expect(chosen(page, 'P1S1.a')).toHaveValue(value);
      await isAt(page, 1);
      await expect(status(page)).toHaveText(t('questions.saved'));
      expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': value });
    });

  test('T says that a question does not apply, where that is offered', async ({
    page,
    baseURL,
  }) => {
    await openQuestion(page, baseURL, { lap: 'full', item: 'P1S6.a' });
    await page.keyboard.press('t');
    await expect(chosen(page, 'P1S6.a')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('T');
    await expect(chosen(page, 'P1S6.b')).toHaveValue('NA');
  });

  for (const key of ['Backspace', 'Alt+ArrowLeft'])
    test(`Enter leads on and ${key} back, also across sections`, async ({ page, baseURL }) => {
      await openQuestion(page, baseURL, { item: 'P1S5.a' });
      await page.keyboard.press('Enter');
      await isAt(page, 6);
      await page.keyboard.press(key);
      await isAt(page, 5);
      for (const again of ['Enter', 'Enter']) await page.keyboard.press(again);
      await expect(page).toHaveURL(/\/questions\/P2$/);
      await expect(page).toHaveTitle('Strategie – Boxenstopp');
      await page.keyboard.press(key);
      await isAt(page, 6);
    });

  test('can be switched off, which holds on the next page, and on again', async ({
    page,
    baseURL,
  }) => {
    const token = await openQuestion(page, baseURL);
    await barButton(page, t('questions.keys-off')).click();
    await page.keyboard.press('3');
    await openQuestion(page, baseURL, { token, item: 'P2S1.a' });
    for (const key of ['3', 'Backspace']) await page.keyboard.press(key);
    await isAt(page, 7);
    await barButton(page, t('questions.keys-on')).click();
    await page.keyboard.press('3');
    await expect(status(page)).toHaveText(t('questions.saved'));
    expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P2S1.a': '2' });
  });
});

test.describe('B01 a double click', () => {
  test('on "Weiter" passes no question over', async ({ page, baseURL }) => {
    await openQuestion(page, baseURL);
    await barButton(page, t('questions.next')).dblclick();
    await isAt(page, 2);
  });

  test('on "Jetzt auswerten" gives one result', async ({ page, baseURL }) => {
    const token = await openPitStop(baseURL ?? '');
    await save(
      baseURL ?? '',
      token,
      quickItems.map((item) => ({ item, value: 2, revision: 1 })),
    );
    await page.goto(paths.review('de', token));
    await page.getByRole('button', { name: t('review.finish') }).dblclick();
    await expect(page).toHaveURL(new RegExp(`${paths.result('de', token)}$`));
    await expect(page.getByText('Index 50', { exact: true })).toBeVisible();
  });
});

test.describe('B10 the way back', () => {
  test('a reload shows the same question with its answer', async ({ page, baseURL }) => {
    await openQuestion(page, baseURL);
    for (const key of ['4', 'Enter', '2']) await page.keyboard.press(key);
    await expect(status(page)).toHaveText(t('questions.saved'));
    await page.reload();
    await isAt(page, 2);
    await expect(chosen(page, 'P1S2.a')).toHaveValue('1');
    await page.keyboard.press('Backspace');
    await expect(chosen(page, 'P1S1.a')).toHaveValue('3');
  });

  test('the back button of the browser shows the section before as it is stored', async ({
    page,
    baseURL,
  }) => {
    await openQuestion(page, baseURL, { item: 'P1S6.a' });
    for (const key of ['4', 'Enter']) await page.keyboard.press(key);
    await expect(page).toHaveURL(/\/questions\/P2$/);
    await page.goBack();
    await isAt(page, 6);
    await expect(chosen(page, 'P1S6.a')).toHaveValue('3');
  });

  test('a page that the browser kept as it was left shows what is stored by now', async ({
    page,
    context,
    baseURL,
  }) => {
    const token = await openQuestion(page, baseURL);
    await page.keyboard.press('4');
    await expect(status(page)).toHaveText(t('questions.saved'));
    const other = { item: 'P1S1.a', value: 0, revision: 2 };
    expect((await save(baseURL ?? '', token, [other])).status).toBe(200);
    const loaded = page.waitForEvent('load');
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await loaded;
    await expect(chosen(page, 'P1S1.a')).toHaveValue('0');
    const restored = await context.newPage();
    await restored.goto(page.url());
    await isAt(restored, 1);
    await expect(chosen(restored, 'P1S1.a')).toHaveValue('0');
  });

  test('a finished pit stop can be answered further and is worked out again', async ({
    page,
    baseURL,
  }) => {
    const token = await finishedPitStop(baseURL ?? '', '2'.repeat(24));
    await page.goto(paths.result('de', token));
    await page.getByRole('link', { name: t('result.change-answers') }).click();
    await page.getByRole('table').getByRole('link').last().click();
    await isAt(page, 24);
    for (const key of ['1', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('button', { name: t('review.finish') }).click();
    await expect(page.getByText('Index 47', { exact: true })).toBeVisible();
  });
});

test.describe('places', () => {
  test('a link with ?item= opens that question', async ({ page, baseURL }) => {
    const token = await openPitStop(baseURL ?? '');
    await page.goto(paths.questions('de', token, 'P2', 'P2S4.a'));
    await isAt(page, 10);
    await expect(question(page, 'P2S4.a')).toBeInViewport();
    await page.goto(paths.questions('de', token, 'P2', 'P9S9.z'));
    await expect(page).toHaveTitle('Strategie – Boxenstopp');
  });

  test('the private link leads back to the first open section', async ({ page, baseURL }) => {
    const token = await openPitStop(baseURL ?? '');
    await save(
      baseURL ?? '',
      token,
      quickItems.slice(0, 8).map((item) => ({ item, value: 2, revision: 1 })),
    );
    await page.goto(paths.pitStop('de', token));
    await isAt(page, 9);
  });

  test('the language switch keeps question and answer, even one just given', async ({
    page,
    baseURL,
  }) => {
    await openQuestion(page, baseURL, { item: 'P1S3.a' });
    await page.keyboard.press('4');
    await page.getByRole('link', { name: 'Show in English' }).first().click();
    await expect(page).toHaveTitle('Question 3 of 24 – Boxenstopp');
    await expect(chosen(page, 'P1S3.a')).toHaveValue('3');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Auf Deutsch anzeigen' }).first().click();
    await isAt(page, 4);
  });
});

const themeOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

test('the theme once chosen holds on every page and in other tabs', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(paths.home('de'));
  const other = await context.newPage();
  await other.goto(paths.method('en'));
  await page.getByRole('button', { name: t('common.theme') }).click();
  await expect.poll(() => themeOf(other)).toBe('dark');
  const token = await finishedPitStop(baseURL ?? '');
  const addresses = [
    paths.start('de'),
    paths.questions('de', token, 'P1'),
    paths.review('de', token),
    paths.result('de', token),
  ];
  for (const address of addresses) {
    await page.goto(address);
    expect([address, await themeOf(page)]).toEqual([address, 'dark']);
  }
  await page.getByRole('button', { name: t('common.theme') }).click();
  expect(await themeOf(page)).toBe('light');
});
