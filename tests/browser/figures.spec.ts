import type { Page } from '@playwright/test';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop, postForm } from '../support/visitor';

const t = translator('de');
const evil = `${'Kennzahlenwesen'.repeat(6)} 👩‍👩‍👧 <b>=1+1</b>`;

const rows = (page: Page) => page.locator('.fg tbody tr');
const named = (page: Page) =>
  rows(page)
    .locator('input[name="name"]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
const saved = (page: Page) =>
  expect(page.locator('[data-status]')).toHaveText(t('questions.saved'));
const add = async (page: Page, name: string) => {
  await page.getByLabel(t('figures.add-title')).fill(name);
  await page.getByRole('button', { name: t('figures.add') }).click();
  await expect(rows(page).last().locator('input[name="name"]')).toHaveValue(name);
};

test('figures are added, judged, ordered, deleted and brought back', async ({ page, baseURL }) => {
  const token = await finishedPitStop(baseURL ?? '');
  await page.goto(paths.figures('de', token));
  await expect(page.getByText(t('figures.empty'))).toBeVisible();
  await add(page, 'Wartezeit');
  await add(page, 'Wiederkauf');
  const first = rows(page).first();
  await first.getByLabel(t('figures.source')).fill('Telefonanlage');
  await first.getByLabel(t('figures.phase')).selectOption('active');
  await first.getByText(t('figures.verdict-drop')).click();
  await first.getByLabel(t('figures.checked-on')).fill('2026-11-01');
  await saved(page);
  await expect(page.locator('#figures-counts')).toContainText(`${t('figures.verdict-drop')}1`);
  await page.getByRole('button', { name: 'Wiederkauf: Nach oben' }).click();
  await expect.poll(() => named(page)).toEqual(['Wiederkauf', 'Wartezeit']);
  await page.getByRole('button', { name: 'Wartezeit: Löschen' }).click();
  await expect.poll(() => named(page)).toEqual(['Wiederkauf']);
  await page.getByRole('button', { name: t('workbench.undo') }).click();
  await expect.poll(() => named(page)).toEqual(['Wiederkauf', 'Wartezeit']);
  await expect(rows(page).last().getByLabel(t('figures.source'))).toHaveValue('Telefonanlage');
  await expect(rows(page).last().getByLabel(t('figures.verdict-drop'))).toBeChecked();
});

test('a name changed just before goes along when the figure is deleted', async ({
  page,
  baseURL,
}) => {
  const token = await finishedPitStop(baseURL ?? '');
  await page.goto(paths.figures('de', token));
  await add(page, 'Alt');
  await rows(page).first().locator('input[name="name"]').fill('Neu');
  await page.getByRole('button', { name: 'Alt: Löschen' }).click();
  await expect(page.getByText(t('workbench.deleted', { name: 'Neu' }))).toBeVisible();
});

test('more than twelve get a gentle word', async ({ page, baseURL }) => {
  const token = await finishedPitStop(baseURL ?? '');
  for (let n = 0; n < 13; n += 1) {
    const item = `figure/${'a'.repeat(14)}${String(n).padStart(2, '0')}`;
    await postForm(
      baseURL ?? '',
      paths.entries('de', token),
      new URLSearchParams({
        item,
        revision: '0',
        back: 'figures',
        do: 'save',
        name: `Zahl ${n}`,
      }).toString(),
    );
  }
  await page.goto(paths.figures('de', token));
  await expect(page.getByText(t('figures.many', { n: 13, few: 12 }))).toBeVisible();
});

test('a goal ticks the bar, the roadmap and the radar; importance names the need for action', async ({
  page,
  baseURL,
}) => {
  const token = await finishedPitStop(baseURL ?? '');
  await page.goto(paths.figures('de', token));
  await page.locator('#S4-target').fill('85');
  await page.locator('#S4-relevance').selectOption('5');
  await expect(page.locator('#goals-most')).toContainText('Schritt 4');
  await expect(page.locator('#S4-bar').getByRole('img')).toHaveAccessibleName(/85/);
  await page.locator('summary', { hasText: t('figures.cells') }).click();
  await page.getByLabel('Kultur, Schritt 4').fill('95');
  await saved(page);
  await page.goto(paths.result('de', token));
  await expect(page.getByRole('img', { name: /Ziele:.*Schritt 4: 85/ })).toBeVisible();
  await page.goto(paths.figures('de', token));
  await expect(page.getByLabel('Kultur, Schritt 4')).toHaveValue('95');
});

test('a target beyond 100 waits until it is one', async ({ page, baseURL }) => {
  const token = await finishedPitStop(baseURL ?? '');
  await page.goto(paths.figures('de', token));
  await page.locator('#S1-target').fill('850');
  await page.locator('#S2-target').fill('70');
  await saved(page);
  await page.reload();
  await expect(page.locator('#S1-target')).toHaveValue('');
  await expect(page.locator('#S2-target')).toHaveValue('70');
});

test('long texts survive; nothing sticks out and nothing is in the way', async ({
  page,
  baseURL,
}) => {
  const token = await finishedPitStop(baseURL ?? '');
  await page.goto(paths.figures('de', token));
  await add(page, evil);
  await rows(page).first().getByLabel(t('figures.source')).fill(evil);
  await rows(page).first().getByLabel(t('figures.current')).fill('W'.repeat(40));
  await saved(page);
  await page.locator('summary', { hasText: t('figures.cells') }).click();
  for (const width of [320, 360, 768, 1200, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    if (width !== 320 && width !== 1440) continue;
    const violations = await violationsOn(page);
    expect(violations.map(({ id, nodes }) => [width, id, nodes[0]?.html])).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure and a goal are stored by their buttons', async ({ page, baseURL }) => {
    const en = translator('en');
    const token = await finishedPitStop(baseURL ?? '');
    await page.goto(paths.figures('en', token));
    await page.getByLabel(en('figures.add-title')).fill('Waiting time');
    await page.getByRole('button', { name: en('figures.add') }).click();
    await rows(page).first().getByLabel(en('figures.goal')).fill('2 min');
    await rows(page)
      .first()
      .getByRole('button', { name: en('workbench.save') })
      .click();
    await expect(rows(page).first().getByLabel(en('figures.goal'))).toHaveValue('2 min');
    await page.locator('#S4-target').fill('80');
    await page
      .locator('#S4')
      .getByRole('button', { name: en('workbench.save') })
      .click();
    await expect(page.locator('#S4-target')).toHaveValue('80');
  });
});
