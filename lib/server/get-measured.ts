import { type Assessment, assess } from '@/lib/core/assess';
import { assessmentOfRelease } from '@/lib/core/assessment-of-release';
import { method } from '@/lib/core/constants';
import { relevantAnswers } from '@/lib/core/journey';
import type { Coverage } from '@/lib/core/margins';
import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { getPitStop } from './get-pit-stop';
import { getReport, type Unfinished } from './get-report';
import { itemIdsOfLap } from './questionnaire';
import { resultLapOf } from './result-lap';

/** The report of a pit stop with the numbers behind it: unrounded of a single view, of many voices only what was released. */
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
): Promise<Measured | Unfinished | null> {
  const pitStop = await getPitStop(token);
  const found = pitStop && (await getReport(token, locale, async () => pitStop));
  if (!pitStop || !found) return null;
  if (found.kind === 'unfinished') return found;
  const { soloQuick, standard } = method.coverage;
  const { report } = found;
  const { released, answers } = pitStop;
  if (released)
    return {
      kind: 'measured',
      report,
      assessment: assessmentOfRelease(released),
      coverage: standard,
    };
  const lap = resultLapOf(pitStop);
  return {
    kind: 'measured',
    report,
    assessment: assess([relevantAnswers(answers, itemIdsOfLap(lap))], 'solo', { lap }),
    coverage: lap === 'quick' ? soloQuick : standard,
  };
}
