import type { Page } from '@playwright/test';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';

const t = translator('de');
const evil = `${'Donaudampfschifffahrt'.repeat(15)} 👩‍👩‍👧 שלום <b>=1+1</b> & "z"`;

const row = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const tap = (page: Page, id: string, name: string, value: string) =>
  row(page, id).locator(`input[name="${name}"][value="${value}"]`);
const counts = (page: Page) => page.locator('#inventory-counts');
const saved = (page: Page) =>
  expect(page.locator('[data-status]')).toHaveText(t('questions.saved'));
const openRoom = async (page: Page, base: string | undefined, step = 'S3') => {
  const token = await finishedPitStop(base ?? '');
  await page.goto(paths.inventory('de', token, step));
  return token;
};

test('two taps save themselves, counts and stop list follow, and all is there after a reload', async ({
  page,
  baseURL,
}) => {
  await openRoom(page, baseURL);
  await expect(page.locator('#inventory-empty')).toHaveText(t('inventory.empty'));
  await tap(page, 'B14', 'needed:b', 'yes').check();
  await expect(row(page, 'B14')).toContainText(t('inventory.open-present'));
  await tap(page, 'B14', 'present', 'no').check();
  await tap(page, 'B33', 'needed:b', 'no').check();
  await tap(page, 'B33', 'present', 'good').check();
  await expect(counts(page)).toContainText('1 von 8');
  await expect(page.locator('#stop-list')).toContainText('Prototypen mit Kundschaft');
  await row(page, 'B14').getByLabel(t('inventory.result')).fill('Eine Liste');
  await row(page, 'B14').getByLabel(t('inventory.owner')).fill('Ayşe Demir');
  await row(page, 'B14').getByLabel(t('inventory.due')).fill('2027-02-28');
  await saved(page);
  await page.reload();
  await expect(tap(page, 'B14', 'present', 'no')).toBeChecked();
  await expect(row(page, 'B14').getByLabel(t('inventory.owner'))).toHaveValue('Ayşe Demir');
  await expect(row(page, 'B14').getByLabel(t('inventory.due'))).toHaveValue('2027-02-28');
  await expect(page.locator('#inventory-empty')).toHaveText('');
});

test('what exactly should exist is asked only where something is to be done', async ({
  page,
  baseURL,
}) => {
  await openRoom(page, baseURL);
  const field = row(page, 'B14').getByLabel(t('inventory.owner'));
  await expect(field).toBeHidden();
  await tap(page, 'B14', 'present', 'could-be-better').check();
  await expect(field).toBeVisible();
  await tap(page, 'B14', 'present', 'good').check();
  await expect(field).toBeHidden();
  await saved(page);
});

test('a cleared block can be brought back at once, and filled in anew', async ({
  page,
  baseURL,
}) => {
  await openRoom(page, baseURL);
  await tap(page, 'B14', 'needed:b', 'yes').check();
  await tap(page, 'B14', 'present', 'good').check();
  await saved(page);
  const clear = row(page, 'B14').getByRole('button', { name: /Angaben leeren/ });
  await clear.click();
  await expect(tap(page, 'B14', 'present', 'good')).not.toBeChecked();
  await page.getByRole('button', { name: t('workbench.undo') }).click();
  await expect(tap(page, 'B14', 'present', 'good')).toBeChecked();
  await clear.click();
  await tap(page, 'B14', 'needed:b', 'no').check();
  await saved(page);
  await page.reload();
  await expect(tap(page, 'B14', 'needed:b', 'no')).toBeChecked();
  await expect(tap(page, 'B14', 'present', 'good')).not.toBeChecked();
});

test.describe('on two devices', () => {
  test.use({ expectedErrors: /^Failed to load resource.* 409 / });

  test('the older one overwrites nothing, takes over the newer row and says so', async ({
    page,
    browser,
    baseURL,
  }) => {
    const token = await openRoom(page, baseURL);
    const device = await browser.newContext({ baseURL: baseURL ?? '' });
    const newer = await device.newPage();
    await newer.goto(paths.inventory('de', token, 'S3'));
    await tap(newer, 'B14', 'needed:b', 'yes').check();
    await saved(newer);
    await tap(newer, 'B14', 'present', 'good').check();
    await saved(newer);
    await tap(page, 'B14', 'needed:b', 'no').check();
    await expect(row(page, 'B14')).toContainText(t('workbench.conflict'));
    await expect(tap(page, 'B14', 'needed:b', 'yes')).toBeChecked();
    await expect(tap(page, 'B14', 'present', 'good')).toBeChecked();
    await device.close();
  });
});

test('texts as long as allowed survive, nothing sticks out and nothing is in the way', async ({
  page,
  baseURL,
}) => {
  await openRoom(page, baseURL, 'all');
  await tap(page, 'B14', 'needed:b', 'yes').check();
  await tap(page, 'B14', 'present', 'no').check();
  await row(page, 'B14').getByLabel(t('inventory.result')).fill(evil);
  await row(page, 'B14').getByLabel(t('inventory.owner')).fill(evil.slice(300));
  await saved(page);
  await page.reload();
  await expect(row(page, 'B14').getByLabel(t('inventory.result'))).toHaveValue(evil);
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    if (width !== 320 && width !== 1440) continue;
    const violations = await violationsOn(page);
    expect(violations.map(({ id, nodes }) => [width, id, nodes[0]?.html])).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['de', 'en'] as const)
    test(`each row has a button and comes back to the same steps (${locale})`, async ({
      page,
      baseURL,
    }) => {
      const token = await finishedPitStop(baseURL ?? '');
      await page.goto(paths.inventory(locale, token, 'S1'));
      await tap(page, 'B12', 'needed:b', 'yes').check();
      await tap(page, 'B12', 'present', 'could-be-better').check();
      await row(page, 'B12')
        .getByRole('button', { name: translator(locale)('workbench.save') })
        .click();
      const [address, query] = paths.inventory(locale, token, 'S1').split('?');
      expect(page.url()).toMatch(new RegExp(`${address}\\?${query}(&changed=B12&was=[^#]*)?#B12$`));
      await expect(tap(page, 'B12', 'present', 'could-be-better')).toBeChecked();
      await expect(counts(page)).toContainText(
        translator(locale)('inventory.of', { n: 1, all: 8 }),
      );
      await page
        .getByRole('link', {
          name: translator(locale)('inventory.next', {
            steps: locale === 'de' ? '3 und 4' : '3 and 4',
          }),
        })
        .click();
      await expect(row(page, 'B14')).toBeVisible();
    });
});
