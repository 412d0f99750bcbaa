import type { Browser, Page } from '@playwright/test';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';

const answers = '322321321321323221321210';
const t = translator('de');

test.use({ expectedErrors: /^Failed to load resource.* 409 / });

async function openRoadmap(page: Page, base: string | undefined, locale: Locale = 'de') {
  const token = await finishedPitStop(base ?? '', answers);
  await page.goto(paths.roadmap(locale, token));
  return token;
}

const table = (page: Page, locale: Locale = 'de') =>
  page.getByRole('table', { name: translator(locale)('roadmap.table'), exact: true });

/** Title of the initiative in a row, counted from 0. */
async function titleAt(page: Page, at: number, locale: Locale = 'de') {
  const head = table(page, locale).getByRole('rowheader').nth(at);
  return head.evaluate((cell) => cell.firstChild?.textContent ?? '');
}

/** Opens the form below a row and answers with it. */
async function formOf(page: Page, title: string, locale: Locale = 'de') {
  const row = page.locator('tbody').filter({ hasText: title });
  const details = row.locator('details[id^="plan-"]').first();
  const text = translator(locale)('plan.edit');
  if ((await details.getAttribute('open')) === null)
    await details.locator('summary').filter({ hasText: text }).click();
  return details.locator('form');
}

const action = (
  locale: Locale,
  wish: 'accept' | 'decline' | 'postpone' | 'earlier',
  title: string,
) => {
  const say = translator(locale);
  return say('plan.about', { action: say(`plan.${wish}`), title });
};

async function plainPage(browser: Browser, base: string | undefined) {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: base ?? '' });
  return plain.newPage();
}

for (const [locale, script] of [
  ['de', true],
  ['en', false],
] as const)
  test(`accepting, postponing and declining with a reason (${locale}, ${script ? 'with' : 'without'} JavaScript)`, async ({
    browser,
    page: scripted,
    baseURL,
  }) => {
    const say = translator(locale);
    const page = script ? scripted : await plainPage(browser, baseURL);
    await openRoadmap(page, baseURL, locale);
    const first = await titleAt(page, 0, locale);
    await (await formOf(page, first, locale))
      .getByRole('button', { name: action(locale, 'accept', first) })
      .click();
    await expect(page.locator('tbody').filter({ hasText: first })).toContainText(
      say('plan.is-accepted'),
    );

    // Each decision plans again: the next row is looked up when it is its turn.
    const second = await titleAt(page, 1, locale);
    const decline = await formOf(page, second, locale);
    await decline.getByLabel(say('plan.reason')).fill('Tried it twice.');
    await decline.getByRole('button', { name: action(locale, 'decline', second) }).click();
    const declined = page.locator('#declined');
    await expect(declined).toContainText(second);
    await expect(declined).toContainText('Tried it twice.');
    await expect(page.locator('#moved')).toContainText(
      say('plan.moved-decision', { title: second }),
    );
    await expect(page.locator('#moved')).toContainText(say('plan.moved-left', { title: second }));

    const third = await titleAt(page, 2, locale);
    const postpone = await formOf(page, third, locale);
    await postpone.getByRole('button', { name: action(locale, 'postpone', third) }).click();
    await expect(page.locator('#parked')).toContainText(third);
    await expect(table(page, locale)).not.toContainText(second);
    if (!script) await page.context().close();
  });

test('a fixed start saves by itself, re-plans at once and its conflict is named', async ({
  page,
  baseURL,
}) => {
  await openRoadmap(page, baseURL);
  await page.locator('#more > summary').click();
  const rows = page.locator('.rm tbody');
  const dependent = rows.filter({ has: page.locator('td:nth-child(6):not(.is-none)') }).first();
  const title = await dependent
    .getByRole('rowheader')
    .evaluate((cell) => cell.firstChild?.textContent ?? '');
  const form = await formOf(page, title);
  await form.getByLabel(t('plan.start')).fill(new Date().toISOString().slice(0, 10));
  await expect(page.locator('#conflicts')).toContainText(title);
  await expect(page.locator('#moved')).toContainText(t('plan.moved-date', { title }));
  await page.reload();
  await expect(page.locator('tbody').filter({ hasText: title })).toContainText(t('plan.is-fixed'));
});

