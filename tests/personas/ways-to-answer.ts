import { expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '@/lib/i18n/messages';
import type { AnswerSymbol } from './persona';

/** Answers one section of the questionnaire and leaves it. */
export type AnswerSection = (
  page: Page,
  symbols: readonly AnswerSymbol[],
  t: Translate,
) => Promise<void>;

const keys: Readonly<Partial<Record<AnswerSymbol, string>>> = { '?': '0', '-': 't' };

/** Digits and Enter: once past the introduction, then a key and Enter for each question. */
export const withKeys: AnswerSection = async (page, symbols) => {
  // Keys count from the moment on at which the script shows one question at a time.
  await page.locator('[data-current]').first().waitFor();
  await page.keyboard.press('Enter');
  for (const symbol of symbols) {
    if (symbol !== '.') await page.keyboard.press(keys[symbol] ?? symbol);
    await page.keyboard.press('Enter');
  }
};

/** A thumb: the answer, then "next"; at the end again until everything has been sent. */
export const withTaps: AnswerSection = async (page, symbols, t) => {
  const here = new URL(page.url()).pathname;
  const next = page.getByRole('navigation', { name: t('questions.paging') }).getByRole('button');
  await page.locator('[data-intro] [data-next]').tap();
  for (const [i, symbol] of symbols.entries()) {
    await answerOf(page, i, symbol, t)?.tap();
    if (i + 1 < symbols.length) await next.last().tap();
  }
  await expect(async () => {
    if (new URL(page.url()).pathname === here) await next.last().tap({ timeout: 500 });
    await page.waitForURL(({ pathname }) => pathname !== here, { timeout: 1_500 });
  }).toPass();
};

/** One form with all questions, answered by their labels; if it did not get through, once more. */
export const withLabels: AnswerSection = async (page, symbols, t) => {
  const here = page.url();
  await expect(page.locator('fieldset')).toHaveCount(symbols.length);
  for (const [i, symbol] of symbols.entries()) await answerOf(page, i, symbol, t)?.click();
  if (await getsThrough(page, page.locator('form').getByRole('button'))) return;
  await page.goto(here);
  await withLabels(page, symbols, t);
};

/** Sends a form; false if its way was cut and the browser shows its own page instead. */
export async function getsThrough(page: Page, button: Locator) {
  const sent = page.waitForRequest(
    (each) => each.isNavigationRequest() && each.method() === 'POST',
  );
  await button.click();
  if (await (await sent).response()) return true;
  await page.waitForURL(/^chrome-error:/);
  return false;
}

function answerOf(page: Page, index: number, symbol: AnswerSymbol, t: Translate) {
  if (symbol === '.') return null;
  const labels = page.locator('fieldset').nth(index).locator('label');
  if (symbol === '?') return labels.filter({ hasText: t('questions.do-not-know') });
  if (symbol === '-') return labels.filter({ hasText: t('questions.not-applicable') });
  return labels.nth(Number(symbol) - 1);
}
