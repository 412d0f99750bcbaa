import type { Answer } from '@/lib/core/types';

const answers: Readonly<Record<string, Answer>> = {
  0: 0,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  DK: 'DK',
  NA: 'NA',
};

/** The stored text of an answer, and back; null is an answer that was taken back. */
export const answerFromCode = (code: string | null): Answer | null =>
  code !== null && Object.hasOwn(answers, code) ? (answers[code] ?? null) : null;

export const codeOfAnswer = (answer: Answer | null) => (answer === null ? null : String(answer));