test('what is done counts in the projection, also beside a second device', async ({
  page,
  browser,
  baseURL,
}) => {
  const token = await openRoadmap(page, baseURL);
  const device = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await device.newPage();
  await other.goto(paths.roadmap('de', token));
  const title = await titleAt(page, 0);
  const form = await formOf(page, title);
  await form.getByLabel(t('plan.evidence')).fill('Steht im Wiki');
  await form.getByLabel(t('plan.status')).selectOption('done');
  await expect(page.locator('#projection')).toContainText(t('plan.projection-done'));
  await page.getByRole('heading', { level: 1 }).click();
  const older = await formOf(other, title);
  await older.getByLabel(t('plan.owner'), { exact: true }).fill('Mia');
  await expect(other.getByText(t('workbench.conflict')).filter({ visible: true })).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('table', { name: t('plan.done'), exact: true })).toContainText(title);
  const done = await formOf(page, title);
  await expect(done.getByLabel(t('plan.evidence'))).toHaveValue('Steht im Wiki');
  await device.close();
});

test('an initiative of one’s own is planned, can be deleted and brought back', async ({
  browser,
  baseURL,
}) => {
  const page = await plainPage(browser, baseURL);
  await openRoadmap(page, baseURL);
  await page.getByText(t('plan.own-title')).click();
  const form = page.locator('#own form');
  await form.getByLabel(t('plan.own-name')).fill('Gespräche mit <b>zehn</b> Gästen');
  await form.getByLabel(t('plan.own-effort')).fill('2');
  await form.getByLabel(t('plan.own-lead')).fill('10');
  await form.getByRole('combobox', { name: /Kultur in Schritt 6/ }).selectOption('0.75');
  await form.getByRole('button', { name: t('plan.own-add') }).click();
  const title = 'Gespräche mit <b>zehn</b> Gästen';
  await expect(page.locator('#moved')).toContainText(t('plan.moved-own', { title }));
  const more = page.getByText(/weitere Vorhaben|Ein weiteres Vorhaben/).first();
  if (!(await page.getByRole('rowheader', { name: title }).isVisible())) await more.click();
  const own = await formOf(page, title);
  await own
    .getByRole('button', { name: t('plan.about', { action: t('plan.delete'), title }) })
    .click();
  await expect(page.getByRole('rowheader', { name: title })).toHaveCount(0);
  await page.getByRole('button', { name: t('workbench.undo') }).click();
  await expect(page.locator('tbody').filter({ hasText: title })).toHaveCount(1);
  await page.context().close();
});

test('capacity and order plan again and say what moved', async ({ page, baseURL }) => {
  await openRoadmap(page, baseURL);
  await page.getByLabel(t('capacity.label')).fill('8');
  await page.getByRole('button', { name: t('capacity.plan') }).click();
  await expect(page.locator('#moved')).toContainText(t('plan.moved-capacity'));
  const second = await titleAt(page, 1);
  await page.getByRole('button', { name: action('de', 'earlier', second) }).click();
  await expect(page.locator('#moved')).toContainText(t('plan.moved-order', { title: second }));
  expect(await titleAt(page, 0)).toBe(second);
});

test('at most six are in focus, the rest is one click away', async ({ page, baseURL }) => {
  await openRoadmap(page, baseURL);
  await expect(table(page).locator('tbody')).toHaveCount(6);
  const more = page.getByRole('table', { name: t('plan.more-table'), exact: true });
  await expect(more).toBeHidden();
  await page.locator('#more > summary').click();
  await expect(more).toBeVisible();
});

for (const [width, colorScheme, locale] of [
  [360, 'light', 'de'],
  [1440, 'dark', 'en'],
] as const)
  test(`with every form open nothing sticks out and axe finds nothing (${width} px)`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await openRoadmap(page, baseURL, locale);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details'))
        details.setAttribute('open', '');
    });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    const violations = await violationsOn(page);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
