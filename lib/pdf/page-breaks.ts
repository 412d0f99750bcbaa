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

const step = mm(4);
const mostSpared = mm(140);

/** The same number of pages, each about equally full: the split that spares the most of every page. */
export function evenly<P>(split: (spared: number) => readonly P[]): readonly P[] {
  const pages = split(0);
  for (let spared = mostSpared; spared > 0 && pages.length > 1; spared -= step) {
    const tighter = split(spared);
    if (tighter.length === pages.length) return tighter;
  }
  return pages;
}
