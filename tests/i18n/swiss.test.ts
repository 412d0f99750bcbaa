import { describe, expect, test } from 'vitest';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import { toSwissGerman } from '@/lib/i18n/swiss';
import { contentTexts, messageTexts } from '../content/content-texts';

describe('Swiss German is derived from German', () => {
  test.each([
    ['ss for ß', 'Das Maß der Größe', 'Das Mass der Grösse'],
    ['SS for ẞ', 'MAẞ', 'MASS'],
    ['guillemets', 'Hier steht „Weiß ich nicht“.', 'Hier steht «Weiss ich nicht».'],
    ['guillemets inside guillemets', '„Wer sagt ‚nein‘?“', '«Wer sagt ‹nein›?»'],
    [
      'a word of its own',
      'Die Antwort kommt binnen drei Tagen.',
      'Die Antwort kommt innert drei Tagen.',
    ],
    ['a word of its own in front', 'Binnen einer Woche', 'Innert einer Woche'],
    [
      'a word of its own with its ending',
      'die Leitung des Krankenhauses',
      'die Leitung des Spitals',
    ],
    ['a word of its own before a hyphen', 'Krankenhaus-Empfang', 'Spital-Empfang'],
    ['a word of its own with an umlaut', 'für Fahrräder', 'für Velos'],
    ['a word whose ß goes first', 'auf einer Straße parken', 'auf einer Strasse parkieren'],
  ])('%s', (_, german, swiss) => {
    expect(toSwissGerman(german)).toBe(swiss);
  });

  test.each([
    ['a dash', 'Spanne 15–65, Stufe 2 – Vereinzelt'],
    ['an apostrophe', 'so geht’s'],
    ['a part of a longer word', 'Binnenmarkt, Parkplatz, Krankenhausgesellschaft, Verbindung'],
    ['an umlaut', 'Ältere überlegen öfter'],
    ['an argument', '{n, plural, one {# Schritt} other {# Schritte}}'],
    ['a soft hyphen', 'Kunden\u00ADerlebnis'],
  ])('%s stays as it is', (_, text) => {
    expect(toSwissGerman(text)).toBe(text);
  });

  test('deriving twice changes nothing more', () => {
    for (const { de } of contentTexts)
      expect(toSwissGerman(toSwissGerman(de))).toBe(toSwissGerman(de));
  });
});

describe('all content and all messages in Swiss German', () => {
  const texts = [...contentTexts, ...messageTexts];

  test('hold no ß and no German quotation mark', () => {
    const left = texts.filter(({ de }) => /[ßẞ„“‚‘”]/.test(toSwissGerman(de)));
    expect(left.map(({ at, de }) => `${at}: ${toSwissGerman(de)}`)).toEqual([]);
  });

  test('open and close every guillemet', () => {
    const closed = (text: string) => text.replace(/‹[^‹›]*›/g, '').replace(/«[^«»]*»/g, '');
    const odd = texts.filter(({ de }) => /[«»‹›]/.test(closed(toSwissGerman(de))));
    expect(odd.map(({ at }) => at)).toEqual([]);
  });

  test('change a word only by spelling, or because Switzerland says it differently', () => {
    const known = new Set(['Anschrift Adresse', 'binnen innert']);
    const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
    const changed = texts.flatMap(({ de }) => {
      const swiss = words(toSwissGerman(de));
      expect(swiss).toHaveLength(words(de).length);
      return words(de)
        .map((word, index) => [word.replaceAll('ß', 'ss'), swiss[index]] as const)
        .filter(([spelled, derived]) => spelled !== derived)
        .map((pair) => pair.join(' '));
    });
    expect([...new Set(changed)].filter((pair) => !known.has(pair))).toEqual([]);
  });

  test('change nothing between the words but quotation marks', () => {
    const signs: Readonly<Record<string, string>> = { '„': '«', '“': '»', '‚': '‹', '‘': '›' };
    const between = (text: string) =>
      text.replace(/\p{L}+/gu, '_').replace(/[„“‚‘]/g, (sign) => signs[sign] ?? '');
    expect(
      texts.filter(({ de }) => between(de) !== between(toSwissGerman(de))).map(({ at }) => at),
    ).toEqual([]);
  });
});

test.each([
  [1000, "1'000", '1.000', '1,000'],
  [1234567, "1'234'567", '1.234.567', '1,234,567'],
  [12, '12', '12', '12'],
  [-5, '−5', '−5', '−5'],
])(
  '%d is written %s in Switzerland, %s in Germany and %s in English',
  (value, swiss, german, english) => {
    expect(formatNumber('de-CH', value)).toBe(swiss);
    expect(formatNumber('de', value)).toBe(german);
    expect(formatNumber('en', value)).toBe(english);
  },
);

test.each([
  ['de-CH', '2.5', '22. November 2026'],
  ['de', '2,5', '22. November 2026'],
  ['en', '2.5', '22 November 2026'],
] as const)('%s writes two and a half as %s and dates as %s', (locale, number, date) => {
  expect(formatNumber(locale, 2.5, 1)).toBe(number);
  expect(formatDate(locale, '2026-11-22')).toBe(date);
});
