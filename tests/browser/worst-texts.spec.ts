import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { ask, finishedPitStop, quickItems } from '../support/visitor';
import { entriesOfRound, typedInto, worstTexts } from '../support/worst-texts';

/** More entries than a pit stop usually has, each field with another of the worst texts. */
const perKind = 10;

async function post(base: string, address: string, body: unknown) {
  const headers = { origin: base, 'content-type': 'application/json' };
  const answer = await ask(`${base}${address}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${answer.body}`);
}

async function worstPitStop(base: string, round: number) {
  const name = typedInto(worstTexts[round] ?? '', 80);
  const token = await finishedPitStop(base, undefined, name);
  for (const { kind, id, value } of entriesOfRound(round, perKind))
    await post(base, paths.saveEntries(token), {
      entries: [{ item: `${kind}/${id}`, value, revision: 1 }],
    });
  for (const [at, item] of quickItems.slice(0, 12).entries()) {
    const value = typedInto(worstTexts[(at * 31 + round) % worstTexts.length] ?? '', 2_000);
    await post(base, paths.saveNotes(token), { notes: [{ item, value, revision: 1 }] });
  }
  return token;
}

/** Every page on which something typed stands; what can be opened is open. */
const rooms: Readonly<Record<string, (token: string) => string>> = {
  inventory: (token) => paths.inventory('de', token, 'all'),
  touchpoints: (token) => paths.touchpoint('de', token, 'touchpoint0000000003'),
  journey: (token) => paths.persona('de', token, 'persona0000000000004'),
  figures: (token) => paths.figures('de', token),
  roadmap: (token) => paths.roadmap('de', token),
  'what if': (token) => paths.whatIf('de', token),
  board: (token) => paths.board('de', token),
  result: (token) => paths.result('de', token),
  field: (token) => paths.cell('de', token, 'P1S3'),
  question: (token) => paths.questions('de', token, 'P1', 'P1S3.a'),
  review: (token) => paths.review('de', token),
  report: (token) => paths.download('de', token),
  keep: (token) => paths.keep('de', token),
};

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.setAttribute('open', '');
  });

/** What reaches beyond the window without a region of its own that scrolls. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const round of process.env.BOXENSTOPP_FULL === '1' ? [5, 22] : [5])
  test(`I03 every room stays in its window of 320 px with the worst texts (round ${round})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const token = await worstPitStop(baseURL ?? '', round);
    await page.setViewportSize({ width: 320, height: 700 });
    for (const [room, address] of Object.entries(rooms)) {
      await page.goto(address(token));
      await expect(page.getByRole('heading', { level: 1 }), room).toHaveCount(1);
      await openAll(page);
      expect.soft(await overhang(page), `${room} scrolls sideways`).toBe(0);
      const violations = await violationsOn(page);
      expect.soft(violations.map(({ id, nodes }) => [room, id, nodes[0]?.html])).toEqual([]);
    }
  });
