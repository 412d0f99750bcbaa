import { translator } from '@/lib/i18n/messages';
import { feelingText } from '@/lib/i18n/sentences-journey';
import { phaseText } from '@/lib/i18n/sentences-touchpoints';
import { paths } from '@/lib/paths';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';
import { languagesOf } from '../support/ways';

for (const javaScriptEnabled of [true, false])
  for (const locale of languagesOf(javaScriptEnabled))
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({
        javaScriptEnabled,
        viewport: { width: locale === 'de' ? 360 : 1440, height: 900 },
      });
      const t = translator(locale);

      test('a persona is added, its journey told, deleted and brought back', async ({
        page,
        baseURL,
      }) => {
        const token = await finishedPitStop(baseURL ?? '');
        await page.goto(paths.journey(locale, token));
        await page.getByLabel(t('journey.add-name')).fill('Frau Kaya');
        await page.getByRole('button', { name: t('journey.add-button') }).click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText('Frau Kaya');

        const after = page.getByRole('group', { name: phaseText(t, 'after'), exact: true });
        await after.getByLabel(t('journey.row-wants')).fill('Hilfe in 30 Minuten');
        await after.getByLabel(t('journey.row-feeling')).selectOption('-2');
        await after.getByLabel(t('journey.row-moment')).selectOption('second');
        if (!javaScriptEnabled)
          await page.getByRole('button', { name: t('workbench.save') }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          t('journey.title-low', { phase: phaseText(t, 'after'), name: 'Frau Kaya' }),
        );
        await expect(page.getByRole('img', { name: feelingText(t, -2) })).toBeVisible();
        await expect(page.getByRole('table')).toContainText('Hilfe in 30 Minuten');
        await page.reload();
        await page.getByText(t('journey.edit')).click();
        await expect(after.getByLabel(t('journey.row-feeling'))).toHaveValue('-2');
        if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);

        await page.getByRole('button', { name: t('journey.delete') }).click();
        await page.getByRole('button', { name: t('workbench.undo') }).click();
        await expect(page.getByRole('table')).toContainText('Hilfe in 30 Minuten');
      });
    });

test.describe('at two places at once', () => {
  test.use({ expectedErrors: /409 \(Conflict\)/ });
  const t = translator('de');
  const quote = { name: t('journey.quote') };

  test('another tab shows at once what was written; another device is told, and shows the newer version', async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const token = await finishedPitStop(baseURL ?? '');
    await page.goto(paths.journey('de', token));
    await page.getByLabel(t('journey.add-name')).fill('Ada');
    await page.getByRole('button', { name: t('journey.add-button') }).click();
    const tab = await context.newPage();
    await tab.goto(paths.journey('de', token));
    const device = await (await browser.newContext()).newPage();
    await device.goto(`${baseURL}${paths.journey('de', token)}`);
    await page.getByRole('textbox', quote).fill('zuerst');
    await expect(tab.getByRole('blockquote')).toContainText('zuerst');
    await expect(tab.getByRole('textbox', quote)).toHaveValue('zuerst');
    await device.getByRole('textbox', quote).fill('zu spät');
    await expect(device.getByText(t('workbench.conflict'))).toBeVisible();
    await expect(device.getByRole('textbox', quote)).toHaveValue('zuerst');
  });
});
