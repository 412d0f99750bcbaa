import type { Page } from '@playwright/test';
import { cellIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { ask, finishedPitStop } from '../support/visitor';

/** Handbrakes, a bottleneck, two blind spots and an order gap. */
const answers = '32313132212121201D31313D';

const map = (page: Page, locale: 'de' | 'en' = 'de') =>
  page.getByRole('table', { name: translator(locale)('heatmap.table') });

for (const locale of ['de', 'en'] as const)
  test(`every field is a link in reading order that says its place and value (${locale})`, async ({
    page,
    baseURL,
  }) => {
    const token = await finishedPitStop(baseURL ?? '', answers);
    await page.goto(paths.heatmap(locale, token));
    const links = map(page, locale).getByRole('link');
    await expect(links).toHaveCount(24);
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(addresses).toEqual(cellIds.map((cell) => paths.cell(locale, token, cell)));
    const word = locale === 'de' ? 'Schritt' : 'step';
    await expect(links.first()).toHaveAccessibleName(new RegExp(`, ${word} 1: 75$`));
    await expect(links.nth(17)).toHaveAccessibleName(
      new RegExp(
        `${word} 6: ${translator(locale)('heatmap.no-value')} ${translator(locale)('heatmap.blind')}`,
      ),
    );
  });

test('below 720 px the steps become rows and nothing is cut off', async ({ page, baseURL }) => {
  const token = await finishedPitStop(baseURL ?? '', answers);
  const at = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    const [first, beside] = await Promise.all(
      [0, 1].map((n) => map(page).getByRole('link').nth(n).boundingBox()),
    );
    if (!first || !beside) throw new Error('no cells');
    return { isRow: beside.x > first.x, isColumn: beside.y > first.y };
  };
  await page.goto(paths.heatmap('de', token));
  expect(await at(1440)).toEqual({ isRow: true, isColumn: false });
  for (const width of [719, 360, 320]) {
    expect(await at(width)).toEqual({ isRow: false, isColumn: true });
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  }
});

test('a field leads to its question', async ({ page, baseURL }) => {
  const t = translator('de');
  const token = await finishedPitStop(baseURL ?? '', answers);
  await page.goto(paths.heatmap('de', token));
  await page.getByRole('link', { name: t('heatmap.focus-open') }).click();
  await expect(page).toHaveURL(paths.cell('de', token, 'P3S4'));
  await expect(page.getByRole('main')).toContainText(t('heatmap.answer-number', { n: 1 }));
  await expect(page.getByRole('main')).toContainText(t('heatmap.answer-next'));
  await page.getByRole('link', { name: new RegExp(`^${t('heatmap.answer-change')}`) }).click();
  await expect(page).toHaveURL(/\/questions\/P3\?item=P3S4\.a/);
  await expect(page.locator('[data-question="P3S4.a"]')).toBeVisible();
});

test('from field to field, and from a field to the initiative that lifts it', async ({
  page,
  baseURL,
}) => {
  const token = await finishedPitStop(baseURL ?? '', answers);
  await page.goto(paths.cell('de', token, 'P3S6'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    translator('de')('heatmap.cell-unknown'),
  );
  await page.locator('a[rel=next]').click();
  await expect(page).toHaveURL(paths.cell('de', token, 'P4S1'));
  await page.locator('a[rel=prev]').click();
  await page.locator('.nx a').first().click();
  await expect(page).toHaveURL(new RegExp(`${paths.roadmap('de', token)}#[A-L]$`));
});

test('an unknown field is the same page as an unknown address', async ({ baseURL }) => {
  const token = await finishedPitStop(baseURL ?? '', answers);
  for (const cell of ['P5S1', 'P1S7', 'p1s1', 'P1S1/x'])
    expect([cell, (await ask(`${baseURL}/de/p/${token}/heatmap/${cell}`)).status]).toEqual([
      cell,
      404,
    ]);
});

test('without JavaScript the heat map and its fields are there', async ({ browser, baseURL }) => {
  const token = await finishedPitStop(baseURL ?? '', answers);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto(paths.heatmap('de', token));
  await map(page).getByRole('link').nth(3).click();
  await expect(page).toHaveURL(paths.cell('de', token, 'P1S4'));
  await expect(page.getByRole('main')).toContainText(translator('de')('heatmap.cell-lift'));
  await context.close();
});

const places = {
  'the heat map': (locale: 'de' | 'en', token: string) => paths.heatmap(locale, token),
  'a field': (locale: 'de' | 'en', token: string) => paths.cell(locale, token, 'P3S4'),
  'a blind spot': (locale: 'de' | 'en', token: string) => paths.cell(locale, token, 'P4S6'),
};

for (const [name, address] of Object.entries(places))
  for (const [locale, colorScheme, width] of [
    ['de', 'light', 360],
    ['en', 'dark', 1440],
  ] as const)
    test(`${name} has no barriers (${locale}, ${colorScheme}, ${width} px)`, async ({
      page,
      baseURL,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address(locale, await finishedPitStop(baseURL ?? '', answers)));
      const violations = await violationsOn(page);
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, target])),
      ).toEqual([]);
    });

test('arrows walk the fields as they are drawn, Enter opens one', async ({ page, baseURL }) => {
  const token = await finishedPitStop(baseURL ?? '', answers);
  const walk = async (from: number, ...keys: string[]) => {
    await map(page).getByRole('link').nth(from).focus();
    for (const key of keys) await page.keyboard.press(key);
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    return href?.slice(-4);
  };
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(paths.heatmap('de', token));
  expect(await walk(0, 'ArrowRight', 'ArrowDown')).toBe('P2S2');
  expect(await walk(0, 'ArrowLeft', 'ArrowUp')).toBe('P1S1');
  expect(await walk(7, 'End', 'ArrowRight')).toBe('P2S6');
  expect(await walk(11, 'Home')).toBe('P2S1');
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await walk(0, 'ArrowRight', 'ArrowDown', 'ArrowDown')).toBe('P2S3');
  expect(await walk(2, 'End')).toBe('P4S3');
  expect(await walk(3, 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('P1S6');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(paths.cell('de', token, 'P1S6'));
  await expect(page).toHaveTitle(/6/);
});
