import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Settings } from '@/lib/env';
import { draftDays } from '@/lib/server/retention';
import { getSheet } from '@/lib/server/round/get-sheet';
import { getReceipt } from '@/lib/server/round/take-back';
import type { TeamRound } from '@/lib/server/round/team-round';

/** What this device knows of a round: nothing, a sheet that was begun, or the receipt for one that was handed in. */
export type Device =
  | { readonly kind: 'new' }
  | { readonly kind: 'begun' | 'handed-in'; readonly secret: string };

const marks = { b: 'begun', h: 'handed-in' } as const;

const day = 86_400;

/** One name per round, which says nothing about it to whoever does not know the round's random key. */
function nameOf({ id }: Pick<TeamRound, 'id'>, { appUrl }: Pick<Settings, 'appUrl'>) {
  const name = createHash('sha256').update(`device ${id}`).digest('hex').slice(0, 16);
  return appUrl?.startsWith('https:') ? `__Host-${name}` : `boxenstopp-${name}`;
}

/** The browser's prefix for safe cookies wants the path `/`; the language stands first in every address anyway. */
const attributes = ({ appUrl }: Pick<Settings, 'appUrl'>, seconds: number) =>
  `; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${appUrl?.startsWith('https:') ? '; Secure' : ''}`;

/** Until the round's last day is over, at most as long as a draft is kept. */
function secondsFor({ closesOn }: TeamRound, now: number) {
  const longest = draftDays * day;
  if (closesOn === null) return longest;
  const left = Math.ceil((Date.parse(closesOn) - now) / 1_000) + 2 * day;
  return Math.max(day, Math.min(longest, left));
}

/** The `set-cookie` header that lets this device go on where it was, or answer only once. The only cookie there is. */
export function remember(
  round: TeamRound,
  settings: Pick<Settings, 'appUrl'>,
  { kind, secret }: Exclude<Device, { kind: 'new' }>,
  now = Date.now(),
) {
  const mark = kind === 'begun' ? 'b' : 'h';
  return `${nameOf(round, settings)}=${mark}${secret}${attributes(settings, secondsFor(round, now))}`;
}

export const forget = (round: TeamRound, settings: Pick<Settings, 'appUrl'>) =>
  `${nameOf(round, settings)}=${attributes(settings, 0)}`;

/** The `set-cookie` headers that make this device forget every round it knows. */
export const forgetAll = (
  request: Pick<IncomingMessage, 'headers'>,
  settings: Pick<Settings, 'appUrl'>,
) =>
  cookiesOf(request)
    .flatMap((pair) => /^((?:__Host-|boxenstopp-)[0-9a-f]{16})=/.exec(pair)?.[1] ?? [])
    .map((name) => `${name}=${attributes(settings, 0)}`);

const cookiesOf = ({ headers }: Pick<IncomingMessage, 'headers'>) =>
  (headers.cookie ?? '').split(';').map((pair) => pair.trim());

/** What this device holds of a round, if it still leads somewhere. */
export async function deviceOf(
  request: Pick<IncomingMessage, 'headers'>,
  round: TeamRound,
  settings: Pick<Settings, 'appUrl'>,
): Promise<Device> {
  const name = nameOf(round, settings);
  const pair = cookiesOf(request).find((one) => one.startsWith(`${name}=`));
  const value = pair?.slice(name.length + 1) ?? '';
  const { mark, secret = '' } = /^(?<mark>[bh])(?<secret>[\w-]{43})$/.exec(value)?.groups ?? {};
  if (mark !== 'b' && mark !== 'h') return { kind: 'new' };
  const found = mark === 'b' ? await getSheet(secret) : await getReceipt(secret);
  return found?.round.id === round.id ? { kind: marks[mark], secret } : { kind: 'new' };
}
