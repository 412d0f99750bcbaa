import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { violationsOn } from '../support/barriers';
import { fairClock } from '../support/fair-clock';
import { expect, test } from '../support/quiet-page';
import { evilTexts } from '../support/touchpoints';
import { finishedPitStop, postForm } from '../support/visitor';
import { languagesOf } from '../support/ways';

const set = 'trade-service';
const points = (page: Page) => page.locator('.tp');
const upload = (page: Page, text: string) =>
  page
    .getByLabel(translator('de')('touchpoint-list.file'))
    .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** A room with a starter set on its board. */
async function openBoard(page: Page, base = '', locale: 'de' | 'en' = 'de') {
  const token = await finishedPitStop(base);
  await postForm(base, paths.touchpointStart(locale, token), `set=${set}`);
  await page.goto(paths.touchpoints(locale, token));
  return token;
}

const rate = (page: Page, field: string, key: number) =>
  page.locator(`label[for="${field}-${key}"]`).click();

for (const javaScriptEnabled of [true, false])
  for (const locale of languagesOf(javaScriptEnabled))
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript (${locale})`, () => {
      test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
      const t = translator(locale);
      const isSaved = async (page: Page) => {
        if (javaScriptEnabled)
          await expect(page.locator('[data-status]')).toHaveText(t('questions.saved'));
        else await page.getByRole('button', { name: t('workbench.save'), exact: true }).click();
      };

      test('a touchpoint is added, rated, moved, copied, stopped, deleted and brought back', async ({
        page,
        baseURL,
      }) => {
        const token = await finishedPitStop(baseURL ?? '');
        await page.goto(paths.touchpoints(locale, token));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          t('touchpoints.headline-empty'),
        );
        const start = t('touchpoints.start-button', { n: 17 });
        await page.getByRole('button', { name: start }).click();
        await expect(points(page)).toHaveCount(17);
        await page.locator('#new-name').fill('Notdienst');
        await page.locator('#new-phase').selectOption('after');
        await page.getByRole('button', { name: t('touchpoints.add-button') }).click();
        await expect(points(page)).toHaveCount(18);
        await rate(page, 'importance', 5);
        await rate(page, 'performance.speed', 2);
        await isSaved(page);
        const h1 = page.getByRole('heading', { level: 1 });
        await expect(h1).toHaveText(t('touchpoints.headline-signal', { name: 'Notdienst' }));
        const place = () => points(page).allInnerTexts();
        const before = (await place()).findIndex((text) => text.includes('Notdienst'));
        await page.getByRole('button', { name: t('touchpoints.up') }).click();
        await expect(page).toHaveURL(/entry=/);
        await expect(points(page).nth(before - 1)).toContainText('Notdienst');
        await page.getByRole('button', { name: t('touchpoints.duplicate') }).click();
        await expect(points(page)).toHaveCount(19);
        await page.getByLabel(t('touchpoints.field-stopped')).check();
        await isSaved(page);
        await expect(page.locator('#stop-list')).toContainText('Notdienst');
        await page.getByRole('button', { name: t('touchpoints.delete'), exact: true }).click();
        await expect(points(page)).toHaveCount(18);
        await page.getByRole('button', { name: t('workbench.undo') }).click();
        await expect(points(page)).toHaveCount(19);
        await page.reload();
        await expect(h1).toHaveText(t('touchpoints.headline-signal', { name: 'Notdienst' }));
        await page.goto(paths.roadmap(locale, token));
        await expect(page.getByRole('main')).toContainText(t('roadmap.tag', { tag: 'speed' }));
      });
    });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'a list, with the script' : 'a list, without', () => {
    test.use({ javaScriptEnabled });
    const t = translator('de');

    test('goes out, is refused with row and column, and comes back', async ({ page, baseURL }) => {
      const token = await openBoard(page, baseURL);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: t('touchpoints.list-download') }).click();
      const csv = readFileSync(await (await download).path(), 'utf8');
      expect(csv.startsWith('\uFEFFKontaktpunkt;Phase;')).toBe(true);
      await page.getByRole('link', { name: t('touchpoints.list-import') }).click();
      await upload(page, csv.replace('Erste Auswahl', 'Traum'));
      await page.getByRole('button', { name: t('touchpoint-list.button') }).click();
      const summary = page.getByRole('main').getByRole('alert');
      await expect(summary).toContainText('Zeile 2, Spalte „Phase“');
      if (javaScriptEnabled) await expect(summary).toBeFocused();
      await upload(
        page,
        `${csv.replace('Bedienungsanleitung;', 'Handbuch;')}Lager;Kauf;analog;Eigen;;4\r\n`,
      );
      await page.getByRole('button', { name: t('touchpoint-list.button') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        t('touchpoint-list.preview', { n: 18 }),
      );
      await expect(page.getByRole('main')).toContainText(
        t('touchpoint-list.preview-counts', { added: 1, changed: 1, same: 16 }),
      );
      const rows = page.getByRole('region', { name: t('touchpoint-list.preview-table') });
      await expect(rows.getByRole('row', { name: /Handbuch/ })).toContainText(
        t('touchpoint-list.fate-changed', { columns: t('touchpoint-list.name') }),
      );
      const board = await page.context().newPage();
      await board.goto(paths.touchpoints('de', token));
      await expect(points(board)).toHaveCount(17);
      await board.close();
      await page.getByRole('button', { name: t('touchpoint-list.take-over') }).click();
      await expect(points(page)).toHaveCount(18);
      await expect(page).toHaveURL(`${baseURL}${paths.touchpoints('de', token)}#board`);
    });
  });

