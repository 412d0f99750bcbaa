import type { Bound, CountBand } from '@/lib/core/team-profile';
import type { Locale } from '@/lib/core/types';

const tags: Record<Locale, string> = { de: 'de-DE', 'de-CH': 'de-CH', en: 'en-GB' };

const apostrophe = (locale: Locale, text: string) =>
  locale === 'de-CH' ? text.replace(/’/g, "'") : text;

/** A number with the locale's separators; Swiss thousands carry a straight apostrophe (1'000). */
export const formatNumber = (locale: Locale, value: number, digits = 0) =>
  apostrophe(
    locale,
    new Intl.NumberFormat(tags[locale], {
      minimumFractionDigits: 0,
      maximumFractionDigits: digits,
    }).format(value),
  ).replace('-', '−');

/** How far answers lie apart, in answer steps: always one decimal. */
export const formatSteps = (locale: Locale, steps: number) =>
  new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(steps);

/** A change with its sign; the minus is U+2212. */
export const formatSigned = (locale: Locale, value: number) =>
  value > 0 ? `+${formatNumber(locale, value)}` : formatNumber(locale, value);

/** "November 2026" for an ISO date. */
export const formatMonth = (locale: Locale, date: string) =>
  new Intl.DateTimeFormat(tags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  );

/** "22. November 2026" for an ISO date. */
export const formatDate = (locale: Locale, date: string) =>
  new Intl.DateTimeFormat(tags[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date.slice(0, 10)}T00:00:00Z`));

/** "3 und 5", "3, 4 und 5". */
export const formatList = (locale: Locale, parts: readonly (string | number)[]) =>
  new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(parts.map(String));

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
