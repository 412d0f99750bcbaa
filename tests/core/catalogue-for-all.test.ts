import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { assess } from '@/lib/core/assess';
import { plan, roadmap } from '@/lib/core/roadmap';
import { robustInitiatives } from '@/lib/core/roadmap-robust';
import { cellRecord } from '@/lib/core/score';
import { fairClock } from '../support/fair-clock';
import { anOrganisation } from '../support/organisations';

const { initiatives } = loadContent();
const capacity30 = 20;

const organisations = Array.from({ length: 500 }, (_, seed) => {
  const { people, mode, lap } = anOrganisation(seed + 1);
  const assessment = assess(people, mode, { lap });
  const planned = roadmap(assessment, initiatives, { capacity30 });
  return planned ? [{ assessment, planned }] : [];
}).flat();

const levels = [1, 2, 3, 4] as const;
const at = (level: number) => organisations.filter(({ planned }) => planned.levelNow === level);
const advanced = new Set(initiatives.filter((entry) => entry.min_cell).map(({ id }) => id));

describe('over 500 made-up organisations at 20 person-days a month, the catalogue', () => {
  test('is tried on every level below the highest', () => {
    for (const level of levels) expect(at(level).length).toBeGreaterThan(80);
  });

  test('has six robust initiatives for at least nine in ten of those below index 80', {
    timeout: 240_000,
  }, () => {
    const below = organisations.filter(({ assessment }) => assessment.index! < 80);
    const served = below.filter(
      ({ assessment }) => robustInitiatives(assessment, initiatives, { capacity30 }).size >= 6,
    );
    expect(served.length / below.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each(levels)('starts at most 15 %% of those at level %d with the same three', (level) => {
    const firsts = at(level).map(({ planned }) =>
      planned.schedule
        .slice(0, 3)
        .map(({ id }) => id)
        .sort()
        .join(' '),
    );
    const counts = new Map<string, number>();
    for (const three of firsts) counts.set(three, (counts.get(three) ?? 0) + 1);
    expect(Math.max(...counts.values()) / firsts.length).toBeLessThanOrEqual(0.15);
  });

  test.each([3, 4] as const)(
    'has something for the advanced for most of those at level %d',
    (level) => {
      const helped = at(level).filter(({ planned }) =>
        planned.schedule.some(({ id }) => advanced.has(id)),
      );
      expect(helped.length / at(level).length).toBeGreaterThan(0.5);
    },
  );
});

test('of 100 initiatives a plan is made again in less than 50 milliseconds', () => {
  const copies = initiatives.map((entry) => ({ ...entry, id: `${entry.id}-copy`, requires: [] }));
  const hundred = [...initiatives, ...copies].slice(0, 100);
  const cells = cellRecord((_, index) => (index % 5) / 2);
  const once = () => {
    const passed = fairClock();
    plan(cells, hundred, { capacity30 });
    return passed();
  };
  expect(Math.min(...Array.from({ length: 20 }, once))).toBeLessThan(50);
});
