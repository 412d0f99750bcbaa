import { loadContent } from '@/lib/content/load';
import type { BlockText } from '@/lib/core/inventory';
import type { Locale } from '@/lib/core/types';
import { inLanguage } from '../questionnaire';

/** Names and meanings of the 24 building blocks, by prerequisite, then by step (method 2.1). */
export const blockTexts = (locale: Locale): BlockText[] =>
  loadContent().blocks.map(({ id, name, meaning }) => ({
    id,
    name: inLanguage(name, locale),
    meaning: inLanguage(meaning, locale),
  }));
