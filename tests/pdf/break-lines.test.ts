import { describe, expect, test } from 'vitest';
import { balanceLines, breakLines } from '@/lib/pdf/break-lines';

/** Every character is one wide. */
const measure = { widthOf: (text: string) => [...text].length, language: 'de' as const };
const lines = (text: string, width: number) => breakLines(text, width + 0.5, measure);

describe('a line', () => {
  test.each([
    ['holds as many words as fit', 'eins zwei drei', 9, ['eins zwei', 'drei']],
    ['ends where the text has a line end', 'eins\nzwei', 9, ['eins', 'zwei']],
    [
      'never begins with a short number',
      'wir sind in Schritt 4.',
      19,
      ['wir sind in', 'Schritt 4.'],
    ],
    [
      'may end at a marked place',
      'das Gestaltungs\u00ADkönnen',
      18,
      ['das Gestaltungs-', 'können'],
    ],
    ['does not show marks it does not use', 'Gestaltungs\u00ADkönnen', 18, ['Gestaltungskönnen']],
    ['may end after a joint', 'der Kennzahlen-Prüfstand', 17, ['der Kennzahlen-', 'Prüfstand']],
    [
      'leaves words of up to 20 letters whole',
      'eine Kundenbefragung',
      15,
      ['eine', 'Kundenbefragung'],
    ],
    [
      'breaks them if they are wider than a line',
      'eine Kundenbefragung',
      12,
      ['eine Kunden-', 'befragung'],
    ],
    ['keeps an empty text', '', 5, ['']],
  ])('%s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test('breaks a German word of more than 20 letters at its syllables', () => {
    const broken = lines('die Donaudampfschifffahrtsgesellschaft', 20);
    expect(broken[0]).toBe('die Donaudampf-');
    expect(broken.join('').replaceAll('-', '')).toBe('die Donaudampfschifffahrtsgesellschaft');
  });

  test('cuts what has no syllables', () => {
    expect(lines('x'.repeat(23), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'xxx']);
  });
});

test('the lines of a heading are of similar length and keep their words', () => {
  const heading = balanceLines('Zuerst Prüfstand, dann Rückmeldungen sichten.', 40, measure);
  expect(heading).toEqual(['Zuerst Prüfstand, dann', 'Rückmeldungen sichten.']);
});
