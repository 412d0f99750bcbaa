import { method } from '@/lib/core/constants';
import { database } from '@/lib/db/client';
import { findPitStop, setCapacity as storeCapacity } from '@/lib/db/pit-stops';
import { hashToken, isToken } from './tokens';

export type CapacityOutcome =
  | { readonly kind: 'set'; readonly was: number }
  | { readonly kind: 'not-a-capacity' | 'unknown-link' };

/** Sets the person-days per 30 days that the roadmap plans with: a whole number from 1 to 400. */
export async function setCapacity(token: string, entered: string): Promise<CapacityOutcome> {
  if (!isToken(token)) return { kind: 'unknown-link' };
  const { db } = await database();
  const row = await findPitStop(db, hashToken(token));
  if (!row) return { kind: 'unknown-link' };
  const capacity30 = /^\d{1,3}$/.test(entered.trim()) ? Number(entered.trim()) : 0;
  if (capacity30 < 1 || capacity30 > method.roadmap.largestCapacity30)
    return { kind: 'not-a-capacity' };
  await storeCapacity(db, row.round_id, capacity30);
  return { kind: 'set', was: row.capacity30 };
}
