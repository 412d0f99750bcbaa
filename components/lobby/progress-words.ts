import type { RoundProgress } from '@/lib/core/lobby';
import type { Translate } from '@/lib/i18n/messages';

type Progress = Pick<RoundProgress, 'handedIn' | 'needed'>;

/** "3 von 5 nötigen Abgaben": the one sentence that is announced. */
export const progressSentence = (t: Translate, { handedIn: n, needed: k }: Progress) =>
  n >= k ? t('lobby.bar-enough', { n, k }) : t('lobby.bar', { n, k });

/** How many more there must be before there is a result. */
export const leftOf = ({ handedIn, needed }: Progress) => Math.max(0, needed - handedIn);
