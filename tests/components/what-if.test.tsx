import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whatIfTexts } from '@/components/what-if/what-if-texts';
import { Workshop } from '@/components/what-if/workshop';
import { method } from '@/lib/core/constants';
import { cellRecord } from '@/lib/core/score';
import { nothingSupposed } from '@/lib/core/what-if';
import { aReport } from '../support/a-report';

const symbols = '322321121301223221121110';
const start = {
  cells: cellRecord((_, i) => Number(symbols[i])),
  coverage: method.coverage.soloQuick,
  initiatives: [
    { id: 'M16', impact: { P4S6: 1 as const }, title: 'Prüfstand', letter: 'A' },
    { id: 'M01', impact: { P1S1: 0.5 as const }, title: 'Café', letter: null },
  ],
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
  render(<Workshop texts={whatIfTexts(aReport())} start={start} initial={nothingSupposed} />);
});
afterEach(cleanup);

const said = () => screen.getByRole('status').textContent ?? '';
const choose = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

test('each of the 24 fields and four prerequisites has a name of its own', () => {
  const names = screen.getAllByRole('combobox').map((box) => box.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(28);
  expect(said()).toMatch(/^Noch unverändert/);
});

test('a raised prerequisite answers at once and goes back with reset', () => {
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
  const table = () => screen.getByRole('table', { name: 'Vorher und nachher' });
  const row = () => within(table()).getByRole('row', { name: /^6/ }).textContent;
  const before = row();
  fireEvent.click(screen.getByRole('checkbox', { name: 'A Prüfstand' }));
  expect(row()).not.toBe(before);
  fireEvent.click(screen.getByRole('checkbox', { name: 'A Prüfstand' }));
  expect(row()).toBe(before);
});
