import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { readPdf, squeezed } from '../pdf/read-pdf';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';
import { openQuestion, question, status, t } from './question-page';

const evidence = 'Protokoll vom März: „Kunden zuerst“ <b>&</b> 3 % mehr';
const reason = 'Wir haben keine Filialen.';

const field = (page: Page, item: string) => question(page, item).getByRole('textbox');

/** In the result and, once, in the annex of the report, as it was typed. */
async function expectInResultAndReport(page: Page, token: string) {
  await page.goto(paths.result('de', token));
  const notes = page.locator('#notes');
  await expect(notes).toContainText(evidence);
  await expect(notes).toContainText(t('notes.count', { n: 1 }));
  const download = page.waitForEvent('download');
  await page
    .locator(`a[href$="${paths.report('de', token)}"]`)
    .first()
    .click();
  const { pages } = await readPdf(await readFile(await (await download).path()));
  const annex = pages.filter(({ text }) => squeezed(text).includes(squeezed(t('notes.annex'))));
  expect(annex).toHaveLength(1);
  expect(squeezed(annex[0]?.text ?? '')).toContain(squeezed(evidence));
}

test.describe('a note', () => {
  test('is saved as it is typed, is there after a reload, in the result and in the annex of the report', async ({
    page,
    baseURL,
  }) => {
    const token = await finishedPitStop(baseURL ?? '');
    await openQuestion(page, baseURL, { token, item: 'P2S3.a' });
    await page.keyboard.press('n');
    await expect(field(page, 'P2S3.a')).toBeFocused();
    await page.keyboard.type(evidence);
    await expect(status(page)).toHaveText(t('questions.saved'));
    await page.reload();
    await expect(field(page, 'P2S3.a')).toHaveValue(evidence);
    await expectInResultAndReport(page, token);
  });

  test('that is emptied again is gone everywhere', async ({ page, baseURL }) => {
    const token = await finishedPitStop(baseURL ?? '');
    await openQuestion(page, baseURL, { token });
    await page.keyboard.press('n');
    await page.keyboard.type('nur kurz');
    await expect(status(page)).toHaveText(t('questions.saved'));
    await field(page, 'P1S1.a').fill('');
    await expect(status(page)).toHaveText(t('questions.saved'));
    await page.getByRole('button', { name: t('workbench.undo') }).click();
    await expect(field(page, 'P1S1.a')).toHaveValue('nur kurz');
    await expect(status(page)).toHaveText(t('questions.saved'));
    await page.reload();
    await expect(field(page, 'P1S1.a')).toHaveValue('nur kurz');
    await field(page, 'P1S1.a').fill('');
    await expect(status(page)).toHaveText(t('questions.saved'));
    await page.goto(paths.result('de', token));
    await expect(page.getByText('nur kurz')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: t('notes.title') })).toHaveCount(0);
  });

  test('may give the reason why a question does not apply', async ({ page, baseURL }) => {
    const token = await openQuestion(page, baseURL, { lap: 'full', item: 'P1S6.b' });
    await page.keyboard.press('t');
    await field(page, 'P1S6.b').fill(reason);
    await expect(status(page)).toHaveText(t('questions.saved'));
    await openQuestion(page, baseURL, { token, item: 'P2S1.a' });
    await openQuestion(page, baseURL, { token, item: 'P1S6.b' });
    await expect(field(page, 'P1S6.b')).toHaveValue(reason);
  });
});

test.describe('without JavaScript a note', () => {
  test.use({ javaScriptEnabled: false });

  test('travels with the form, is there after a reload, in the result and in the annex of the report', async ({
    page,
    baseURL,
  }) => {
    const token = await finishedPitStop(baseURL ?? '');
    await page.goto(paths.questions('de', token, 'P2'));
    await question(page, 'P2S3.a').locator('summary').click();
    await field(page, 'P2S3.a').fill(evidence);
    await page.locator('form').getByRole('button').click();
    await expect(page).toHaveURL(/\/questions\/P3$/);
    await page.goto(paths.questions('de', token, 'P2'));
    await expect(field(page, 'P2S3.a')).toHaveValue(evidence);
    await expectInResultAndReport(page, token);
  });

  test('that the form empties stays in sight and can be brought back', async ({
    page,
    baseURL,
  }) => {
    const token = await finishedPitStop(baseURL ?? '');
    const go = () => page.locator('form').getByRole('button').click();
    const note = question(page, 'P2S3.a');
    await page.goto(paths.questions('de', token, 'P2'));
    await note.locator('summary').click();
    await field(page, 'P2S3.a').fill(evidence);
    await go();
    for (const bringsBack of [true, false]) {
      await page.goto(paths.questions('de', token, 'P2'));
      await field(page, 'P2S3.a').fill('');
      await go();
      await expect(note.getByText(t('notes.emptied'))).toBeVisible();
      await expect(note).toContainText(evidence);
      if (bringsBack) await note.getByLabel(t('notes.bring-back')).check();
      await go();
      await expect(page).toHaveURL(/\/questions\/P3$/);
      await page.goto(paths.questions('de', token, 'P2'));
      await expect(note.locator('textarea')).toHaveValue(bringsBack ? evidence : '');
    }
  });
});
