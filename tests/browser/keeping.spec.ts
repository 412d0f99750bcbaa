import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop, openPitStop, postForm } from '../support/visitor';

const t = translator('de');

test.describe('the private link', () => {
  test('is copied with one press', async ({ page, baseURL, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const token = await openPitStop(baseURL ?? '');
    await page.goto(paths.keep('de', token));
    await page.getByRole('button', { name: t('keep.copy'), exact: true }).click();
    await expect(page.getByRole('status').first()).toHaveText(t('keep.copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${baseURL}${paths.pitStop('de', token)}`);
  });

  test('is copied by selection where there is no clipboard, and stays selected where even that fails', async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    const token = await openPitStop(baseURL ?? '');
    const link = `${baseURL}${paths.pitStop('de', token)}`;
    await page.goto(paths.keep('de', token));
    const copy = page.getByRole('button', { name: t('keep.copy'), exact: true });
    await copy.click();
    await expect(page.getByRole('status').first()).toHaveText(t('keep.copied'));
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await copy.click();
    await expect(page.getByRole('status').first()).toHaveText(t('keep.selected'));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  });
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a pit stop goes out as a file, is deleted and comes back', async ({ page, baseURL }) => {
      const token = await finishedPitStop(baseURL ?? '');
      await page.goto(paths.result('de', token));
      await page.getByRole('link', { name: t('keep.tab'), exact: true }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: t('keep.file-button') }).click();
      const file = await (await download).path();
      await page.getByRole('link', { name: t('keep.delete-button') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('keep.confirm'));
      await page.getByRole('button', { name: t('keep.confirm-button') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('keep.deleted'));
      const gone = await page.goto(paths.result('de', token));
      expect(gone?.status()).toBe(404);
      await page.goto(paths.start('de'));
      await page.getByLabel(t('import.file')).setInputFiles(file);
      await page.getByRole('button', { name: t('import.button') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('review.complete'));
      await page.getByRole('button', { name: t('review.finish') }).click();
      await expect(page).toHaveURL(/\/result$/);
    });

    test('a file that does not fit is answered with every place', async ({ page }) => {
      await page.goto(paths.import('de'));
      const buffer = Buffer.from('{"format":"boxenstopp/1","lap":"long"}');
      const name = 'pit-stop.json';
      await page
        .getByLabel(t('import.file'))
        .setInputFiles({ name, mimeType: 'application/json', buffer });
      await page.getByRole('button', { name: t('import.button') }).click();
      const summary = page.getByRole('main').getByRole('alert');
      await expect(summary).toContainText(t('import.problem-value'));
      if (javaScriptEnabled) await expect(summary).toBeFocused();
      await summary.getByRole('link').click();
      expect(new URL(page.url()).hash).toBe('#file');
    });

    test('colleagues read along until the link is taken back', async ({ page, baseURL }) => {
      const token = await finishedPitStop(baseURL ?? '');
      await page.goto(paths.keep('de', token));
      await page.getByRole('button', { name: t('keep.reading-create') }).click();
      const link = (await page.locator('#reading-link').textContent()) ?? '';
      await page.goto(link);
      await expect(page.getByText(t('keep.shared-text'))).toBeVisible();
      await page.goto(paths.keep('de', token));
      await page.getByRole('button', { name: t('keep.reading-revoke') }).click();
      expect((await page.goto(link))?.status()).toBe(404);
    });

    test('the full pit stop goes on from the result of the quick lap', async ({
      page,
      baseURL,
    }) => {
      const token = await finishedPitStop(baseURL ?? '');
      await page.goto(paths.result('de', token));
      await page
        .getByRole('button', { name: t('keep.basis-button', { more: 30, begun: 'no' }) })
        .click();
      await expect(page).toHaveURL(/\/questions\/P1/);
      await expect(page.getByText(t('start.full')).first()).toBeVisible();
    });
  });

const width = (n: number) => ({ width: n, height: 900 });

for (const locale of ['de', 'en'] as const)
  for (const colorScheme of process.env.BOXENSTOPP_FULL === '1'
    ? (['light', 'dark'] as const)
    : ([locale === 'de' ? 'light' : 'dark'] as const))
    test(`the pages for keeping are accessible and fit (${locale}, ${colorScheme})`, async ({
      page,
      baseURL,
    }) => {
      const base = baseURL ?? '';
      const token = await finishedPitStop(base);
      await postForm(base, paths.share(locale, token), 'reading=on');
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const address of [
        paths.keep(locale, token),
        paths.delete(locale, token),
        paths.deleted(locale),
        paths.import(locale),
        paths.start(locale),
        paths.result(locale, token),
      ])
        for (const n of [320, 1440]) {
          await page.setViewportSize(width(n));
          await page.goto(address);
          const violations = await violationsOn(page);
          expect([address, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([
            address,
            [],
          ]);
          expect([
            address,
            await page.evaluate(() => document.documentElement.scrollWidth),
          ]).toEqual([address, n]);
        }
    });
