import type { Rooms } from '@/lib/core/rooms';
import { database } from '@/lib/db/client';
import { listReleases } from '@/lib/db/team-rounds';
import { findOwnRound } from './round/team-round';

/** The rooms behind a private link; null for any other link. */
export async function getRooms(token: string): Promise<Rooms | null> {
  const { db } = await database();
  const own = await findOwnRound(db, token);
  if (!own) return null;
  const { pitStop, round } = own;
  const hasReleased = (await listReleases(db, pitStop.assessment_id)).length > 0;
  return {
    hasResult: hasReleased || pitStop.submitted === 1,
    hasTalks: hasReleased,
    round: round && {
      isOpen: round.state === 'open',
      isTable: round.mode === 'table',
      asksCustomers: round.customers !== null,
    },
  };
}
