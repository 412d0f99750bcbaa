import type { Locale } from '@/lib/core/types';
import type { Translate } from './messages';

const keys: Readonly<Record<string, string>> = {
  '-2': 'minus2',
  '-1': 'minus1',
  '0': 'zero',
  '1': 'plus1',
  '2': 'plus2',
};

/** A feeling in words. */
export const feelingText = (t: Translate, feeling: number | null) =>
  feeling === null
    ? t('journey.feeling-none')
    : t('journey.feeling', { feeling: keys[String(feeling)] ?? 'zero' });

const marks: Readonly<Record<Locale, readonly [string, string]>> = {
  de: ['„', '“'],
  'de-CH': ['«', '»'],
  en: ['“', '”'],
};

/** What somebody said, as it was typed, in the marks of the reader's language. */
export const inQuotes = (locale: Locale, text: string) => marks[locale].join(text);
