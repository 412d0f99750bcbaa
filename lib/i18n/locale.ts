import { type Locale, locales } from '@/lib/core/types';

export const isLocale = (value: string): value is Locale =>
  (locales as readonly string[]).includes(value);

/** The language a text is written in; Swiss German is derived from German by rule. */
export const languageOf = (locale: Locale): 'de' | 'en' => (locale === 'en' ? 'en' : 'de');

const bothLanguages: readonly ('de' | 'en')[] = ['de', 'en'];

/** The best locale for an Accept-Language header among some languages: the first known one by quality, without any the first language. */
export function preferredLocale(
  acceptLanguage: string | undefined,
  languages = bothLanguages,
): Locale {
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
    const [language] = tag.split('-');
    if (language !== 'de' && language !== 'en') continue;
    if (languages.includes(language)) return tag === 'de-ch' ? 'de-CH' : language;
  }
  return languages[0] ?? 'de';
}
