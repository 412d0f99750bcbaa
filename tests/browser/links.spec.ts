import type { Page } from '@playwright/test';
import { locales } from '@/lib/core/types';
import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { ask, finishedPitStop, openPitStop, quickItems, save } from '../support/visitor';

interface Found {
  readonly links: readonly string[];
  /** Links that go nowhere: without an address, or to a place that the page does not have. */
  readonly dead: readonly string[];
}

const readLinks = (page: Page): Promise<Found> =>
  page.evaluate(() => {
    const anchors = [...document.querySelectorAll<HTMLAnchorElement>('a')];
    const isHere = (link: HTMLAnchorElement) => link.href.split('#')[0] === location.href.split('#')[0];
    const leads = (link: HTMLAnchorElement) => {
      if (!link.getAttribute('href')) return false;
      return !isHere(link) || link.hash === '' || document.getElementById(decodeURIComponent(link.hash.slice(1))) !== null;
    };
    return {
      links: anchors.map(({ href }) => href),
      dead: anchors.filter((link) => !leads(link)).map((link) => link.outerHTML),
    };
  });

/** Follows every link of this server from page to page; each page once, whatever its query. */
async function crawl(page: Page, base: string, starts: readonly string[]) {
  const waiting = starts.map((path) => base + path);
  const seen = new Set<string>();
  const problems: string[] = [];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const { origin, pathname, hash, search } = new URL(address);
    if (origin !== base) problems.push(`leads away: ${address}`);
    if (origin !== base || seen.has(pathname + search)) continue;
    seen.add(pathname + search);
    const { status, headers, body } = await ask(base + pathname + search);
    if (status >= 400) problems.push(`${status}: ${address}`);
    if (hash && !body.includes(`id="${decodeURIComponent(hash.slice(1))}"`)) problems.push(`no such place: ${address}`);
    if (headers.location) waiting.push(base + headers.location);
    if (search || !String(headers['content-type']).startsWith('text/html')) continue;
    await page.goto(address);
    const { links, dead } = await readLinks(page);
    waiting.push(...links);
    problems.push(...dead.map((link) => `dead on ${pathname}: ${link}`));
  }
  return { problems, pages: seen.size };
}

for (const locale of locales)
  test(`every link on every page leads somewhere on this server (from ${locale})`, async ({ page, baseURL }) => {
    const base = baseURL ?? '';
    const finished = await finishedPitStop(base);
    const begun = await openPitStop(base);
    await save(base, begun, quickItems.slice(0, 3).map((item) => ({ item, value: 1, revision: 1 })));
    const starts = [
      paths.home(locale),
      paths.result(locale, finished),
      `${paths.review(locale, begun)}?incomplete=1`,
      paths.result(locale, await finishedPitStop(base, 'DDDDDD111111DDDDDD111111')),
    ];
    const { problems, pages } = await crawl(page, base, starts);
    expect(problems).toEqual([]);
    expect(pages).toBeGreaterThan(40);
  });
