import { type Locale, locales } from '@/lib/core/types';

export const isLocale = (value: string): value is Locale =>
  (locales as readonly string[]).includes(value);

/** The language a text is written in; Swiss German is derived from German by rule. */
export const languageOf = (locale: Locale): 'de' | 'en' => (locale === 'en' ? 'en' : 'de');

/** The best locale for an Accept-Language header: the first known one by quality, German without any. */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters
        .find((p) => p.trim().startsWith('q='))
        ?.trim()
        .slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    if (tag === 'de-ch') return 'de-CH';
    if (tag === 'de' || tag.startsWith('de-')) return 'de';
    if (tag === 'en' || tag.startsWith('en-')) return 'en';
  }
  return 'de';
}
