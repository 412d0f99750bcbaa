import { paths } from '@/lib/paths';
import type { GuardedRequest } from './context';
import { forgetAll } from './device-cookie';
import { type Reply, seeOther } from './reply';

/** POST /<locale>/forget: the browser drops all it keeps of this server, also pages it could show again on the way back. */
export function forgetRoute({ locale, incoming, settings }: GuardedRequest): Reply {
  const reply = seeOther(paths.forgotten(locale));
  return {
    ...reply,
    headers: {
      ...reply.headers,
      'clear-site-data': '"cache", "storage"',
      'set-cookie': forgetAll(incoming, settings),
    },
  };
}
