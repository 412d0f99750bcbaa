import { beforeAll, describe, expect, test } from 'vitest';
import type { CatalogueState, ReportCatalogueRow } from '@/lib/core/report-roadmap';
import { cataloguePages } from '@/lib/pdf/catalogue-layout';
import { loadFonts } from '@/lib/pdf/fonts';
import { settingOf } from '@/lib/pdf/setting';
import { mm, sheet } from '@/lib/pdf/theme';
import { aReport, aRoadmap } from '../support/a-report';

beforeAll(() => loadFonts());

const planned = (letter: string, horizon: 30 | 90 | 180 | 365): CatalogueState => ({
  kind: 'planned',
  letter,
  horizon,
  start: 0,
  finish: horizon,
  lever: 'small',
  raisesBottleneck: false,
});

const aRow = (number: number, state: CatalogueState): ReportCatalogueRow => ({
  id: `M${String(number).padStart(2, '0')}`,
  title: `Inventur der Kontaktpunkte: ausbauen, behalten, einstellen (${number})`,
  owner: 'Leitung Kundenerlebnis oder Qualität',
  effort: 5,
  steps: ['S1', 'S4'],
  state,
});

const stateAt = (index: number): CatalogueState => {
  if (index < 12) return planned(String.fromCharCode(65 + index), index < 4 ? 30 : 180);
  return index % 4 === 0 ? { kind: 'dropped', reason: 'covered' } : { kind: 'parked' };
};

const pagesOf = (rows: readonly ReportCatalogueRow[]) =>
  cataloguePages(settingOf(aReport({ roadmap: aRoadmap({ catalogue: rows }) })));

describe.each([1, 25, 26, 40, 55, 72, 80])('a catalogue of %i initiatives', (count) => {
  const rows = Array.from({ length: count }, (_, index) => aRow(index, stateAt(index)));

  test('keeps every row once', () => {
    const shown = pagesOf(rows).flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'row' ? [part.row.id] : [])),
    );
    expect(shown.sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test('begins every page with a heading, ends none with one, and fits', () => {
    for (const { parts } of pagesOf(rows)) {
      expect([parts[0]?.kind, parts.at(-1)?.kind]).toEqual(['group', 'row']);
      const height = parts.reduce((sum, part) => sum + part.height, 0);
      expect(height).toBeLessThan(sheet.bodyEnd - sheet.bodyTop - mm(6));
    }
  });

  test('has no last page with a few rows only', () => {
    const pages = pagesOf(rows);
    if (pages.length > 1) expect(pages.at(-1)?.parts.length).toBeGreaterThan(6);
    else expect(count).toBe(1);
  });
});

test('planned ones come by horizon and letter, then what is done, what waits, what people set aside and what was left out', () => {
  const rows = [
    aRow(1, { kind: 'dropped', reason: 'covered' }),
    aRow(2, { kind: 'parked' }),
    aRow(3, planned('B', 90)),
    aRow(4, planned('C', 30)),
    aRow(5, planned('A', 90)),
    aRow(6, { kind: 'unsupported' }),
    aRow(7, { kind: 'declined' }),
    aRow(8, { kind: 'postponed' }),
    aRow(9, { kind: 'done' }),
  ];
  const [page] = pagesOf(rows);
  const order = page?.parts.flatMap((part) => (part.kind === 'row' ? [part.row.id] : []));
  expect(order).toEqual(['M04', 'M05', 'M03', 'M09', 'M02', 'M08', 'M07', 'M06', 'M01']);
});

test('a group that goes on over a page says so', () => {
  const rows = Array.from({ length: 50 }, (_, index) => aRow(index, { kind: 'parked' }));
  const [, second] = pagesOf(rows);
  const [head] = second?.parts ?? [];
  expect(head?.kind === 'group' && head.text).toMatch(/^Parkplatz.*, Fortsetzung$/);
});
