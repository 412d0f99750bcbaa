import { paths } from '@/lib/paths';
import { setCapacity } from '@/lib/server/set-capacity';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import { readBody } from './read-body';
import { readForm } from './read-form';
import { type Page, type Reply, seeOther } from './reply';

/** POST /<locale>/p/<token>/capacity: plans again with other person-days per 30 days. */
export async function capacityRoute(request: GuardedRequest): Promise<Reply | Page> {
  const { locale, token } = request;
  const body = await readBody(request.incoming, 'application/x-www-form-urlencoded');
  if (body.kind === 'refused') return problem(locale, body.status);
  const entered = readForm(body.text)?.get('capacity30');
  if (entered === undefined) return problem(locale, 400);
  const outcome = await setCapacity(token, entered);
  if (outcome.kind === 'unknown-link') return problem(locale, 404);
  const roadmap = paths.roadmap(locale, token);
  return seeOther(
    outcome.kind === 'set'
      ? `${roadmap}?changed=capacity&was=${outcome.was}`
      : `${roadmap}?${refusal(entered)}`,
  );
}

/** What was typed travels along, cut to what still shows the slip. */
const refusal = (entered: string) =>
  new URLSearchParams({ problem: 'capacity', entered: entered.trim().slice(0, 12) });
