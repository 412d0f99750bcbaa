import type { Outcome } from '@/lib/core/what-if';
import { formatIndex } from '@/lib/i18n/format';
import { fill } from './fill';
import type { WhatIfTexts } from './what-if-texts';

/** "Index von 40 auf 47, Stufe 3": what a supposition comes to, in one line. */
export function summaryOf({ say }: WhatIfTexts, before: Outcome, after: Outcome): string {
  const was = before.level?.level ?? '–';
  const level = after.level?.level ?? '–';
  const index = ({ index, bounds }: Outcome) => formatIndex(index, bounds.index);
  const values = { before: index(before), after: index(after), was, level };
  if (was !== level) return fill(say['summary-level'], values);
  return fill(values.before === values.after ? say.unchanged : say.summary, values);
}
