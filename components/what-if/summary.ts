import type { Outcome } from '@/lib/core/what-if';
import { fill } from './fill';
import type { WhatIfTexts } from './what-if-texts';

/** "Index von 40 auf 47, Stufe 3": what a supposition comes to, in one line. */
export function summaryOf({ say }: WhatIfTexts, before: Outcome, after: Outcome): string {
  const was = before.level?.level ?? '–';
  const level = after.level?.level ?? '–';
  const values = { before: before.index ?? '–', after: after.index ?? '–', was, level };
  if (was !== level) return fill(say['summary-level'], values);
  return fill(before.index === after.index ? say.unchanged : say.summary, values);
}
