import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { ask, openPitStop, postForm, quickItems, save, storedAnswers } from '../support/visitor';
import { gate, openQuestion, saves, status, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource/ });

/** Three ways in which a comparable product has lost answers. */
test.describe('a known loss', () => {
  test('B07 race after finish: an answer that arrives after the result was asked for is stored, and the result follows', async ({
    page,
    baseURL,
  }) => {
    const base = baseURL ?? '';
    const token = await openPitStop(base);
    const others = quickItems.slice(0, -1).map((item) => ({ item, value: 2, revision: 1 }));
    await save(base, token, others);
    await openQuestion(page, baseURL, { token, item: 'P4S6.a' });
    const { opened, open } = gate();
    await page.route(saves, async (route) => {
      await opened;
      await route.continue();
    });
    const started = page.waitForRequest(saves);
    await page.keyboard.press('1');
    await started;
    const finished = await postForm(base, paths.review('de', token), 'organisation=');
    expect([finished.status, finished.headers.location]).toEqual([303, paths.result('de', token)]);
    open();
    await expect(status(page)).toHaveText(t('questions.saved'));
    expect(Object.keys(await storedAnswers(base, token))).toHaveLength(24);
    await page.goto(paths.result('de', token));
    await expect(page.getByText('Index 47', { exact: true })).toBeVisible();
  });

  test('B07 split after reload: answers from before and after reloads offline end in one response', async ({
    page,
    context,
    baseURL,
  }) => {
    const token = await openQuestion(page, baseURL);
    await page.route(saves, (route) => route.abort());
    await page.keyboard.press('4');
    await expect(status(page)).toHaveText(t('questions.failed'));
    await page.reload();
    for (const key of ['Enter', '5']) await page.keyboard.press(key);
    await page.reload();
    for (const key of ['Enter', '1']) await page.keyboard.press(key);
    await context.setOffline(true);
    await page.unroute(saves);
    await context.setOffline(false);
    await expect(status(page)).toHaveText(t('questions.saved'));
    const expected = { 'P1S1.a': '3', 'P1S2.a': '4', 'P1S3.a': '0' };
    expect(await storedAnswers(baseURL ?? '', token)).toEqual(expected);
    const file = await ask(`${baseURL}${paths.pitStopFile('de', token)}`);
    expect(JSON.parse(file.body).respondents).toHaveLength(1);
  });

  test('B06 fire-and-forget storage: what the device did not keep is not taken for kept, and goes out', async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {};
    });
    const token = await openQuestion(page, baseURL);
    await page.route(saves, (route) => route.abort());
    await page.keyboard.press('4');
    await expect(status(page)).toHaveText(t('questions.keep-open'));
    await page.unroute(saves);
    await expect(status(page)).toHaveText(t('questions.saved'));
    expect(await storedAnswers(baseURL ?? '', token)).toEqual({ 'P1S1.a': '3' });
  });
});
