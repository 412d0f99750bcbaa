import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { translator } from '@/lib/i18n/messages';
import { expect, test } from '../support/quiet-page';

/** Walks with Tab until the focus is there, where it must be seen. */
async function tabTo(page: Page, target: Locator) {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toBeInViewport();
      const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline).not.toBe('none');
      return;
    }
  }
  throw new Error('60 times Tab and not there');
}

for (const locale of ['de', 'en'] as const)
  test(`keys alone lead from the first page to the PDF (${locale})`, async ({ page }) => {
    test.setTimeout(120_000);
    const t = translator(locale);
    const main = page.getByRole('main');
    await page.goto(`/${locale}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#inhalt$/);
    await tabTo(page, main.getByRole('link', { name: t('landing.start') }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: t('start.quick-button') }));
    await page.keyboard.press('Enter');
    for (const section of ['P1', 'P2', 'P3', 'P4']) {
      await page.waitForURL(new RegExp(`/questions/${section}`));
      await page.keyboard.press('Enter');
      for (const key of ['4', '3', 'ArrowDown', '2', section === 'P1' ? '0' : '4', '3']) {
        await page.keyboard.press(key === 'ArrowDown' ? '1' : key);
        if (key === 'ArrowDown') await page.keyboard.press(key);
        await page.keyboard.press('Enter');
      }
    }
    await page.waitForURL(/\/review$/);
    await tabTo(page, page.getByLabel(t('review.organisation')));
    await page.keyboard.type('Muster AG');
    await tabTo(page, page.getByRole('button', { name: t('review.finish') }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/result$/);
    const download = page.waitForEvent('download');
    await tabTo(page, main.getByRole('link', { name: t('result.load-report') }));
    await page.keyboard.press('Enter');
    const bytes = await readFile(await (await download).path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });
