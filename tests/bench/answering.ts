import type { Browser, Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { type Conditions, desktop, inFreshPage, phone, withBrowser } from './browser';
import { interleaved, ownRow, quantile, type Row, ratioRow } from './rounds';
import { withBoth } from './servers';

/** So many that the 98th percentile is not the one slowest. */
const clicks = 60;
const anchors = 5;
const betweenClicks = 30;

/** Runs in the page: notes for every click the time from the event to just after the next paint. */
function observe() {
  const times: number[] = [];
  (globalThis as { times?: number[] }).times = times;
  addEventListener(
    'click',
    ({ timeStamp, isTrusted }) => {
      if (!isTrusted) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** A slow machine paints long after the click: whoever clicks again, or counts, before that measures a queue or misses one. */
const untilPainted = (page: Page, count: number) =>
  page.waitForFunction(
    (least) => (globalThis as unknown as { times: number[] }).times.length >= least,
    count,
    { polling: 10, timeout: 10_000 },
  );

const takeTimes = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { times: number[] }).times.splice(0));

/** Where the labels of the first question's anchors are. */
const middlesOf = (page: Page) =>
  page.$$eval('label[for^="P1S1.a-"]', (labels) =>
    labels.map((label): [number, number] => {
      const { x, y, width, height } = label.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }),
  );

interface Times {
  readonly answers: readonly number[];
  readonly onward: readonly number[];
}

/** Changes one answer again and again, then goes through the section. */
const answer = (browser: Browser, conditions: Conditions, url: string, next: string) =>
  inFreshPage(browser, { ...conditions, slowNetwork: false }, async (page): Promise<Times> => {
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle' });
    const labels = await middlesOf(page);
    for (let click = 0; click < clicks; click += 1) {
      const [x, y] = labels[click % anchors]!;
      await page.mouse.click(x, y);
      // A label's click is followed by one on its radio button, with the same time: the first of both counts.
      await untilPainted(page, 2 * (click + 1));
      await page.waitForTimeout(betweenClicks);
    }
    const answers = (await takeTimes(page)).filter((_, i) => i % 2 === 0);
    if (answers.length !== clicks) throw new Error(`${answers.length} clicks were seen`);
    for (let step = 0; step < anchors; step += 1) {
      await page.click(next);
      await untilPainted(page, step + 1);
      await page.waitForTimeout(betweenClicks);
    }
    return { answers, onward: await takeTimes(page) };
  });

async function rowsUnder(conditions: Conditions, sides: Parameters<typeof interleaved<Times>>[0]) {
  const samples = await interleaved(sides);
  const slowest = ({ answers }: Times) => quantile(answers, 0.98);
  const name = conditions.slowdown === 1 ? 'desktop' : `${conditions.slowdown}× CPU`;
  const answers = ratioRow(
    {
      goal: 'PG8',
      what: `answer: click to paint, p98, ${name}`,
      unit: 'ms',
      limit: { atMost: 1.5 },
      floorName: 'static HTML, the same questions',
    },
    samples.map(({ ours, floor }) => ({ ours: slowest(ours), floor: slowest(floor) })),
  );
  const onward = ownRow(
    {
      goal: 'PG9',
      what: `next question: click to paint, ${name}`,
      unit: 'ms',
      limit: { atMost: 50 },
    },
    samples.flatMap(({ ours }) => ours.onward),
  );
  return conditions.slowdown === 1 ? [answers, onward] : [answers];
}

/** From the click to the paint: an answer, and the next question (PG8, PG9). */
export const measureAnswering = (): Promise<Row[]> =>
  withBoth(({ url, tokens: [token = ''] }, floor) =>
    withBrowser(async (browser) => {
      const page = `${url}${paths.questions('de', token, 'P1', 'P1S1.a')}`;
      const rows: Row[] = [];
      for (const conditions of [desktop, phone])
        rows.push(
          ...(await rowsUnder(conditions, {
            ours: () => answer(browser, conditions, page, '.bar [data-next]'),
            floor: () => answer(browser, conditions, floor.url, 'button'),
          })),
        );
      return rows;
    }),
  );
