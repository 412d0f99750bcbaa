import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { getPitStop, type PitStop } from './get-pit-stop';
import { getReport } from './get-report';
import { type LastChange, type Moved, movedBy } from './moved-by';
import { type TalkTexts, talkTexts } from './talk-texts';
import type { DeletedEntry } from './workbench/workbench-of';

export type FoundDiscussion =
  | ({
      readonly kind: 'discussion';
      readonly report: Report;
      readonly deleted: readonly DeletedEntry[];
      readonly moved: Moved | null;
    } & TalkTexts)
  /** One view only, or a round that is still running. */
  | {
      readonly kind: 'nothing-yet';
      readonly organisation: string | null;
      readonly isOpen: boolean;
    };

/** What a team has to talk about once its round is closed, and what its last change moved in the plan; null for an unknown link. */
export async function getDiscussion(
  token: string,
  locale: Locale,
  change: LastChange = {},
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
    moved: movedBy(pitStop, change),
    ...talkTexts(found.report.profile, locale),
  };
}
