import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/quiet-page';
import { seeded } from '../support/seeded';
import { storedAnswers } from '../support/visitor';
import { chosen, openQuestion, recordStatus, status, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource/ });

const isFull = Boolean(process.env.BOXENSTOPP_FULL);
const steps = 6;
const keys = ['1', '2', '3', '4', '5', '0'];
const chosenBy = (key: string) => (key === '0' ? 'DK' : String(Number(key) - 1));

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly model: Record<string, string>;
  isOffline: boolean;
}

async function setOffline(visit: Visit, now: boolean) {
  visit.isOffline = now;
  await visit.context.setOffline(now);
}

/** Answers a question once or twice; what stands on the page is what was chosen, and the status is honest. */
async function answer({ page, model, isOffline }: Visit, item: string, random: Random) {
  for (let change = random.below(2); change >= 0; change -= 1) {
    const key = random.pick(keys.filter((each) => chosenBy(each) !== model[item]));
    await page.keyboard.press(key);
    model[item] = chosenBy(key);
    await pause(random.below(150));
  }
  await expect(chosen(page, item)).toHaveValue(model[item] ?? '');
  if (isOffline) await expect(status(page)).toHaveText(t('questions.offline'));
}

type Random = ReturnType<typeof seeded>;

/** One section; the network is away at one step for certain and at others by chance. */
async function play(visit: Visit, seed: number, base: string) {
  const random = seeded(seed);
  const section = `P${(seed % 4) + 1}`;
  const token = await openQuestion(visit.page, base, { item: `${section}S1.a` });
  const said = await recordStatus(visit.page);
  for (let step = 1; step <= steps; step += 1) {
    const isAway = step === (seed % steps) + 1 || random.below(4) === 0;
    if (isAway !== visit.isOffline) await setOffline(visit, isAway);
    await answer(visit, `${section}S${step}.a`, random);
    if (step < steps) await visit.page.keyboard.press('Enter');
  }
  await setOffline(visit, false);
  await expect(status(visit.page), `seed ${seed}`).toHaveText(t('questions.saved'));
  expect([seed, await storedAnswers(base, token)]).toEqual([seed, visit.model]);
  expect(await said.jsonValue()).toContain(t('questions.offline'));
}

const ranges = Array.from({ length: isFull ? 20 : 2 }, (_, i) => {
  const size = isFull ? 10 : 3;
  return [i * size + 1, (i + 1) * size] as const;
});

for (const [first, last] of ranges)
  test(`B04 offline at any step loses no answer, and says so (seeds ${first} to ${last})`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    for (let seed = first; seed <= last; seed += 1)
      await play({ page, context, model: {}, isOffline: false }, seed, baseURL ?? '');
  });
