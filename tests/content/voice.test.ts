import { describe, expect, test } from 'vitest';
import {
  type ContentText,
  contentTexts,
  isCustomersWord,
  languages,
  messageTexts,
} from './content-texts';

type Language = (typeof languages)[number];

const forbidden: Record<Language, readonly string[]> = {
  de: [
    'customer journey',
    'journey',
    'journeys',
    'touchpoint',
    'touchpoints',
    'score',
    'scores',
    'leider',
    'einfach',
    'ganzheitlich',
    'nahtlos',
    'begeistern',
    'exzellent',
    'hervorragend',
    'optimal',
    'professionell',
    'best practice',
    'stakeholder',
    'mindset',
    'agil',
    'kick-off',
    'buy-in',
    'pain point',
    'quick win',
    'usp',
  ],
  en: [
    'unfortunately',
    'simply',
    'just',
    'world-class',
    'best-in-class',
    'excellent',
    'great',
    'leverage',
    'holistic',
    'seamless',
    'delight',
  ],
};

const bare = (text: string) => text.replaceAll('\u00AD', '');
const anyWord = (words: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

const found = (
  texts: readonly ContentText[],
  language: Language,
  wrong: (text: string) => boolean,
) =>
  texts
    .filter((text) => wrong(bare(text[language])))
    .map((text) => `${text.at}: ${text[language]}`);

const everyText = [...contentTexts, ...messageTexts];

describe.each(languages)('the voice (%s)', (language) => {
  test('avoids the forbidden words, except where a customer speaks', () => {
    const words = anyWord(forbidden[language]);
    const ours = everyText.filter((text) => !isCustomersWord(text));
    expect(found(ours, language, (text) => words.test(text))).toEqual([]);
  });

  test('never raises itself to an exclamation mark', () => {
    expect(found(everyText, language, (text) => text.includes('!'))).toEqual([]);
  });

  test('names no level inside an anchor', () => {
    const levels = contentTexts.filter(
      ({ file, key }) => file.endsWith('/levels.yaml') && key === 'name',
    );
    const names = anyWord(levels.map((level) => level[language]));
    const anchors = contentTexts
      .filter(({ key }) => key === 'anchors')
      .filter((text) => !isCustomersWord(text));
    expect(levels).toHaveLength(5);
    expect(found(anchors, language, (text) => names.test(text))).toEqual([]);
  });

  test('writes an ellipsis, a dash and a space as a typesetter would', () => {
    const typed = /\.\.\.|—|--| - | {2}| [,.;:?]/;
    expect(found(everyText, language, (text) => typed.test(text))).toEqual([]);
  });

  test('holds no straight quotation mark and no straight apostrophe', () => {
    expect(found(everyText, language, (text) => /["'`´]/.test(text))).toEqual([]);
  });
});

const pairs = (text: string, open: string, close: string) =>
  text.replace(new RegExp(`${open}[^${open}${close}]*${close}`, 'g'), '');

test('German quotes „like this“ and ‚like that‘', () => {
  const odd = (text: string) => /[„“‚‘”«»‹›’]/.test(pairs(pairs(text, '‚', '‘'), '„', '“'));
  expect(found(everyText, 'de', odd)).toEqual([]);
});

test('English quotes “like this” and has a ’ wherever a letter is missing', () => {
  const odd = (text: string) => /[„“”‚‘«»‹›]/.test(pairs(text, '“', '”'));
  expect(found(everyText, 'en', odd)).toEqual([]);
});
