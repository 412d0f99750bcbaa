import { media, moments, ownerships, phases } from '@/lib/core/touchpoints';
import { type Translate, translator } from './messages';
import { momentText, phaseText } from './sentences-touchpoints';

const soft = /\u00AD/g;
const languages = ['de', 'de-CH', 'en'] as const;

/** Columns of a list that hold one of a few words. */
export type WordColumn = 'phase' | 'medium' | 'ownership' | 'moment' | 'stopped';

type Words = readonly (readonly [value: string, word: string])[];

/** What each of these columns may hold: the stored value and the word for it. */
export const wordsOf = (t: Translate): Readonly<Record<WordColumn, Words>> => ({
  phase: phases.map((phase) => [phase, phaseText(t, phase)]),
  medium: media.map((medium) => [medium, t('touchpoints.medium', { medium })]),
  ownership: ownerships.map((ownership) => [ownership, t('touchpoints.ownership', { ownership })]),
  moment: moments.map((moment) => [moment, momentText(t, moment)]),
  stopped: [
    ['yes', t('touchpoint-list.yes')],
    ['no', t('touchpoint-list.no')],
  ],
});

/** The same text for a person, however it is written. */
export const folded = (text: string) =>
  text.replace(soft, '').normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The stored value for a word in any of our languages, or for the value itself. */
export function valueOfWord(column: WordColumn, word: string): string | undefined {
  return languages
    .flatMap((locale) => wordsOf(translator(locale))[column])
    .find(([value, known]) => folded(known) === folded(word) || value === folded(word))?.[0];
}
