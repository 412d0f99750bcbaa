import { expect, test } from 'vitest';
import { literalsOf } from '../i18n/message-parts';
import { type ContentText, contentTexts, languages, messageTexts } from './content-texts';
import { similarity } from './similarity';

const plain = (text: string) =>
  text
    .replaceAll('\u00AD', '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim();

function repeated(texts: readonly ContentText[], language: 'de' | 'en') {
  const places = new Map<string, string[]>();
  for (const text of texts) {
    const key = plain(text[language]);
    places.set(key, [...(places.get(key) ?? []), text.at]);
  }
  return [...places]
    .filter(([, at]) => at.length > 1)
    .map(([text, at]) => `"${text}": ${at.join(' and ')}`);
}

/** Every pair of texts that says nearly the same, with how alike it is (method 1.1; the limit is 0.75). */
function nearlyAlike(texts: readonly ContentText[], language: 'de' | 'en', limit = 0.75) {
  return texts.flatMap((one, index) =>
    texts.slice(0, index).flatMap((other) => {
      const alike = similarity(plain(one[language]), plain(other[language]), limit);
      return alike < limit
        ? []
        : [`${alike.toFixed(2)} ${one.at} and ${other.at}: ${one[language]}`];
    }),
  );
}

const mayRepeat = ['owner', 'agenda.lead'];
const of = (key: string) => contentTexts.filter((text) => text.key === key);

test.each(languages)(
  'nothing in the questionnaire and the catalogue is said twice (%s)',
  (language) => {
    const once = contentTexts.filter(({ key }) => !mayRepeat.includes(key));
    expect(repeated(once, language)).toEqual([]);
  },
);

test.each(languages)(
  'no sentence of the interface is written twice, and none repeats the content (%s)',
  (language) => {
    const spoken = messageTexts.map((text) => ({
      ...text,
      [language]: literalsOf(text[language], language).join(''),
    }));
    const sentences = [...spoken, ...contentTexts].filter(
      (text) => text[language].split(' ').length >= 8,
    );
    const once = sentences.filter(({ key }) => !mayRepeat.includes(key));
    expect(repeated(once, language)).toEqual([]);
  },
);

test.each(languages)('no two anchors of the whole instrument are nearly alike (%s)', (language) => {
  const anchors = of('anchors');
  expect(anchors).toHaveLength((54 + 12) * 5);
  expect(nearlyAlike(anchors, language)).toEqual([]);
});

test.each(languages)('no two initiatives share a first step, not even nearly (%s)', (language) => {
  const steps = of('first_steps');
  expect(steps).toHaveLength(73 * 3);
  expect(nearlyAlike(steps, language)).toEqual([]);
});

test.each(languages)('no two stems, reasons or findings are nearly alike (%s)', (language) => {
  const alike = ['stem', 'why', 'done_when', 'mistake', 'counter', 'meaning', 'ask'].flatMap(
    (key) => nearlyAlike(of(key), language),
  );
  const findings = contentTexts.filter(({ key }) => key.startsWith('findings.'));
  expect([...alike, ...nearlyAlike(findings, language)]).toEqual([]);
});

test('what German calls a Zielbild is the intended experience in English', () => {
  const names = contentTexts.filter(
    ({ key, de }) => ['name', 'title', 'short'].includes(key) && /Zielbild/.test(de),
  );
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter(({ en }) => !/intended experience/i.test(en))).toEqual([]);
});

test.each([
  ['the same words', 'Es gibt keine Ziele.', 'Es gibt keine Ziele.', 1],
  ['one letter of ten', 'abcdefghij', 'abcdefghiX', 0.9],
  ['a word more', 'jedes Jahr', 'fast jedes Jahr', 2 / 3],
  ['the same letters in another order', 'abcd', 'dcba', 0],
  ['nothing in common', 'abc', 'xyz', 0],
])('similarity measures %s', (_, one, other, expected) => {
  expect(similarity(one, other, 0)).toBeCloseTo(expected, 9);
  expect(similarity(other, one, expected)).toBeCloseTo(expected, 9);
});

test('similarity below the limit counts as none', () => {
  expect(similarity('abcdefgh', 'abcdefXY', 0.75)).toBe(0.75);
  expect(similarity('abcdefgh', 'abcdeXYZ', 0.75)).toBe(0);
});
