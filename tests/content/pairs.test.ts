import { expect, test } from 'vitest';
import { literalsOf } from '../i18n/message-parts';
import { type ContentText, contentTexts, messageTexts } from './content-texts';

/** Words and names both languages share; anything else that is equal was forgotten in translation. */
const shared = new Set([
  'Team',
  'Cockpit',
  'Pause',
  'online',
  'Phase',
  'Boxenstopp',
  'Index',
  'Name',
  'Organisation',
  'Personas',
  'Robust',
  'Code',
  'Code {spelled}',
  '{n} min',
  'Cockpit',
  'Pause',
  'Team',
  'online',
  'Workshop',
]);

const german = [
  'aber',
  'als',
  'auch',
  'auf',
  'aus',
  'bei',
  'beim',
  'das',
  'dem',
  'der',
  'durch',
  'eine',
  'einem',
  'einen',
  'einer',
  'es',
  'für',
  'haben',
  'ich',
  'im',
  'ist',
  'jede',
  'kein',
  'keine',
  'mit',
  'nach',
  'nicht',
  'nichts',
  'noch',
  'nur',
  'ob',
  'oder',
  'ohne',
  'sich',
  'sie',
  'sind',
  'und',
  'uns',
  'unsere',
  'von',
  'vor',
  'wenn',
  'wer',
  'werden',
  'wie',
  'wir',
  'wird',
  'zu',
  'zum',
  'zur',
  'über',
];

const english = [
  'about',
  'and',
  'are',
  'as',
  'at',
  'be',
  'but',
  'by',
  'can',
  'each',
  'every',
  'for',
  'from',
  'have',
  'how',
  'is',
  'more',
  'not',
  'of',
  'our',
  'that',
  'the',
  'they',
  'this',
  'to',
  'we',
  'what',
  'when',
  'which',
  'who',
  'with',
  'without',
  'you',
  'your',
];

const anyOf = (words: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
const spoken = (text: ContentText, language: 'de' | 'en') =>
  messageTexts.includes(text) ? literalsOf(text[language], language).join(' ') : text[language];
const everyText = [...contentTexts, ...messageTexts];
const where = (language: 'de' | 'en', wrong: (text: string) => boolean) =>
  everyText
    .filter((text) => wrong(spoken(text, language)))
    .map((text) => `${text.at}: ${text[language]}`);

test('no English word is left in the German texts', () => {
  expect(where('de', (text) => anyOf(english).test(text))).toEqual([]);
});

test('no German word is left in the English texts', () => {
  expect(where('en', (text) => anyOf(german).test(text))).toEqual([]);
  expect(where('en', (text) => /[äöüß]/i.test(text))).toEqual([]);
});

test('both languages say a thing in their own words; only names and shared words are equal', () => {
  const hasWords = (text: ContentText) => /\p{L}{2}/u.test(spoken(text, 'de'));
  const equal = everyText.filter(
    (text) => text.de === text.en && hasWords(text) && !shared.has(text.de),
  );
  expect(equal.map(({ at, de }) => `${at}: ${de}`)).toEqual([]);
});

test('no text is a placeholder', () => {
  const placeholder =
    /\b(?:TODO|TBD|FIXME|XXX|lorem|ipsum|Platzhalter|placeholder)\b|\?\?|\[|\]|<|>/i;
  expect(where('de', (text) => placeholder.test(text))).toEqual([]);
  expect(where('en', (text) => placeholder.test(text))).toEqual([]);
});

test('a text of the content has no braces; only messages take arguments', () => {
  const braces = contentTexts.filter(({ de, en }) => /[{}]/.test(de + en));
  expect(braces.map(({ at }) => at)).toEqual([]);
});

test('both languages end a text alike: a sentence with its full stop, a name without', () => {
  const end = (text: string) => /[.?:]["”“]?$/.test(text);
  const odd = contentTexts.filter(({ de, en }) => end(de) !== end(en));
  expect(odd.map(({ at, de, en }) => `${at}: ${de} / ${en}`)).toEqual([]);
});
