import { paths } from '@/lib/paths';
import { getLobby } from '@/lib/server/round/get-lobby';
import { getWall, getWallKey, getWallProgress } from '@/lib/server/round/wall';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import { followed } from './progress-route';
import { type Page, type Reply, type Stream, seeOther } from './reply';

/** GET …/projector: from the private link to an address that may stand on the wall. */
export async function projectorRoute({ locale, token }: GuardedRequest): Promise<Reply | Page> {
  const key = await getWallKey(token);
  if (key !== null) return seeOther(paths.wall(locale, key));
  return (await getLobby(token)) ? seeOther(paths.lobby(locale, token)) : problem(locale, 404);
}

/** GET /<locale>/w/<key>: the wall; every key that leads nowhere, or no longer, gets the same page with 404. */
export async function wallRoute({ path, parts }: GuardedRequest): Promise<Page> {
  const isThere = (await getWall(parts.wall ?? '')) !== null;
  return isThere ? { page: path } : { page: path, status: 404 };
}

/** GET /api/w/<key>/progress: what the wall follows, as server-sent events. */
export const wallProgressRoute = (request: GuardedRequest): Promise<Reply | Stream> =>
  followed(request, () => getWallProgress(request.parts.wall ?? ''));
