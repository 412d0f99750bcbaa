import { getProgress } from '@/lib/server/round/get-lobby';
import type { GuardedRequest } from './context';
import { json, type Reply, type Stream } from './reply';

/** GET /api/p/<token>/progress: totals of the newest round as server-sent events, at once and whenever one changes (method 3.R8). */
export async function progressRoute({
  incoming,
  token,
  live,
}: GuardedRequest): Promise<Reply | Stream> {
  const first = await getProgress(token);
  if (!first) return json(404, { ok: false, issues: ['There is nothing at this address.'] });
  if (!live.mayFollow(first.roundId))
    return json(503, { ok: false, issues: ['Too many are watching.'] }, { 'retry-after': 20 });
  if (incoming.method === 'HEAD')
    return { status: 200, headers: { 'content-type': 'text/event-stream; charset=utf-8' } };
  return { stream: (response) => live.follow(response, first, () => getProgress(token)) };
}
