import { getProgress } from '@/lib/server/round/get-lobby';
import type { GuardedRequest } from './context';
import type { Followed } from './live-streams';
import { json, type Reply, type Stream } from './reply';

/** GET /api/p/<token>/progress: totals of the newest round as server-sent events, at once and whenever one changes (method 3.R8). */
export const progressRoute = (request: GuardedRequest): Promise<Reply | Stream> =>
  followed(request, () => getProgress(request.token));

/** Sends what `read` says as events, for as long as it says anything. */
export async function followed(
  { incoming, live }: GuardedRequest,
  read: () => Promise<Followed | null>,
): Promise<Reply | Stream> {
  const first = await read();
  if (!first) return json(404, { ok: false, issues: ['There is nothing at this address.'] });
  if (!live.mayFollow(first.roundId))
    return json(503, { ok: false, issues: ['Too many are watching.'] }, { 'retry-after': 20 });
  if (incoming.method === 'HEAD')
    return { status: 200, headers: { 'content-type': 'text/event-stream; charset=utf-8' } };
  return { stream: (response) => live.follow(response, first, read) };
}
