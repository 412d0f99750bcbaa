import type { Page } from '@playwright/test';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { anAskingRound, countOf } from '../support/an-asking-round';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { quickItems } from '../support/visitor';
import { languagesOf } from '../support/ways';

const phone = { width: 360, height: 740 };
const t = translator('de');

const choose = (page: Page, id: string) => page.locator(`label[for="${id}"]`).click();
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const barriers = async (page: Page) => {
  const violations = await violationsOn(page);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
};

for (const javaScriptEnabled of [true, false])
  for (const locale of languagesOf(javaScriptEnabled))
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled, viewport: phone });

      test('a customer answers on a phone, from the link to the thanks', async ({
        page,
        baseURL,
      }) => {
        const { token, code } = await anAskingRound(baseURL ?? '');
        const own = translator(locale);
        await page.goto(paths.customers(locale, code));
        await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
        await page.getByRole('button', { name: own('customers.send') }).click();
        await expect(page.getByRole('alert').first()).toContainText(
          own('customers.problem-empty', { address: 'Sie' }),
        );
        for (const n of [1, 2, 3, 5, 8, 12]) await choose(page, `O${n}-${n % 5}`);
        await choose(page, 'O4-DK');
        await choose(page, 'phase-after');
        await choose(page, 'channel-phone');
        await page.getByRole('textbox').fill('Gut.');
        await page.getByRole('button', { name: own('customers.send') }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(own('customers.thanks'));
        expect(await countOf(baseURL ?? '', token)).toBe(1);
        expect(await page.context().cookies()).toEqual([]);
      });
    });

test('nothing typed is lost when the page is loaded again, and nothing is left on the device once it is sent (B05)', async ({
  page,
  baseURL,
}) => {
  const { token, code } = await anAskingRound(baseURL ?? '', { customers: 'du' });
  await page.goto(paths.customers('de', code));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie erlebst du uns?');
  await choose(page, 'O1-3');
  await page.getByRole('textbox').fill('Noch nicht fertig');
  await page.reload();
  await expect(page.locator('#O1-3')).toBeChecked();
  await expect(page.getByRole('textbox')).toHaveValue('Noch nicht fertig');
  await page.getByRole('button', { name: t('customers.send') }).click();
  await expect(page).toHaveURL(/\/thanks$/);
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveValue('');
  expect(await countOf(baseURL ?? '', token)).toBe(1);
});

test('without a connection the form stays and says so (B04)', async ({
  page,
  context,
  baseURL,
}) => {
  const { token, code } = await anAskingRound(baseURL ?? '');
  await page.goto(paths.customers('de', code));
  await choose(page, 'O7-2');
  await expect(page.locator('[data-offline]')).toBeHidden();
  await context.setOffline(true);
  await page.getByRole('button', { name: t('customers.send') }).click();
  await expect(page.locator('[data-offline]')).toBeVisible();
  await expect(page.locator('#O7-2')).toBeChecked();
  await context.setOffline(false);
  await page.getByRole('button', { name: t('customers.send') }).click();
  await expect(page).toHaveURL(/\/thanks$/);
  expect(await countOf(baseURL ?? '', token)).toBe(1);
});

test('guests of a café are entered one after the other, each from an empty page', async ({
  page,
  baseURL,
}) => {
  const { token } = await anAskingRound(baseURL ?? '');
  await page.goto(paths.customersRoom('de', token));
  await page.getByRole('link', { name: t('customers-room.cafe-open') }).click();
  for (const _ of [1, 2]) {
    await expect(page.getByText(t('customers.cafe-text'))).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await choose(page, 'O1-4');
    await page.getByRole('button', { name: t('customers.send') }).click();
    await page.getByRole('link', { name: t('customers.thanks-next') }).click();
  }
  expect(await countOf(baseURL ?? '', token)).toBe(2);
});

test('sheets from paper are checked by row, then read in', async ({ page, baseURL }) => {
  const { token } = await anAskingRound(baseURL ?? '', {
    dimension: 'roles',
    roles: 'Leitung\nService',
  });
  const list = (first: string) =>
    `Gruppe;${quickItems.join(';')}\nService;${first};${'3;'.repeat(22)}3\n`;
  const read = async (first: string) => {
    await page
      .getByLabel(t('answer-list.file'))
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(list(first)) });
    await page.getByRole('button', { name: t('answer-list.check') }).click();
  };
  await page.goto(paths.paper('de', token));
  await read('7');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Zeile 2, Spalte P1S1.a');
  await read('5');
  await expect(page.getByRole('row', { name: /Service/ })).toBeVisible();
  await page.getByRole('button', { name: t('answer-list.confirm', { n: 1 }) }).click();
  await expect(page.getByRole('status')).toHaveText(t('answer-list.done', { n: 1 }));
});

test.describe('every page of it can be used by everybody', () => {
  const looks = [
    { locale: 'de', colorScheme: 'light', width: 360 },
    { locale: 'en', colorScheme: 'dark', width: 1440 },
  ] as const;
  for (const { locale, colorScheme, width } of looks)
    test(`${locale}, ${colorScheme}, ${width} px`, async ({ page, baseURL }) => {
      test.setTimeout(120_000);
      const { token, code, mark } = await anAskingRound(baseURL ?? '');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const path of [
        paths.customersCafe(locale, code, mark),
        paths.customersThanks(locale, code),
        paths.customersRoom(locale, token),
        paths.customersImport(locale, token),
        paths.paper(locale, token),
        paths.dataSheet(locale),
        paths.privacy(locale),
      ]) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page).toHaveTitle(/\S – Boxenstopp$/);
        expect([path, await barriers(page)]).toEqual([path, []]);
        for (const narrow of [width, 320]) {
          await page.setViewportSize({ width: narrow, height: 800 });
          expect([path, narrow, await overhang(page)]).toEqual([path, narrow, 0]);
        }
        await page.setViewportSize({ width, height: 800 });
      }
    });
});
