import type { RoundPromise } from '@/lib/core/round-promise';
import { database } from '@/lib/db/client';
import { readSettings } from '@/lib/env';
import { type Entrance, getInvitation, type Invitation } from './join-round';
import { promiseOf } from './promise';

export interface FirstPage extends Invitation {
  readonly promise: RoundPromise;
}

/** What somebody reads who was invited: who invites, and what holds for the round on this server. */
export async function getFirstPage(entrance: Entrance): Promise<FirstPage | null> {
  const invitation = await getInvitation(entrance);
  if (!invitation) return null;
  const { kind } = await database();
  const isEncrypted = readSettings().appUrl?.startsWith('https:') === true;
  return { ...invitation, promise: promiseOf(invitation.round, { database: kind, isEncrypted }) };
}
