import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/quiet-page';
import { seeded } from '../support/seeded';
import { ask, storedAnswers } from '../support/visitor';
import { chosen, openQuestion, question, saves, status, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource/ });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The page's process dies at once: nothing of ours runs any more. */
async function kill(page: Page) {
  const died = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await died;
}

async function comeBack(context: BrowserContext, base: string | undefined, token: string) {
  const later = await context.newPage();
  await openQuestion(later, base, { token });
  return later;
}

const seeds = Array.from({ length: process.env.BOXENSTOPP_FULL ? 100 : 3 }, (_, i) => i + 1);

for (const seed of seeds)
  test(`B05 a page killed while saving loses nothing that is older than a second (seed ${seed})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const random = seeded(seed);
    const token = await openQuestion(page, baseURL);
    const nothingArrives = random.below(2) === 0;
    if (nothingArrives) await page.route(saves, (route) => route.abort());
    const typed: { item: string; value: string; at: number }[] = [];
    for (let n = 1; n <= 5; n += 1) {
      const value = random.below(5);
      await page.keyboard.press(String(value + 1));
      typed.push({ item: `P1S${n}.a`, value: String(value), at: performance.now() });
      await pause(random.below(500));
      await page.keyboard.press('Enter');
    }
    await pause(random.below(400));
    const killed = performance.now();
    await kill(page);
    const later = await comeBack(context, baseURL, token);
    const safe = typed.filter(({ at }) => at < killed - 1_000);
    const expected = Object.fromEntries(safe.map(({ item, value }) => [item, value]));
    await expect.poll(() => storedAnswers(baseURL ?? '', token)).toMatchObject(expected);
    for (const { item, value } of safe) {
      const choice = question(later, item).locator('input:checked');
      await expect(choice).toHaveValue(value);
    }
  });

test('B05 a page killed while a note is written loses nothing that is older than a second', async ({
  page,
  context,
  baseURL,
}) => {
  const token = await openQuestion(page, baseURL);
  await page.route('**/api/p/**', (route) => route.abort());
  await page.keyboard.press('n');
  await page.keyboard.type('Protokoll vom März');
  await pause(1_000);
  await kill(page);
  const later = await comeBack(context, baseURL, token);
  await expect(question(later, 'P1S1.a').getByRole('textbox')).toHaveValue('Protokoll vom März');
  await expect(status(later)).toHaveText(t('questions.saved'));
  const stored = await ask(`${baseURL}/de/p/${token}/questions/P1`);
  expect(stored.body).toContain('Protokoll vom März</textarea>');
});

test('B05 unsent answers go out first on the next visit, before anything new', async ({
  page,
  context,
  baseURL,
}) => {
  const token = await openQuestion(page, baseURL);
  await page.route(saves, (route) => route.abort());
  await page.keyboard.press('4');
  await expect(status(page)).toHaveText(t('questions.failed'));
  await kill(page);
  const later = await context.newPage();
  const sent: string[] = [];
  later.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.postData() ?? '');
  });
  await openQuestion(later, baseURL, { token, item: 'P1S2.a' });
  await later.keyboard.press('1');
  await expect(chosen(later, 'P1S2.a')).toHaveValue('0');
  await expect.poll(() => sent.length).toBeGreaterThan(1);
  expect(JSON.parse(sent[0] ?? '')).toEqual({
    answers: [{ item: 'P1S1.a', value: 3, revision: 1 }],
  });
});
