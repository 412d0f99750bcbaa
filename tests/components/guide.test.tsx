import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { GuideSheet } from '@/components/guide/guide-sheet';
import { Backlog } from '@/components/roadmap/backlog';
import { InitiativeDetails } from '@/components/roadmap/initiative-details';
import { getGuide } from '@/lib/server/get-guide';
import { anInitiative, aReport } from '../support/a-report';

afterEach(cleanup);

test.each([
  ['de', 'KundenCafé', '1:50', 'Danken'],
  ['en', 'Customer café', '1:50', 'Thank'],
] as const)(
  'a guide tells when each stage begins and when the meeting is over (%s)',
  (locale, title, last, what) => {
    render(<GuideSheet locale={locale} guide={getGuide('customer-cafe', locale)!} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    const rows = screen.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(1 + 7 + 1);
    expect(rows[1]).toMatch(/^0:0010/);
    expect(rows[7]).toMatch(new RegExp(`^${last}10${what}`));
    expect(rows[8]).toMatch(/^2:00120/);
  },
);

const details = (guide: { id: string; title: string } | null) =>
  render(
    <table>
      <tbody>
        <InitiativeDetails
          report={aReport()}
          token="~shared"
          initiative={anInitiative({ guide })}
        />
      </tbody>
    </table>,
  );

test('an initiative leads to its guide, and only if it has one', () => {
  details({ id: 'figures-on-trial', title: 'Kennzahlen auf Probe' });
  const link = screen.getByRole('link', { hidden: true });
  expect(link.getAttribute('href')).toBe('/de/guide/figures-on-trial');
  details(null);
  expect(screen.getAllByRole('link', { hidden: true })).toHaveLength(1);
});

test('of many parked initiatives eight are shown and the rest can be opened', () => {
  const backlog = Array.from({ length: 60 }, (_, n) => ({ id: `M${n}`, title: `Vorhaben ${n}` }));
  const report = aReport();
  const { container } = render(
    <Backlog report={report} token="~shared" roadmap={{ ...report.roadmap!, backlog }} />,
  );
  const [first, rest] = container.querySelectorAll('ul');
  expect(within(first!).getAllByRole('listitem')).toHaveLength(8);
  expect(rest!.closest('details')!.querySelectorAll('li')).toHaveLength(52);
  expect(container.querySelector('summary')!.textContent).toBe('52 weitere Vorhaben zeigen');
});
