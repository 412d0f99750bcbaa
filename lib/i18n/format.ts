import type { Bound, CountBand } from '@/lib/core/team-profile';
import type { Locale } from '@/lib/core/types';

const tags: Record<Locale, string> = { de: 'de-DE', 'de-CH': 'de-CH', en: 'en-GB' };

const apostrophe = (locale: Locale, text: string) =>
  locale === 'de-CH' ? text.replace(/’/g, "'") : text;

/** Makes a formatter once for each locale: making one costs far more than using it. */
function once<T>(make: (tag: string) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known) return known;
    const formatter = make(tags[locale]);
    made.set(locale, formatter);
    return formatter;
  };
}

const withDigits = (least: number, most: number) =>
  once(
    (tag) =>
      new Intl.NumberFormat(tag, { minimumFractionDigits: least, maximumFractionDigits: most }),
  );

const numbers = [0, 1, 2].map((digits) => withDigits(0, digits));
const steps = withDigits(1, 1);
const months = once(
  (tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const days = once(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
const lists = once((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** A number with the locale's separators; Swiss thousands carry a straight apostrophe (1'000). */
export const formatNumber = (locale: Locale, value: number, digits: 0 | 1 | 2 = 0) =>
  apostrophe(locale, numbers[digits]!(locale).format(value)).replace('-', '−');

/** How far answers lie apart, in answer steps: always one decimal. */
export const formatSteps = (locale: Locale, apart: number) => steps(locale).format(apart);

/** A change with its sign; the minus is U+2212. */
export const formatSigned = (locale: Locale, value: number) =>
  value > 0 ? `+${formatNumber(locale, value)}` : formatNumber(locale, value);

const midnight = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`);

/** "November 2026" for an ISO date. */
export const formatMonth = (locale: Locale, date: string) => months(locale).format(midnight(date));

/** "22. November 2026" for an ISO date. */
export const formatDate = (locale: Locale, date: string) => days(locale).format(midnight(date));

/** "3 und 5", "3, 4 und 5". */
export const formatList = (locale: Locale, parts: readonly (string | number)[]) =>
  lists(locale).format(parts.map(String));

/** "10–19", "50+"; a single number where both ends are the same. */
export function formatBand([from, to]: CountBand): string {
  if (to === null) return `${from}+`;
  return from === to ? String(from) : `${from}–${to}`;
}

/** An index as printed: "43", "≤ 10" where only a bound may be said (method 3.R7), "–" without a value. */
export function formatIndex(value: number | null, bound?: Bound): string {
  if (value === null) return '–';
  if (bound === undefined) return String(value);
  return bound === 'at-most' ? `≤\u00A0${value}` : `≥\u00A0${value}`;
}