test('axe finds nothing where a list is shown before it is taken over', async ({
  page,
  baseURL,
}) => {
  const token = await finishedPitStop(baseURL ?? '');
  await page.goto(paths.touchpointImport('de', token));
  await upload(page, 'Kontaktpunkt;Phase;Medium;Eigentum;Wichtigkeit\nA;Kauf;analog;Eigen;4');
  await page.getByRole('button', { name: translator('de')('touchpoint-list.button') }).click();
  await expect(
    page.getByRole('button', { name: translator('de')('touchpoint-list.take-over') }),
  ).toBeVisible();
  const violations = await violationsOn(page);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('the board shows one kind at a time', async ({ page, baseURL }) => {
  await openBoard(page, baseURL);
  await page.locator('label[for="flt-earned"]').click();
  await expect(page.locator('.tp:visible')).toHaveCount(2);
  await page.locator('label[for="flt-all"]').click();
  await expect(page.locator('.tp:visible')).toHaveCount(17);
});

test('the keys 1 to 5 rate, and everything derived follows', async ({ page, baseURL }) => {
  const t = translator('de');
  await openBoard(page, baseURL);
  await points(page).first().getByRole('link').click();
  await page.locator('input[name="performance.quality:n"]').first().focus();
  await page.keyboard.press('1');
  await expect(page.locator('#gaps')).toContainText('100');
  await expect(page.locator('.scat-p')).toHaveCount(1);
  await page.keyboard.press('5');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('touchpoints.headline-sound'));
});

test('deleting right after a change takes the changed touchpoint', async ({ page, baseURL }) => {
  const t = translator('de');
  await openBoard(page, baseURL);
  await points(page).first().getByRole('link').click();
  await page.getByLabel(t('touchpoints.field-name')).first().fill('Kurz davor');
  await page.getByRole('button', { name: t('touchpoints.delete'), exact: true }).click();
  await expect(page.getByRole('status').first()).toContainText('Kurz davor');
  await expect(points(page)).toHaveCount(16);
});

test.describe('two devices', () => {
  test.use({ expectedErrors: /^Failed to load resource.* 409 / });

  test('the older overwrites nothing newer and says so', async ({ page, browser, baseURL }) => {
    const t = translator('de');
    await openBoard(page, baseURL);
    await points(page).first().getByRole('link').click();
    const device = await browser.newContext();
    const newer = await device.newPage();
    await newer.goto(page.url());
    await newer.locator('#edit-name').fill('Aus dem neueren Fenster');
    await expect(newer.locator('[data-status]')).toHaveText(t('questions.saved'));
    await page.locator('#edit-owner').fill('Alt');
    await expect(page.locator('[data-conflict]')).toBeVisible();
    await expect(page.locator('#edit-name')).toHaveValue('Aus dem neueren Fenster');
    await expect(page.locator('#edit-owner')).toHaveValue('');
    await device.close();
  });
});

test('I03 any text stays itself in every field, and the page keeps its width', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const t = translator('de');
  await page.setViewportSize({ width: 360, height: 740 });
  await openBoard(page, baseURL);
  await points(page).first().getByRole('link').click();
  for (const text of evilTexts) {
    await page.locator('#edit-name').fill(text);
    await page.locator('#edit-expectation').fill(`${text}\n${text}`);
    await page.locator('#edit-owner').fill(text);
    await expect(page.locator('#edit-title')).toContainText(text);
    await expect(page.locator('[data-status]')).toHaveText(t('questions.saved'));
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang, text).toBe(0);
  }
  await page.reload();
  const last = evilTexts.at(-1) ?? '';
  await expect(page.locator('#edit-expectation')).toHaveValue(`${last}\n${last}`);
  await expect(page.locator('#edit-owner')).toHaveValue(last);
});

test('200 touchpoints: a rating shows on the board without a visible wait', async ({
  page,
  baseURL,
}) => {
  const token = await finishedPitStop(baseURL ?? '');
  await page.goto(paths.touchpointImport('de', token));
  const rows = Array.from(
    { length: 200 },
    (_, i) => `Punkt ${i};Kauf;analog;Eigen;${1 + (i % 5)};3`,
  );
  await upload(
    page,
    ['Kontaktpunkt;Phase;Medium;Eigentum;Wichtigkeit;Qualität', ...rows].join('\n'),
  );
  await page.getByRole('button', { name: translator('de')('touchpoint-list.button') }).click();
  await page.getByRole('button', { name: translator('de')('touchpoint-list.take-over') }).click();
  await expect(points(page)).toHaveCount(200);
  await points(page).nth(4).getByRole('link').click();
  const passed = fairClock();
  await rate(page, 'performance.quality', 1);
  await expect(points(page).nth(4)).toHaveClass(/is-hot/);
  expect(passed()).toBeLessThan(5_000);
  const size = await page.evaluate(() => document.querySelectorAll('*').length);
  expect(size).toBeLessThan(7_000);
});
