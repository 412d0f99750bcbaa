import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/quiet-page';
import { seeded } from '../support/seeded';
import { storedAnswers } from '../support/visitor';
import { openQuestion, saves, status, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource/ });

type Random = ReturnType<typeof seeded>;

const items = ['P1S1.a', 'P1S2.a', 'P1S3.a'];
const values = ['0', '1', '2', '3', '4', 'DK'];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Nobody changes from one tab or device to the other faster than this. */
const handOver = 40;

/** A tab whose saves can be cut off. */
async function cuttable(context: BrowserContext) {
  const tab = { page: await context.newPage(), isCut: false };
  await tab.page.route(saves, (route) => (tab.isCut ? route.abort() : route.continue()));
  return tab;
}

type Tab = Awaited<ReturnType<typeof cuttable>>;

/** Chooses an answer anywhere in the section, wherever the page stands. */
const choose = (page: Page, item: string, value: string) =>
  page.evaluate((id) => document.getElementById(id)?.click(), `${item}-${value}`);

const shown = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')].map(
        ({ name, value }) => [name, value],
      ),
    ),
  );

async function step(tab: Tab, random: Random, model: Record<string, string>) {
  const chance = random.below(10);
  if (chance === 0) tab.isCut = !tab.isCut;
  else if (chance === 1) await tab.page.reload();
  else {
    const [item, value] = [random.pick(items), random.pick(values)];
    await choose(tab.page, item, value);
    model[item] = value;
  }
  await pause(random.below(80));
}

/** Whoever changed an answer last has it; both tabs end up showing that. */
async function playTabs(tabs: readonly [Tab, Tab], seed: number, base: string) {
  const random = seeded(seed);
  const model: Record<string, string> = {};
  for (const tab of tabs) tab.isCut = false;
  const token = await openQuestion(tabs[0].page, base);
  await openQuestion(tabs[1].page, base, { token });
  for (let count = 14; count > 0; count -= 1) {
    await step(random.pick(tabs), random, model);
    await pause(handOver);
  }
  for (const tab of tabs) tab.isCut = false;
  for (const { page } of tabs) await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => storedAnswers(base, token), `seed ${seed}`).toEqual(model);
  for (const { page } of tabs) {
    await expect.poll(() => shown(page), `seed ${seed}`).toEqual(model);
    await expect(status(page), `seed ${seed}`).toHaveText(new RegExp(`^(${saved})?$`));
  }
}

const saved = t('questions.saved');

/** Ranges of seeds, each one test. */
const ranges = (last: number, size: number) =>
  Array.from({ length: Math.ceil(last / size) }, (_, i) => [i * size + 1, (i + 1) * size] as const);

const isFull = Boolean(process.env.BOXENSTOPP_FULL);

for (const [first, last] of ranges(isFull ? 1_000 : 6, isFull ? 25 : 3))
  test(`B02 in two tabs whoever changed an answer last has it (seeds ${first} to ${last})`, async ({
    context,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const tabs = [await cuttable(context), await cuttable(context)] as const;
    for (let seed = first; seed <= last; seed += 1) await playTabs(tabs, seed, baseURL ?? '');
  });

interface Stored {
  value: string;
  revision: number;
}

/** What a device knows, and what the server makes of its next change: only a higher revision is newer. */
function deviceModel(stored: Map<string, Stored>) {
  const known = new Map<string, number>();
  return (item: string, value: string) => {
    const revision = (known.get(item) ?? 0) + 1;
    const present = stored.get(item);
    if (!present || present.revision < revision) stored.set(item, { value, revision });
    known.set(item, stored.get(item)?.revision ?? 0);
  };
}

/** A device learns at its next save; what it has not seen it cannot overwrite. */
async function playDevices(pages: readonly [Page, Page], seed: number, base: string) {
  const random = seeded(seed);
  const stored = new Map<string, Stored>();
  const devices = pages.map((page) => ({ page, model: deviceModel(stored) }));
  const token = await openQuestion(pages[0], base);
  await openQuestion(pages[1], base, { token });
  for (let count = 10; count > 0; count -= 1) {
    const { page, model } = random.pick(devices);
    const [item, value] = [random.pick(items), random.pick(values)];
    const isChange = (await shown(page))[item] !== value;
    await choose(page, item, value);
    if (!isChange) continue;
    model(item, value);
    await expect(status(page)).toHaveText(saved);
    expect([seed, (await shown(page))[item]]).toEqual([seed, stored.get(item)?.value]);
  }
  const expected = Object.fromEntries([...stored].map(([item, { value }]) => [item, value]));
  expect([seed, await storedAnswers(base, token)]).toEqual([seed, expected]);
}

for (const [first, last] of ranges(isFull ? 100 : 3, isFull ? 25 : 3))
  test(`B03 with two devices nothing is overwritten unseen (seeds ${first} to ${last})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const other = await browser.newContext(baseURL ? { baseURL } : {});
    const pages = [page, await other.newPage()] as const;
    for (let seed = first; seed <= last; seed += 1) await playDevices(pages, seed, baseURL ?? '');
    await other.close();
  });
