import type { Browser } from '@playwright/test';
import { paths } from '@/lib/paths';
import { startApp } from '../support/app';
import { finishedPitStop } from '../support/visitor';
import { desktop, inFreshPage, withBrowser } from './browser';
import { ownRow, type Row, ratioRow } from './rounds';

interface Weight {
  readonly bytes: number;
  readonly scripts: number;
  readonly names: readonly string[];
}

const kilobyte = 1_024;
const floorName = 'the imprint page';

/** What a browser with an empty cache is sent, head and body, in KB; and its scripts alone. */
const weigh = (browser: Browser, url: string) =>
  inFreshPage(browser, desktop, async (page, devtools): Promise<Weight> => {
    const sizes = new Map<string, number>();
    const scripts = new Map<string, string>();
    devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type === 'Script') scripts.set(requestId, new URL(response.url).pathname);
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(requestId, encodedDataLength / kilobyte),
    );
    await page.goto(url, { waitUntil: 'networkidle' });
    const sum = (ids: Iterable<string>) =>
      [...ids].reduce((total, id) => total + (sizes.get(id) ?? 0), 0);
    return {
      bytes: sum(sizes.keys()),
      scripts: sum(scripts.keys()),
      names: [...new Set(scripts.values())],
    };
  });

function rowsOf(page: string, ours: Weight, imprint: Weight): Row[] {
  const limit = { atMost: 1.1 };
  const named = { unit: 'KB', limit, floorName };
  return [
    ratioRow({ ...named, goal: 'PG4', what: `${page}: bytes, cold` }, [
      { ours: ours.bytes, floor: imprint.bytes },
    ]),
    ratioRow({ ...named, goal: 'PG5', what: `${page}: scripts, brotli` }, [
      { ours: ours.scripts, floor: imprint.scripts },
    ]),
    ownRow({ goal: 'PG5', what: `${page}: scripts, brotli`, unit: 'KB', limit: { atMost: 130 } }, [
      ours.scripts,
    ]),
  ];
}

/** Bytes of question and result page (PG4, PG5), and that the radar brings no script (PG10). The same every time: one round. */
export async function measurePageBytes(): Promise<Row[]> {
  const app = await startApp();
  try {
    const token = await finishedPitStop(app.url);
    return await withBrowser(async (browser) => {
      const at = (path: string) => weigh(browser, `${app.url}${path}`);
      const imprint = await at(paths.imprint('de'));
      const question = await at(paths.questions('de', token, 'P1'));
      const result = await at(paths.result('de', token));
      const added = result.names.filter((name) => !imprint.names.includes(name)).length;
      return [
        ...rowsOf('question page', question, imprint),
        ...rowsOf('result page', result, imprint),
        ownRow(
          { goal: 'PG10', what: 'radar: scripts added', unit: 'files', limit: { atMost: 0 } },
          [added],
        ),
      ];
    });
  } finally {
    await app.stop();
  }
}
