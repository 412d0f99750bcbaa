import { relevantAnswers } from '@/lib/core/journey';
import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';

import { today } from './clock';
import { getPitStop, type PitStop } from './get-pit-stop';
import { keptReport } from './kept-reports';
import { itemIdsOfLap } from './questionnaire';

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
  const { lap, answers, notes, organisation, capacity30 } = pitStop;
  if (!pitStop.submitted) return { kind: 'unfinished' };
  const people = [relevantAnswers(answers, itemIdsOfLap(lap))];
  const input = {
    mode: 'solo' as const,
    lap,
    people,
    notes,
    organisation,
    date: today(),
    options: { capacity30 },
  };
  return { kind: 'report', report: keptReport(input, locale) };
}
