import { progressOf, relevantAnswers } from '@/lib/core/journey';
import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { planningOf, usedTouchpoints } from '@/lib/core/workbench-planning';
import { today } from './clock';
import { getPitStop, type PitStop } from './get-pit-stop';
import { keptReport } from './kept-reports';
import { itemIdsOfLap } from './questionnaire';
import { resultLapOf } from './result-lap';

export type FoundReport =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'unfinished' };

/** The report of a finished pit stop; null for an unknown link. `find` says which kind of link the token belongs to. */
export async function getReport(
  token: string,
  locale: Locale,
  find: (token: string) => Promise<PitStop | null> = getPitStop,
): Promise<FoundReport | null> {
  const pitStop = await find(token);
  if (!pitStop) return null;
  if (!pitStop.submitted) return { kind: 'unfinished' };
  const { answers, notes, organisation, capacity30, workbench } = pitStop;
  const lap = resultLapOf(pitStop);
  const people = [relevantAnswers(answers, itemIdsOfLap(lap))];
  const input = {
    mode: 'solo' as const,
    lap,
    people,
    notes,
    organisation,
    date: today(),
    options: { capacity30, ...planningOf(workbench) },
    touchpoints: usedTouchpoints(workbench.touchpoint),
    workbench,
  };
  const report = keptReport(input, locale);
  const openQuestions = progressOf(itemIdsOfLap(pitStop.lap), answers).open.length;
  return { kind: 'report', report: lap === pitStop.lap ? report : { ...report, openQuestions } };
}
