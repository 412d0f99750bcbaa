import { mm } from './theme';

interface Tall {
  readonly height: number;
}

/** As many rows per page as fit, the first page with a room of its own; a row is never split. */
export function chunked<R extends Tall>(rows: readonly R[], room: number, first = room): R[][] {
  const pages: R[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const available = pages.length === 1 ? first : room;
    if (used + row.height > available && (used > 0 || (pages.length === 1 && first < room))) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += row.height;
  }
  return pages;
}

/** The first of these layouts, from the roomiest to the tightest, that takes the fewest pages. At least one. */
export function fewestPages<L>(
  layouts: readonly L[],
  pagesOf: (layout: L) => readonly unknown[],
): L {
  const [roomiest] = layouts;
  if (roomiest === undefined) throw new RangeError('no layout to choose from');
  return layouts.reduce(
    (best, layout) => (pagesOf(layout).length < pagesOf(best).length ? layout : best),
    roomiest,
  );
}

/** How many rows stand alone at an end of a page although their part has more on the page before or after. */
export function loneRows<R>(pages: readonly (readonly R[])[], partOf: (row: R) => unknown): number {
  const inPart = (page: readonly R[] | undefined, part: unknown) =>
    page?.filter((row) => partOf(row) === part).length ?? 0;
  return pages.reduce((sum, page, index) => {
    const parts = new Set(page.map(partOf));
    const lone = [...parts].filter(
      (part) =>
        inPart(page, part) === 1 &&
        inPart(pages[index - 1], part) + inPart(pages[index + 1], part) > 0,
    );
    return sum + lone.length;
  }, 0);
}

const step = mm(4);
const mostSpared = 35 * step;

/** The same number of pages, about equally full; among those the split that costs least. */
export function evenly<P>(
  split: (spared: number) => readonly P[],
  costOf: (pages: readonly P[]) => number = () => 0,
): readonly P[] {
  let best = split(0);
  let cost = Infinity;
  for (let spared = mostSpared; spared >= 0 && best.length > 1; spared -= step) {
    const pages = split(spared);
    if (pages.length !== best.length || costOf(pages) >= cost) continue;
    best = pages;
    cost = costOf(pages);
  }
  return best;
}
