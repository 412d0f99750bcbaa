import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomsOf, reconstruct, releasable } from '@/lib/core/anonymity';
import { audit, rankOf } from '@/lib/core/anonymity-audit';
import { countBand, mayRepublish, releasedDetail, releasedExtreme } from '@/lib/core/release';

const people = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('attacks on released sums', () => {
  test.each([
    ['A1 the total minus a group of five leaves three', [people(1, 8), people(1, 5)], [[6, 7, 8]]],
    [
      'A2 two groups that fill the total leave nobody',
      [people(1, 10), people(1, 5), people(6, 10)],
      [],
    ],
    [
      'A3 crossing dimensions set two people against each other',
      [people(1, 12), people(1, 6), [...people(1, 5), 7]],
      [[6, 7]],
    ],
    ['A4 a late joiner is the difference of two results', [people(1, 9), people(1, 10)], [[10]]],
    ['A5 a recomputed result gives the erased person away', [people(1, 9), people(2, 9)], [[1]]],
    [
      'A6 a switch "without flagged" isolates the flagged',
      [people(1, 15), people(1, 13)],
      [[14, 15]],
    ],
    [
      'A7 a tracker isolates the one in both sets',
      [people(1, 14), people(1, 8), people(8, 14)],
      [[8]],
    ],
    [
      'A8 a rest of four merged into an atom leaves nobody',
      [people(1, 17), people(1, 8), people(9, 17)],
      [],
    ],
  ])('%s', (_, released, leaks) => {
    expect(audit(released)).toEqual(leaks);
  });

  test('any structure published as unions of atoms leaks nothing', { timeout: 60_000 }, () => {
    const structure = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(structure, (sizes) => {
        const groups = Object.fromEntries(sizes.map((size, i) => [`g${i}`, size]));
        const members = new Map<string, number[]>();
        let next = 0;
        for (const [group, size] of Object.entries(groups)) {
          members.set(group, people(next, next + size - 1));
          next += size;
        }
        const atoms = atomsOf(groups).map((atom) => atom.flatMap((group) => members.get(group)!));
        if (atoms.length === 1) return;
        for (const atom of atoms) expect(atom.length).toBeGreaterThanOrEqual(5);
        expect(audit([people(0, next - 1), ...atoms])).toEqual([]);
      }),
    );
  });

  test('ranks are exact', () => {
    expect(rankOf([])).toBe(0);
    expect(
      rankOf([
        [1n, 2n, 3n],
        [2n, 4n, 6n],
        [1n, 0n, 1n],
      ]),
    ).toBe(2);
    expect(
      rankOf([
        [0n, 0n],
        [0n, 3n],
      ]),
    ).toBe(1);
  });
});

describe('release rules', () => {
  test('A9 five answers follow from mean and spread', () => {
    expect(reconstruct(5, 1, Math.SQRT2)).toEqual([[0, 0, 0, 2, 3]]);
  });

  test('A11 a breakdown is withheld when three of an atom answered', () => {
    expect(releasable({ a: 8, b: 3 })).toEqual({ total: true, breakdown: false });
  });

  test('groups below five merge, and the rest absorbs the smallest atom', () => {
    expect(atomsOf({ service: 8, sales: 5, it: 3, ceo: 1 })).toEqual([
      ['ceo', 'it', 'sales'],
      ['service'],
    ]);
    expect(atomsOf({ none: 0 })).toEqual([]);
  });

  test.each([
    [4, null],
    [5, [5, 9]],
    [12, [10, 19]],
    [49, [20, 49]],
    [50, [50, null]],
  ])('%i people are printed as the band %o', (count, band) => {
    expect(countBand(count)).toEqual(band);
  });

  test.each([
    [10, 9, 'at-most'],
    [11, 9, 'exact'],
    [90, 9, 'at-least'],
    [0, 10, 'exact'],
  ])('A10 an index of %i from %i people shows as %s', (index, count, shown) => {
    expect(releasedExtreme(index, count)).toBe(shown);
  });

  test('items, spread and free text need ten people', () => {
    const nothing = { marginsAndCells: false, items: false, spread: false, freeText: false };
    expect(releasedDetail(4)).toEqual(nothing);
    expect(releasedDetail(9)).toEqual({ ...nothing, marginsAndCells: true });
    expect(Object.values(releasedDetail(10))).toEqual([true, true, true, true]);
  });

  test.each([
    [[0, 0], true],
    [[5, 0], true],
    [[5, 4], false],
    [[1, 0], false],
  ])('a round reopened with %o newcomers per atom may be published again: %s', (changed, may) => {
    expect(mayRepublish(changed)).toBe(may);
  });
});
