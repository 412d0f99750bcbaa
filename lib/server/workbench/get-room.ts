import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { getPitStop, type PitStop } from '../get-pit-stop';
import { getReport, type Unfinished } from '../get-report';
import type { DeletedEntry } from './workbench-of';

export interface FoundRoom {
  readonly kind: 'room';
  readonly report: Report;
  readonly deleted: readonly DeletedEntry[];
}

/** What a room of the workbench shows: the report with everything recorded, and what can be brought back; null for an unknown link. */
export async function getRoom(
  token: string,
  locale: Locale,
): Promise<FoundRoom | Unfinished | null> {
  let pitStop: PitStop | null = null;
  const found = await getReport(token, locale, async (link) => {
    pitStop = await getPitStop(link);
    return pitStop;
  });
  if (found?.kind !== 'report') return found;
  return {
    kind: 'room',
    report: found.report,
    deleted: (pitStop as PitStop | null)?.deleted ?? [],
  };
}
