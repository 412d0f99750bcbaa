import { remainingMinutes } from '@/lib/core/remaining-minutes';
import { markShare } from './pager';
import type { QuestionAnswers } from './question-answers';

/** Keeps the strip, the number of answers and the remaining time true while answers come in. */
export function lapProgress(root: HTMLElement, answers: QuestionAnswers) {
  const sector = root.querySelector('[data-lap]');
  const questions = root.querySelectorAll('[data-question]').length;
  const sentences = [...root.querySelectorAll<HTMLElement>('[data-answered]')];
  const remaining = root.querySelector<HTMLElement>('[data-remaining]');
  const elsewhere = Number(sentences[0]?.dataset.answered ?? 0) - answers.count();
  return () => {
    const here = answers.count();
    if (sector) markShare(sector, 'p-', here / questions, 20);
    for (const sentence of sentences)
      sentence.textContent = sentence.dataset.text?.replace('@', String(elsewhere + here)) ?? '';
    if (remaining) remaining.textContent = remainingWords(remaining.dataset, elsewhere + here);
  };
}

/** The page brings the words for none, one and 99 minutes. */
function remainingWords({ total, none = '', one = '', many = '' }: DOMStringMap, answered: number) {
  const open = Number(total) - answered;
  if (open <= 0) return none;
  const minutes = remainingMinutes(open, Number(total));
  return minutes === 1 ? one : many.replace('99', String(minutes));
}
