import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PromiseSections } from '@/components/join/promise-sections';
import type { RoundPromise, TablePromise, TeamPromise } from '@/lib/core/round-promise';
import { type Locale, locales } from '@/lib/core/types';

const everywhere = {
  lap: 'quick',
  questions: 24,
  closesOn: null,
  draftDays: 13,
  keptMonths: 11,
  hasChangeLog: false,
  isEncrypted: true,
} as const;

const team: TeamPromise = {
  ...everywhere,
  mode: 'team',
  k: 7,
  detailsFrom: 17,
  groups: null,
  asksCustomers: false,
  hasPersonalLinks: false,
};
const table: TablePromise = { ...everywhere, mode: 'table' };

/** The sentences as somebody reads them. */
const read = (promise: RoundPromise, locale: Locale = 'de') => {
  document.body.innerHTML = renderToStaticMarkup(
    <PromiseSections locale={locale} promise={promise} />,
  );
  return [...document.querySelectorAll('dd, li')].map((line) => line.textContent ?? '');
};

const added = (more: RoundPromise, less: RoundPromise, locale: Locale) => {
  const before = read(less, locale);
  return read(more, locale).filter((line) => !before.includes(line));
};

describe.each(locales)('P19 the sentences of the first page (%s)', (locale) => {
  test('carry the numbers of the round and of the server, and no others', () => {
    const numbers = new Set(read(team, locale).join(' ').match(/\d+/g));
    expect([...numbers].map(Number).sort((a, b) => a - b)).toEqual([6, 7, 11, 13, 17]);
  });

  test.each([
    ['groups', { groups: { dimension: 'roles', groups: [{ id: 'g1', name: 'Leitung' }] } }],
    ['customers who are asked', { asksCustomers: true }],
    ['personal links', { hasPersonalLinks: true }],
    ['a log of changes', { hasChangeLog: true }],
  ] as const)('speak of %s where there are such, in one sentence more', (_what, change) => {
    expect(added({ ...team, ...change }, team, locale)).toHaveLength(1);
  });

  test('say other things about the network without encryption', () => {
    const open = added({ ...team, isEncrypted: false }, team, locale);
    expect(open).toEqual([expect.stringContaining('https')]);
  });

  test('never call a round at the table anonymous, and name what they hide from nobody', () => {
    const words = read(table, locale).join(' ');
    expect(words).not.toMatch(/anonym/i);
    expect(words).toMatch(/Name|name/);
    expect(words).not.toMatch(/\b7\b|\b17\b/);
  });
});
