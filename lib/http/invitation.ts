import { type Entrance, getInvitation, type Invitation } from '@/lib/server/round/join-round';
import { noteWrongCode } from './against-guessing';
import type { GuardedRequest } from './context';

/** The one place where a code or a personal link is looked up; a code that leads nowhere counts towards the limit on guessing (S01). */
export async function findInvitation(
  request: GuardedRequest,
  entrance: Entrance,
): Promise<Invitation | null> {
  const invitation = await getInvitation(entrance);
  if (!invitation && 'code' in entrance) await noteWrongCode(request);
  return invitation;
}
