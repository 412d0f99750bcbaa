import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { ask, finishedPitStop, openPitStop, quickItems, save } from '../support/visitor';

/** The links of a document, and those that go nowhere: without an address, or to a place it does not have. */
const readLinks = (page: Page, html: string, address: string) =>
  page.evaluate(
    ([text = '', base = '']) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const links = [...parsed.querySelectorAll('a')].map((link) => ({
        html: link.outerHTML,
        url: new URL(link.getAttribute('href') || 'missing:', base),
      }));
      const isDead = ({ protocol, pathname, search, hash }: URL) => {
        if (protocol === 'mailto:') return false;
        if (!/^https?:$/.test(protocol)) return true;
        const isHere = pathname + search === new URL(base).pathname + new URL(base).search;
        return isHere && hash !== '' && !parsed.getElementById(decodeURIComponent(hash.slice(1)));
      };
      return {
        links: links.filter(({ url }) => url.protocol !== 'mailto:').map(({ url }) => url.href),
        dead: links.filter(({ url }) => isDead(url)).map((link) => link.html),
      };
    },
    [html, address],
  );

/** Rendering a report takes a second: one in each language is enough. */
const keyOf = ({ pathname, search }: URL) =>
  pathname.endsWith('.pdf') ? pathname.replace(/\/p\/[^/]+/, '') : pathname + search;

/** Follows every link of this server from page to page; pages that differ only in the question shown are read for links once. */
async function crawl(page: Page, base: string, starts: readonly string[]) {
  const waiting = starts.map((path) => base + path);
  const bodies = new Map<string, string>();
  const problems = new Set<string>();
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const url = new URL(address);
    const [key, place] = [keyOf(url), decodeURIComponent(url.hash.slice(1))];
    if (url.origin !== base) problems.add(`leads away: ${address}`);
    else if (!bodies.has(key)) {
      const { status, headers, body } = await ask(base + url.pathname + url.search);
      bodies.set(key, body);
      if (status >= 400) problems.add(`${status}: ${url.pathname}`);
      if (headers.location) waiting.push(base + headers.location);
      if (!body.startsWith('<!DOCTYPE html>') || url.searchParams.has('item')) continue;
      const { links, dead } = await readLinks(page, body, address);
      waiting.push(...links);
      for (const link of dead) problems.add(`dead on ${url.pathname}: ${link}`);
    }
    if (place && bodies.get(key)?.includes(`id="${place}"`) === false)
      problems.add(`no such place: ${address}`);
  }
  return { problems: [...problems], addresses: bodies.size };
}

test('S13 every link on every page, in every language, leads somewhere on this server', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const base = baseURL ?? '';
  const begun = await openPitStop(base);
  const answers = quickItems.slice(0, 3).map((item) => ({ item, value: 1, revision: 1 }));
  await save(base, begun, answers);
  const { problems, addresses } = await crawl(page, base, [
    paths.home('de'),
    '/de/nothing-here',
    paths.result('de', await finishedPitStop(base)),
    paths.result('de', await finishedPitStop(base, 'DDDDDD111111DDDDDD111111')),
    `${paths.review('de', begun)}?incomplete=1`,
  ]);
  expect(problems).toEqual(['404: /de/nothing-here']);
  expect(addresses).toBeGreaterThan(100);
});
