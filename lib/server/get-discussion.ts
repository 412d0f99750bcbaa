import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { getPitStop, type PitStop } from './get-pit-stop';
import { getReport } from './get-report';
import { type TalkTexts, talkTexts } from './talk-texts';
import type { DeletedEntry } from './workbench/workbench-of';

export type FoundDiscussion =
  | ({
      readonly kind: 'discussion';
      readonly report: Report;
      readonly deleted: readonly DeletedEntry[];
    } & TalkTexts)
  /** One view only, or a round that is still running. */
  | {
      readonly kind: 'nothing-yet';
      readonly organisation: string | null;
      readonly isOpen: boolean;
    };

/** What a team has to talk about once its round is closed; null for an unknown link. */
export async function getDiscussion(
  token: string,
  locale: Locale,
  find: (token: string) => Promise<PitStop | null> = getPitStop,
): Promise<FoundDiscussion | null> {
  const pitStop = await find(token);
  if (!pitStop) return null;
  const { released, round, organisation, deleted } = pitStop;
  const found = released ? await getReport(token, locale, async () => pitStop) : null;
  if (found?.kind !== 'report')
    return { kind: 'nothing-yet', organisation, isOpen: round?.state === 'open' };
  return {
    kind: 'discussion',
    report: found.report,
    deleted,
    ...talkTexts(found.report.profile, locale),
  };
}
