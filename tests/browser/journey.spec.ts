import AxeBuilder from '@axe-core/playwright';
import { translator } from '@/lib/i18n/messages';
import { feelingText, phaseText } from '@/lib/i18n/sentences-journey';
import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';

for (const locale of ['de', 'en'] as const)
  for (const javaScriptEnabled of [true, false])
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
        await expect(after.getByLabel(t('journey.row-feeling'))).toHaveValue('-2');
        if (javaScriptEnabled)
          expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

        await page.getByRole('button', { name: t('journey.delete') }).click();
        await page.getByRole('button', { name: t('workbench.undo') }).click();
        await expect(page.getByRole('table')).toContainText('Hilfe in 30 Minuten');
      });
    });

test.describe('two tabs', () => {
  test.use({ expectedErrors: /409 \(Conflict\)/ });

  test('an older tab is told that the persona was changed elsewhere, and shows the newer version', async ({
    page,
    context,
    baseURL,
  }) => {
    const t = translator('de');
    const token = await finishedPitStop(baseURL ?? '');
    await page.goto(paths.journey('de', token));
    await page.getByLabel(t('journey.add-name')).fill('Ada');
    await page.getByRole('button', { name: t('journey.add-button') }).click();
    const older = await context.newPage();
    await older.goto(paths.journey('de', token));
    const quote = { name: t('journey.quote') };
    await page.getByRole('textbox', quote).fill('zuerst');
    await expect(page.getByRole('blockquote')).toContainText('zuerst');
    await older.getByRole('textbox', quote).fill('zu spät');
    await expect(older.getByText(t('workbench.conflict'))).toBeVisible();
    await expect(older.getByRole('textbox', quote)).toHaveValue('zuerst');
  });
});
