import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { getPitStop, type PitStop } from '../get-pit-stop';
import { getReport, type Unfinished } from '../get-report';
import { type LastChange, type Moved, movedBy } from '../moved-by';
import type { DeletedEntry } from './workbench-of';

export interface FoundRoom {
  readonly kind: 'room';
  readonly report: Report;
  readonly deleted: readonly DeletedEntry[];
  readonly moved: Moved | null;
}

/**
 * What a room of the workbench shows: the report with everything recorded, what can be brought back, and what the last change moved in
 * the plan; null for an unknown link.
 */
export async function getRoom(
  token: string,
  locale: Locale,
  change: LastChange = {},
): Promise<FoundRoom | Unfinished | null> {
  const pitStop = await getPitStop(token);
  const found = pitStop && (await getReport(token, locale, async () => pitStop));
  if (found?.kind !== 'report') return found;
  const { deleted } = pitStop as PitStop;
  const moved = movedBy(pitStop as PitStop, change);
  return { kind: 'room', report: found.report, deleted, moved };
}
