import { progressOf, relevantAnswers } from '@/lib/core/journey';
import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { planningOf, usedTouchpoints } from '@/lib/core/workbench-planning';
import { today } from './clock';
import { getPitStop, type PitStop } from './get-pit-stop';
import { keptReport } from './kept-reports';
import { itemIdsOfLap } from './questionnaire';
import type { ReportInput } from './report-input';
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
  const report = await keptReport(reportInput(pitStop), locale);
  const isWhole = resultLapOf(pitStop) === pitStop.lap;
  const openQuestions = progressOf(itemIdsOfLap(pitStop.lap), pitStop.answers).open.length;
  return { kind: 'report', report: isWhole ? report : { ...report, openQuestions } };
}

/** What the report of a pit stop is made of. */
export function reportInput(pitStop: PitStop): ReportInput {
  const { answers, notes, organisation, capacity30, workbench } = pitStop;
  const lap = resultLapOf(pitStop);
  const people = [relevantAnswers(answers, itemIdsOfLap(lap))];
  return {
    mode: 'solo',
    lap,
    people,
    notes,
    organisation,
    date: today(),
    options: { capacity30, ...planningOf(workbench) },
    touchpoints: usedTouchpoints(workbench.touchpoint),
    workbench: pitStop.shown ?? workbench,
  };
}
