import type { Page } from '@playwright/test';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop, postForm } from '../support/visitor';
import { languagesOf } from '../support/ways';

const answers = '322321321321323221321210';
/** Building it is in the plan of these answers. */
const block = 'B45';

const line = (page: Page) => page.locator('#moved');

for (const javaScriptEnabled of [true, false])
  for (const locale of languagesOf(javaScriptEnabled))
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript (${locale})`, () => {
      test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
      const t = translator(locale);

      /** The room says that the plan moved, and the roadmap what and why. */
      const expectMoved = async (page: Page, cause: string) => {
        await expect(line(page)).toContainText(t('plan.moved-link'));
        await expect(line(page)).toBeInViewport();
        await line(page).getByRole('link').click();
        await expect(page).toHaveURL(/\/roadmap\?.*#moved$/);
        await expect(line(page)).toContainText(cause);
        await expect(line(page).getByRole('listitem').first()).toBeVisible();
      };

      test('a new goal says in its room what it moves, and on the roadmap why', async ({
        page,
        baseURL,
      }) => {
        const token = await finishedPitStop(baseURL ?? '', answers);
        await page.goto(paths.figures(locale, token));
        await expect(line(page)).toBeEmpty();
        const target = page.locator('#S1-target');
        if (javaScriptEnabled) {
          await target.pressSequentially('1');
          await expect(page.locator('[data-status]')).toHaveText(t('questions.saved'));
          await expect(page).toHaveURL(/changed=S1&was=none/);
          await target.pressSequentially('00');
          // What is half typed is no change of its own.
          await expect(line(page)).toContainText(t('plan.moved-link'));
          await expect(page).toHaveURL(/changed=S1&was=none/);
        } else {
          await target.fill('100');
          await page.locator('tr#S1').getByRole('button').click();
        }
        await expectMoved(page, t('plan.moved-target', { step: 1 }));
      });

      test('so does what the inventory says of a block', async ({ page, baseURL }) => {
        const token = await finishedPitStop(baseURL ?? '', answers);
        await page.goto(paths.inventory(locale, token, 'all'));
        const row = page.locator(`tr#${block}`);
        for (const value of ['yes', 'good'])
          await row
            .locator('label')
            .filter({ has: page.locator(`input[value="${value}"]`) })
            .click();
        if (!javaScriptEnabled)
          await row.getByRole('button', { name: t('workbench.save') }).click();
        await expect(page).toHaveURL(new RegExp(`step=all&changed=${block}`));
        await expectMoved(page, t('plan.moved-inventory', { block: '' }).split('“')[0] ?? '');
      });

      test('and the touchpoints together', async ({ page, baseURL }) => {
        const token = await finishedPitStop(baseURL ?? '', answers);
        const set = paths.touchpointStart(locale, token);
        await postForm(baseURL ?? '', set, 'set=trade-service');
        await page.goto(paths.touchpoints(locale, token));
        await page.locator('.tp').first().getByRole('link').click();
        await page.locator('label[for="importance-5"]').click();
        await page.locator('label[for="performance.speed-1"]').click();
        await page.locator('label[for="performance.quality-1"]').click();
        if (!javaScriptEnabled)
          await page.getByRole('button', { name: t('workbench.save'), exact: true }).click();
        await expect(page).toHaveURL(/entry=.*changed=touchpoints/);
        await expectMoved(page, t('plan.moved-touchpoints'));
      });
    });
