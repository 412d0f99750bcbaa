import type { Profile, Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { getPitStop } from './get-pit-stop';
import { soloReport, type Unfinished } from './get-report';

export interface FoundCockpit {
  readonly kind: 'cockpit';
  /** Of the organiser's own answers. */
  readonly report: Report;
  /** What the newest closed round released; `null` before. */
  readonly team: Profile | null;
}

/** The organiser's own view beside the team's (method 1.9); null for an unknown link and where there is no round of many voices. */
export async function getCockpit(
  token: string,
  locale: Locale,
): Promise<FoundCockpit | Unfinished | null> {
  const pitStop = await getPitStop(token);
  if (!pitStop?.round) return null;
  if (!pitStop.submitted) return { kind: 'unfinished', next: 'review' };
  return {
    kind: 'cockpit',
    report: await soloReport(pitStop, locale),
    team: pitStop.released,
  };
}
