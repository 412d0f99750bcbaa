import { type Entrance, getInvitation, type Invitation } from '@/lib/server/round/join-round';
import type { GuardedRequest } from './context';

/** The one place where a code or a personal link is looked up, so that a limit on guessing has one place to stand (S01). */
export const findInvitation = (
  _request: GuardedRequest,
  entrance: Entrance,
): Promise<Invitation | null> => getInvitation(entrance);
