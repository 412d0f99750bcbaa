import type { Browser } from '@playwright/test';
import { paths } from '@/lib/paths';
import { type Conditions, desktop, inFreshPage, phone, withBrowser } from './browser';
import { interleaved, ownRow, type Row, ratioRow } from './rounds';
import { withBoth } from './servers';

interface Loading {
  readonly paint: number;
  readonly blocked: number;
  readonly shift: number;
}

/** Below one frame, blocking time cannot be seen. */
const frame = 16;
const settled = 400;

/** Runs in the page from its first moment: the largest paint, blocking beyond 50 ms, and all shifts. */
function observe() {
  const seen = { paint: 0, blocked: 0, shift: 0 };
  (globalThis as { seen?: typeof seen }).seen = seen;
  const on = (type: string, add: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
  on('longtask', ({ duration }) => (seen.blocked += duration - 50));
  on('layout-shift', ({ value = 0 }) => (seen.shift += value));
}

/**
 * Comes by a link on another site, as people do. An empty tab would lend its process to the floor alone: the browser takes
 * a new one for any page with the header Cross-Origin-Opener-Policy, the floor's too if it had one.
 */
const load = (browser: Browser, conditions: Conditions, from: string, url: string) =>
  inFreshPage(browser, conditions, async (page): Promise<Loading> => {
    await page.addInitScript(observe);
    await page.goto(from);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(settled);
    return page.evaluate(() => (globalThis as unknown as { seen: Loading }).seen);
  });

async function rowsUnder(
  conditions: Conditions,
  visit: (page: 'question' | 'imprint' | 'static') => Promise<Loading>,
): Promise<Row[]> {
  const samples = await interleaved({
    ours: async () => ({ question: await visit('question') }),
    floor: async () => ({ imprint: await visit('imprint'), static: await visit('static') }),
  } as never);
  const each = samples as unknown as {
    ours: { question: Loading };
    floor: { imprint: Loading; static: Loading };
  }[];
  const { name } = conditions;
  return [
    ratioRow(
      {
        goal: 'PG6',
        what: `question page: largest paint, ${name}`,
        unit: 'ms',
        limit: { atMost: 1.5 },
        floorName: 'static HTML, the same questions',
      },
      each.map(({ ours, floor }) => ({ ours: ours.question.paint, floor: floor.static.paint })),
    ),
    ratioRow(
      {
        goal: 'PG7',
        what: `question page: blocked, ${name}`,
        unit: 'ms',
        limit: { atMost: 1.15 },
        floorName: 'the imprint page',
        smallest: frame,
      },
      each.map(({ ours, floor }) => ({
        ours: ours.question.blocked,
        floor: floor.imprint.blocked,
      })),
    ),
    ownRow(
      {
        goal: 'PG7',
        what: `question page: layout shift, ${name}`,
        unit: '',
        limit: { atMost: 0.001 },
      },
      each.map(({ ours }) => ours.question.shift),
    ),
  ];
}

/** How the question page loads, on a desk and on a phone (PG6, PG7). */
export const measurePageLoading = (): Promise<Row[]> =>
  withBoth(({ url, tokens: [token = ''] }, floor) =>
    withBrowser(async (browser) => {
      const addresses = {
        question: `${url}${paths.questions('de', token, 'P1', 'P1S1.a')}`,
        imprint: `${url}${paths.imprint('de')}`,
        static: floor.url,
      };
      const elsewhere = floor.url.replace('127.0.0.1', 'localhost');
      const rows: Row[] = [];
      for (const conditions of [desktop, phone]) {
        const visit = (url: string) => load(browser, conditions, elsewhere, url);
        for (const address of Object.values(addresses)) await visit(address);
        rows.push(...(await rowsUnder(conditions, (page) => visit(addresses[page]))));
      }
      return rows;
    }),
  );
