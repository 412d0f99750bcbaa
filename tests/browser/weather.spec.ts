import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/quiet-page';
import { seeded } from '../support/seeded';
import { quickItems, storedAnswers } from '../support/visitor';
import { openQuestion, saves, status, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource/ });

type Random = ReturnType<typeof seeded>;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Every second request fails in one of five ways; the others may take their time. */
function badWeather(random: Random) {
  const kinds: readonly ((route: Route) => Promise<unknown>)[] = [
    (route) => route.abort(),
    (route) => route.fetch().then(() => route.abort()),
    (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in</p>' }),
    (route) => route.fulfill({ status: 500, json: { ok: false } }),
    (route) => pause(300).then(() => route.abort()),
  ];
  return async (route: Route) => {
    const strike = random.below(2) === 0 ? random.pick(kinds) : null;
    const delay = random.below(150);
    if (!strike) await pause(delay);
    await (strike ? strike(route) : route.continue()).catch(() => undefined);
  };
}

/** "Saved" on the page means that the server has everything chosen so far. */
async function auditStatus(
  page: Page,
  stored: () => Promise<Record<string, string>>,
  model: Record<string, string>,
) {
  if ((await status(page).textContent()) === t('questions.saved'))
    expect(await stored()).toEqual(model);
}

const keyOf = (value: string) => (value === 'DK' ? '0' : String(Number(value) + 1));

const seeds = process.env.BOXENSTOPP_FULL ? Array.from({ length: 20 }, (_, i) => i + 1) : [1];

for (const seed of seeds)
  test(`G05 in bad weather no answer is lost and none wrongly called saved (seed ${seed})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const random = seeded(seed);
    const token = await openQuestion(page, baseURL);
    const stored = () => storedAnswers(baseURL ?? '', token);
    await page.route(saves, badWeather(random));
    const model: Record<string, string> = {};
    for (const item of quickItems) {
      if (item.endsWith('S1.a') && !item.startsWith('P1')) await page.keyboard.press('Enter');
      for (let change = random.below(2); change >= 0; change -= 1) {
        model[item] = random.pick(['0', '1', '2', '3', '4', 'DK']);
        await page.keyboard.press(keyOf(model[item]));
        await pause(random.below(300));
        await auditStatus(page, stored, model);
      }
      if (random.below(6) === 0) await page.reload();
      if (!item.endsWith('S6.a')) await page.keyboard.press('Enter');
      else await leave(page);
    }
    await expect(page).toHaveURL(/\/review$/);
    expect(await stored()).toEqual(model);
  });

/** Asks for the next page until everything has been sent. */
async function leave(page: Page) {
  const here = new URL(page.url()).pathname;
  await expect(async () => {
    if (new URL(page.url()).pathname === here) await page.keyboard.press('Enter');
    await page.waitForURL(({ pathname }) => pathname !== here, { timeout: 1_000 });
  }).toPass();
  await page.waitForLoadState();
}
