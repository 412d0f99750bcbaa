import { loadContent } from '@/lib/content/load';
import type { LocalizedText } from '@/lib/content/schema';
import type { ItemId, Lap, Locale } from '@/lib/core/types';
import { languageOf } from '@/lib/i18n/locale';
import { toSwissGerman } from '@/lib/i18n/swiss';

/** `cx@v1`: what a round pins. */
export function questionnaireVersion() {
  const { id, version } = loadContent().questionnaire;
  return `${id}@${version}`;
}

/** A text of the content in a locale; Swiss German is derived. */
export const inLanguage = (text: LocalizedText, locale: Locale) =>
  locale === 'de-CH' ? toSwissGerman(text.de) : text[languageOf(locale)];

const quick = (id: ItemId) => id.endsWith('.a');

/** The items a lap asks, in order. */
export const itemsOfLap = (lap: Lap) =>
  loadContent().items.filter(({ id }) => lap === 'full' || quick(id));

export const itemIdsOfLap = (lap: Lap): readonly ItemId[] => itemsOfLap(lap).map(({ id }) => id);
