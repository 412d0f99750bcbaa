import { createHmac, randomBytes } from 'node:crypto';
import { database } from '@/lib/db/client';
import { countUp, dailyKey, forgetLimits, readCounts } from '@/lib/db/limits';
import { today } from './clock';

/** Wrong codes per minute from one network and on the whole instance, and lookups per second once that is used up (S01). */
export const guessLimits = { perNetwork: 10, perInstance: 300, slowPerSecond: 5 } as const;

/** What a code opens. Old links to a closed survey of customers must not keep a team from joining. */
export type Door = 'team' | 'customers';

const everybodyAt = (door: Door) => `wrong codes, ${door}`;

// Next has its own copy of this module in the same process.
const slot = Symbol.for('boxenstopp.guess-limit');
interface Memory {
  span: string;
  wrong: Map<string, number>;
  slow: Map<Door, number[]>;
}
const memory = (span: string): Memory => {
  const shared = globalThis as { [slot]?: Memory };
  if (shared[slot]?.span !== span) shared[slot] = { span, wrong: new Map(), slow: new Map() };
  return shared[slot] as Memory;
};

/** A minute, such as `2026-11-22 10:03`. */
const spanAt = (now: number) => new Date(now).toISOString().slice(0, 16).replace('T', ' ');

let keyOfDay: { readonly day: string; readonly key: string } | undefined;

async function nameOf(network: string, door: Door) {
  const { db } = await database();
  const day = today();
  if (keyOfDay?.day !== day)
    keyOfDay = { day, key: await dailyKey(db, day, randomBytes(32).toString('base64url')) };
  return createHmac('sha256', keyOfDay.key).update(`${door} ${network}`).digest('base64url');
}

/**
 * Whether a code from this network may be looked up now. Counts what this process knows first, so that a flood costs no query; then
 * what all processes counted. Once the instance's budget of wrong codes is used up, a few lookups a second still get through.
 */
export async function mayGuess(
  network: string,
  door: Door = 'team',
  now = Date.now(),
): Promise<boolean> {
  const known = memory(spanAt(now));
  const [name, everybody] = [await nameOf(network, door), everybodyAt(door)];
  if ((known.wrong.get(name) ?? 0) >= guessLimits.perNetwork) return false;
  if ((known.wrong.get(everybody) ?? 0) < guessLimits.perInstance) {
    const { db } = await database();
    const counts = await readCounts(db, [name, everybody], known.span);
    for (const [who, count] of counts)
      known.wrong.set(who, Math.max(count, known.wrong.get(who) ?? 0));
    if ((known.wrong.get(name) ?? 0) >= guessLimits.perNetwork) return false;
    if ((known.wrong.get(everybody) ?? 0) < guessLimits.perInstance) return true;
  }
  const slow = (known.slow.get(door) ?? []).filter((at) => at > now - 1_000);
  const isFree = slow.length < guessLimits.slowPerSecond;
  known.slow.set(door, isFree ? [...slow, now] : slow);
  return isFree;
}

/** Counts a code that led nowhere. Only a keyed hash of the network is kept, for a day at most (S03). */
export async function countWrongGuess(
  network: string,
  door: Door = 'team',
  now = Date.now(),
): Promise<void> {
  const known = memory(spanAt(now));
  const { db } = await database();
  for (const name of [await nameOf(network, door), everybodyAt(door)]) {
    known.wrong.set(name, (known.wrong.get(name) ?? 0) + 1);
    const count = await countUp(db, name, known.span);
    known.wrong.set(name, Math.max(count, known.wrong.get(name) ?? 0));
  }
}

/** Forgets what was counted before today. */
export async function forgetGuesses(day = today()): Promise<void> {
  const { db } = await database();
  await forgetLimits(db, day);
}
