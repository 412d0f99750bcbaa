import { method } from './constants';
import type { Answer } from './types';

/** Whether a response looks careless: under 3 s per item and one run of equal answers over 75 % of the items (method 1.9). */
export function isCareless(answers: readonly (Answer | null)[], seconds: number): boolean {
  let longest = 0;
  let run = 0;
  answers.forEach((answer, i) => {
    run = i > 0 && answer === answers[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  const { secondsPerItem, runShare } = method.careless;
  return seconds < secondsPerItem * answers.length && longest >= runShare * answers.length;
}

/** Whether careless responses call for a quality note: at least 10 % and at least k people (method 1.9). */
export const needsQualityNote = (
  careless: number,
  people: number,
  k: number = method.anonymity.k,
): boolean => careless >= k && careless >= method.careless.noteShare * people;
