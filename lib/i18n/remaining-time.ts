import { remainingMinutes } from '@/lib/core/remaining-minutes';
import type { Locale } from '@/lib/core/types';
import { translator } from './messages';

/** "noch etwa 6 Minuten" for what is open of all questions of a lap, or that nothing is open. */
export const remainingTime = (locale: Locale, open: number, total: number) =>
  open === 0
    ? translator(locale)('notes.nothing-open')
    : translator(locale)('notes.remaining', { minutes: remainingMinutes(open, total) });
