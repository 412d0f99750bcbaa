import { expect, test } from 'vitest';
import { chunked, evenly, fewestPages, loneRows } from '@/lib/pdf/page-breaks';

const rows = (...heights: number[]) => heights.map((height) => ({ height }));
const heightsOf = (pages: readonly (readonly { height: number }[])[]) =>
  pages.map((page) => page.map(({ height }) => height));

test('of layouts, the roomiest of those with the fewest pages is taken', () => {
  const pagesOf = (pages: readonly string[]) => pages;
  expect(fewestPages([['a', 'b'], ['c'], ['d']], pagesOf)).toEqual(['c']);
  expect(fewestPages([['a'], ['c'], ['d']], pagesOf)).toEqual(['a']);
  expect(() => fewestPages([], pagesOf)).toThrow(RangeError);
});

test('a row goes to the next page whole, the first page having a room of its own', () => {
  expect(heightsOf(chunked(rows(4, 4, 4), 10, 5))).toEqual([[4], [4, 4]]);
  expect(heightsOf(chunked(rows(8), 10, 5))).toEqual([[], [8]]);
  expect(heightsOf(chunked(rows(20, 1), 10))).toEqual([[20], [1]]);
});

test('pages are about equally full, and never more than are needed', () => {
  const ten = rows(...Array.from({ length: 10 }, () => 60));
  const pages = evenly((spared) => chunked(ten, 500 - spared));
  expect(pages.map((page) => page.length)).toEqual([5, 5]);
});

test('rows that stand alone on a page of their part are counted, parts of one row are not', () => {
  const lone = (...pages: string[]) =>
    loneRows(
      pages.map((page) => [...page]),
      (part) => part,
    );
  expect(lone('aab', 'bbc', 'cc')).toBe(2);
  expect(lone('aabb', 'bbc', 'd')).toBe(0);
  expect(lone('ab', 'b')).toBe(2);
});
