import { method } from './constants';
import type { Answer } from './types';

/** Whether a value of unknown origin is an answer: an integer 0–4, "DK", "NA" or `null` (method 1.1, 6.2). */
export const isAnswer = (value: unknown): value is Answer | null =>
  value === null ||
  value === 'DK' ||
  value === 'NA' ||
  (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= method.scale.maximum);

/** Whether an item counts as answered: a score, "don't know" and "not applicable" all do (method 1.3). */
export const isAnswered = (answer: Answer | null | undefined): answer is Answer =>
  answer !== null && answer !== undefined;
