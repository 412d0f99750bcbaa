import type { Locale } from '@/lib/core/types';
import { instrumentTexts } from './report-texts';

/** Names and meanings for the public pages. */
export const getMethodTexts = (locale: Locale) => instrumentTexts(locale);
