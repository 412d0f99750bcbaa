import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { openPitStop, storedAnswers } from '../support/visitor';
import { question, t } from './question-page';

/** What can happen to the questionnaire's script on its way. */
const failures = [
  { how: 'is blocked', script: null },
  { how: 'does not run in this browser', script: 'this is no script' },
  { how: 'breaks as it starts', script: 'throw new Error("no");' },
] as const;

test.use({ expectedErrors: /ERR_FAILED|SyntaxError|Unexpected|Error: no/ });

for (const { how, script } of failures)
  test(`B13 where the questionnaire's script ${how}, the section works as a form`, async ({
    page,
    baseURL,
  }) => {
    const token = await openPitStop(baseURL ?? '');
    await page.route(/\/assets\/wizard-.*\.js$/, (route) =>
      script === null
        ? route.abort()
        : route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await page.goto(paths.questions('de', token, 'P1'));
    for (const n of [1, 2, 3, 4, 5, 6])
      await question(page, `P1S${n}.a`).locator('label').nth(2).click();
    await page.locator('form').getByRole('button').click();
    await expect(page).toHaveURL(/\/questions\/P2$/);
    expect(Object.values(await storedAnswers(baseURL ?? '', token))).toEqual(Array(6).fill('2'));
    await page.goBack();
    await expect(question(page, 'P1S6.a').getByRole('radio', { checked: true })).toHaveValue('2');
  });

test.describe('B13 without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a quick lap leads through all sections to its result, past an unanswered question', async ({
    page,
  }) => {
    await page.goto(paths.start('de'));
    await page.getByRole('button', { name: t('start.quick-button') }).click();
    for (const section of [1, 2, 3, 4]) {
      await expect(page).toHaveURL(new RegExp(`/questions/P${section}$`));
      for (const step of [1, 2, 3, 4, 5, 6])
        if (section * step < 24)
          await question(page, `P${section}S${step}.a`).locator('label').nth(2).click();
      await page.locator('form').getByRole('button').click();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('review.gaps', { n: 1 }));
    await page.getByRole('button', { name: t('review.finish') }).click();
    await expect(page).toHaveURL(/\/result$/);
    await expect(page.getByText('Index 50', { exact: true })).toBeVisible();
  });
});
