import { loadContent } from '@/lib/content/load';
import type { Locale } from '@/lib/core/types';
import { inLanguage } from './questionnaire';

/** The question the landing page shows: the first of the quick lap. */
export function getSampleItem(locale: Locale) {
  const item = loadContent().items[0];
  if (!item) throw new Error('the questionnaire has no items');
  return {
    stem: inLanguage(item.stem, locale),
    anchors: item.anchors.map((anchor) => inLanguage(anchor, locale)),
  };
}
