import { method } from './constants';
import type { Entry, FigureEntry } from './workbench';

export const verdicts = ['keep', 'change', 'drop'] as const satisfies FigureEntry['verdict'][];

/** How the figures are judged: "does this figure help us?", and how many nobody has judged yet. */
export function countVerdicts(figures: readonly Entry<'figure'>[]) {
  const count = (verdict: FigureEntry['verdict']) =>
    figures.filter(({ body }) => body.verdict === verdict).length;
  return { keep: count('keep'), change: count('change'), drop: count('drop'), open: count(null) };
}

/** Whether there are so many figures that nobody steers by all of them. */
export const areMany = (figures: readonly Entry<'figure'>[]) => figures.length > method.figures.few;
