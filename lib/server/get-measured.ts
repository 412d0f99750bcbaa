import { type Assessment, assess } from '@/lib/core/assess';
import { method } from '@/lib/core/constants';
import { relevantAnswers } from '@/lib/core/journey';
import type { Coverage } from '@/lib/core/margins';
import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { getPitStop } from './get-pit-stop';
import { getReport } from './get-report';
import { itemIdsOfLap } from './questionnaire';
import { resultLapOf } from './result-lap';

/** The report of a pit stop with the unrounded numbers behind it. */
export interface Measured {
  readonly kind: 'measured';
  readonly report: Report;
  readonly assessment: Assessment;
  readonly coverage: Coverage;
}

/** What a finished pit stop measured; null for an unknown link. */
export async function getMeasured(
  token: string,
  locale: Locale,
): Promise<Measured | { readonly kind: 'unfinished' } | null> {
  const found = await getReport(token, locale);
  const pitStop = await getPitStop(token);
  if (!found || !pitStop) return null;
  if (found.kind === 'unfinished') return found;
  const { answers } = pitStop;
  const lap = resultLapOf(pitStop);
  const { soloQuick, standard } = method.coverage;
  return {
    kind: 'measured',
    report: found.report,
    assessment: assess([relevantAnswers(answers, itemIdsOfLap(lap))], 'solo', { lap }),
    coverage: lap === 'quick' ? soloQuick : standard,
  };
}
