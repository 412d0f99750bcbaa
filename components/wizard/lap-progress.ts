import { markShare } from './pager';
import type { QuestionAnswers } from './question-answers';

/** Keeps the strip and the number of answers in the introduction true while answers come in. */
export function lapProgress(root: HTMLElement, answers: QuestionAnswers) {
  const sector = root.querySelector('[data-lap]');
  const questions = root.querySelectorAll('[data-question]').length;
  const sentence = root.querySelector<HTMLElement>('[data-answered]');
  const elsewhere = Number(sentence?.dataset.answered ?? 0) - answers.count();
  return () => {
    const here = answers.count();
    if (sector) markShare(sector, 'p-', here / questions, 20);
    if (sentence)
      sentence.textContent = sentence.dataset.text?.replace('@', String(elsewhere + here)) ?? '';
  };
}
