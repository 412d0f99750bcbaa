import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whatIfTexts } from '@/components/what-if/what-if-texts';
import { Workshop } from '@/components/what-if/workshop';
import { assessmentOfRelease } from '@/lib/core/assessment-of-release';
import { method } from '@/lib/core/constants';
import { cellRecord } from '@/lib/core/score';
import { nothingSupposed, raisePrerequisite } from '@/lib/core/what-if';
import { releasedStart } from '@/lib/core/what-if-outcome';
import { aReport } from '../support/a-report';
import { aSmallTeamProfile, aTeamReport } from '../support/a-team-report';

const symbols = '322321121301223221121110';
const start = {
  cells: cellRecord((_, i) => Number(symbols[i])),
  coverage: method.coverage.soloQuick,
  initiatives: [
    { id: 'M16', impact: { P4S6: 1 as const }, title: 'Prüfstand', letter: 'A' },
    { id: 'M01', impact: { P1S1: 0.5 as const }, title: 'Café', letter: null },
  ],
  released: null,
};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(cleanup);

const show = () =>
  render(<Workshop texts={whatIfTexts(aReport())} start={start} initial={nothingSupposed} />);
const said = () => screen.getByRole('status').textContent ?? '';
const choose = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

test('each of the 24 fields and four prerequisites has a name of its own', () => {
  show();
  const names = screen.getAllByRole('combobox').map((box) => box.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(28);
  expect(said()).toMatch(/^Noch unverändert/);
});

test('a raised prerequisite answers at once and goes back with reset', () => {
  show();
  const before = said();
  choose(/^Kultur, alle Schritte/, '75');
  expect(said()).toMatch(/Index von \d+ auf \d+/);
  expect(screen.getByRole('combobox', { name: /^Kultur in Schritt 6/ })).toHaveProperty(
    'value',
    '75',
  );
  choose(/^Kultur in Schritt 6/, '100');
  expect(screen.getByRole('combobox', { name: /^Kultur, alle Schritte/ })).toHaveProperty(
    'value',
    '',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Zurücksetzen' }));
  expect(said()).toBe(before);
});

test('a ticked initiative moves the table', () => {
  show();
  const table = () => screen.getByRole('table', { name: 'Vorher und nachher' });
  const row = () => within(table()).getByRole('row', { name: /^6/ }).textContent;
  const before = row();
  fireEvent.click(screen.getByRole('checkbox', { name: 'A Prüfstand' }));
  expect(row()).not.toBe(before);
  fireEvent.click(screen.getByRole('checkbox', { name: 'A Prüfstand' }));
  expect(row()).toBe(before);
});

test('a round begins with what its result prints, and says of a bound what a change is at least', () => {
  const profile = aSmallTeamProfile();
  const released = releasedStart(profile);
  const { cells } = assessmentOfRelease(profile);
  render(
    <Workshop
      texts={whatIfTexts(aTeamReport(profile))}
      start={{ ...start, cells: cellRecord((cell) => cells[cell].score), released }}
      initial={nothingSupposed}
    />,
  );
  const field = (name: string) => screen.getByRole('combobox', { name: new RegExp(name) });
  const shown = (name: string) => field(name).querySelector('option')?.textContent;
  expect(shown('^Gestaltungskönnen.* in Schritt 4')).toBe('≤\u00A010');
  expect(shown('^Gestaltungskönnen.* in Schritt 6')).toBe('–');
  expect(said()).toContain(`Index ${profile.index}, Stufe ${profile.level?.level}`);
  const table = within(screen.getByRole('table', { name: 'Vorher und nachher' }));
  const valuesOf = (name: RegExp) =>
    within(table.getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  for (const { id, value } of profile.steps)
    expect(valuesOf(new RegExp(`^${id.slice(1)}`))).toEqual([`${value}`, `${value}`, '–']);
});

test('from a bound to a known value a round rises by at least so many points', () => {
  const profile = aSmallTeamProfile();
  const low = { value: 10, bound: 'at-most' } as const;
  const prerequisites = profile.prerequisites.map((one) =>
    one.id === 'P3' ? { ...one, ...low } : one,
  );
  const cells = cellRecord((cell) => (cell.startsWith('P3') ? 0.4 : 2));
  const lowCells = profile.cells.map((one) => (one.id.startsWith('P3') ? { ...one, ...low } : one));
  const released = releasedStart({ ...profile, prerequisites, cells: lowCells });
  render(
    <Workshop
      texts={whatIfTexts(aTeamReport(profile))}
      start={{ ...start, cells, released }}
      initial={{ cells: raisePrerequisite(cells, 'P3', 75), initiatives: [] }}
    />,
  );
  const row = screen.getByRole('row', { name: /^Gestaltungskönnen/ });
  expect(row.textContent).toContain('≤\u00A01075≥\u00A0+65');
});
