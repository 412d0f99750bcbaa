import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '@/lib/core/types';
import { languageOf } from '@/lib/i18n/locale';
import { readMessages, translator } from '@/lib/i18n/messages';
import { toSwissGerman } from '@/lib/i18n/swiss';
import { messageTypesSource } from '@/lib/i18n/write-message-types';
import { contentFiles, contentFolder, languages } from '../content/content-texts';
import { kinds, partsOf, selectsOf, shownArguments } from './message-parts';
import { calledKeys, messageUsage } from './message-usage';

const messages = [...readMessages()];
const files = contentFiles.filter((file) => file.startsWith('messages/'));
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

describe('the messages of the interface', () => {
  test('have one type each, written from the files (npm run check -- --fix)', () => {
    expect(readFileSync('lib/i18n/message-types.ts', 'utf8')).toBe(messageTypesSource());
  });

  test.each(files)('%s holds keys in kebab-case with one text per language', (file) => {
    const content = parse(readFileSync(join(contentFolder, file), 'utf8')) as Record<
      string,
      object
    >;
    const odd = Object.entries(content).filter(([key, entry]) => {
      const texts = Object.values(entry);
      const whole = texts.every(
        (text) => typeof text === 'string' && text !== '' && text === text.trim(),
      );
      return (
        !/^[a-z0-9]+(-([a-z0-9]+|[PSO]\d+))*$/.test(key) ||
        Object.keys(entry).join() !== languages.join() ||
        !whole
      );
    });
    expect(odd).toEqual([]);
  });

  test('show the same values in both languages', () => {
    const differ = messages.filter(
      ([, { de, en }]) => !same(shownArguments(de, 'de'), shownArguments(en, 'en')),
    );
    expect(differ.map(([key, { de, en }]) => `${key}: ${de} / ${en}`)).toEqual([]);
  });

  test('choose between the same words where both languages choose', () => {
    const differ = messages.filter(([, { de, en }]) => {
      const english = selectsOf(en, 'en');
      return [...selectsOf(de, 'de')].some(
        ([name, forms]) => english.has(name) && !same(forms, english.get(name)),
      );
    });
    expect(differ.map(([key]) => key)).toEqual([]);
  });

  test('always have a form for everything else', () => {
    const closed = messages.filter(([, entry]) =>
      languages.some((language) =>
        partsOf(entry[language], language).some(({ options }) => options && !('other' in options)),
      ),
    );
    expect(closed.map(([key]) => key)).toEqual([]);
  });
});

type Values = Record<string, string | number>;

/** Values that visit every form of a message: each word of a choice, and the numbers a plural tells apart. */
function samples(message: string, locale: string): readonly Values[] {
  const choices = new Map<string, readonly (string | number)[]>();
  for (const { type, value, options } of partsOf(message, locale)) {
    if (!value || type === kinds.literal || type === kinds.pound) continue;
    if (type === kinds.select) choices.set(value, Object.keys(options ?? {}));
    else if (type === kinds.plural || type === kinds.number) choices.set(value, [0, 1, 2, 3, 12]);
    else if (!choices.has(value)) choices.set(value, [7]);
  }
  return [...choices].reduce<Values[]>(
    (rows, [name, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}

describe.each(locales)('every message (%s)', (locale) => {
  const textOf = ({ de, en }: { de: string; en: string }) => {
    if (locale === 'en') return en;
    return locale === 'de-CH' ? toSwissGerman(de) : de;
  };

  test('formats with every word and number it tells apart, into a clean text', () => {
    const odd = messages.flatMap(([key, entry]) => {
      const format = new IntlMessageFormat(textOf(entry), locale);
      const texts = samples(textOf(entry), locale).map((values) => String(format.format(values)));
      return texts
        .filter((text) => !text.trim() || /[{}#]| {2}| [.,;:?]|undefined/.test(text))
        .map((text) => `${key}: ${text}`);
    });
    expect(odd).toEqual([]);
  });

  test('is what the translator says', () => {
    const t = translator(locale) as (key: string, values?: Values) => string;
    for (const [key, entry] of messages) {
      const [values = {}] = samples(entry[languageOf(locale)], locale);
      expect(t(key, values)).toBe(
        String(new IntlMessageFormat(textOf(entry), locale).format(values)),
      );
    }
  });
});

test('a number inside a message carries the separators of its locale', () => {
  expect(translator('de-CH')('roadmap.effort', { n: 1234.5 })).toBe("1'234.5 Personentage");
  expect(translator('de')('roadmap.effort', { n: 1234.5 })).toBe('1.234,5 Personentage');
  expect(translator('en')('roadmap.effort', { n: 1234.5 })).toBe('1,234.5 person-days');
});

test('an unknown key is a defect and throws', () => {
  const t = translator('de') as (key: string) => string;
  expect(() => t('common.no-such-key')).toThrow('common.no-such-key');
});

test('the code asks for no key that is not there', () => {
  const known = new Set(messages.map(([key]) => key));
  expect(calledKeys().length).toBeGreaterThan(100);
  expect(calledKeys().filter(([key]) => !known.has(key))).toEqual([]);
});

test('no message lies unused', () => {
  const isUsed = messageUsage();
  expect(messages.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
});
