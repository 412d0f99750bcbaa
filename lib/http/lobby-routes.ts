import { paths } from '@/lib/paths';
import { closeRound } from '@/lib/server/round/close-round';
import { getLobby } from '@/lib/server/round/get-lobby';
import { reopenRound } from '@/lib/server/round/reopen-round';
import { startOver } from '@/lib/server/round/start-over';
import {
  clearDrafts,
  discardRound,
  eraseVoices,
  lockRound,
  makeTickets,
  setClosingDate,
} from '@/lib/server/round/steer-round';
import type { GuardedRequest } from './context';
import { onForm } from './on-form';
import { problem } from './problem';
import { type Page, type Reply, seeOther } from './reply';

/** What the lobby says after a step; also when the step had been taken already, by a second press or on another device. */
type Done =
  | 'locked'
  | 'unlocked'
  | 'extended'
  | 'unlimited'
  | 'past-date'
  | 'no-date'
  | 'closed'
  | 'unchanged'
  | 'too-few'
  | 'reopened'
  | 'not-reopened'
  | 'discarded'
  | 'cleared'
  | 'started-over'
  | 'erased'
  | 'nothing-open';

type Step = (token: string, fields: ReadonlyMap<string, string>) => Promise<Done>;

/** Each step of steering a round; all may be repeated. */
const steps: Readonly<Record<string, Step>> = {
  lock: async (token) => ((await lockRound(token, true)) ? 'locked' : 'nothing-open'),
  unlock: async (token) => ((await lockRound(token, false)) ? 'unlocked' : 'nothing-open'),
  extend: async (token, fields) => {
    const typed = fields.get('closes-on') ?? '';
    if (typed !== '' && !isDay(typed)) return 'no-date';
    const set = await setClosingDate(token, typed === '' ? null : typed);
    if (set === null) return 'nothing-open';
    if (set === 'past') return 'past-date';
    return typed === '' ? 'unlimited' : 'extended';
  },
  close: async (token) => {
    const { kind } = await closeRound(token);
    return kind === 'unknown-link' ? 'nothing-open' : kind;
  },
  reopen: async (token) => ((await reopenRound(token)) ? 'reopened' : 'not-reopened'),
  clear: async (token) => ((await clearDrafts(token)) ? 'cleared' : 'nothing-open'),
  'start-over': async (token) => ((await startOver(token)) ? 'started-over' : 'nothing-open'),
  discard: async (token) => ((await discardRound(token)) ? 'discarded' : 'nothing-open'),
  erase: async (token) => ((await eraseVoices(token)) ? 'erased' : 'nothing-open'),
};

const isDay = (typed: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(typed) &&
  !Number.isNaN(Date.parse(typed)) &&
  new Date(typed).toISOString().startsWith(typed);

/** POST …/lobby/steer: one step named by `do`. */
export const steerRoute = onForm(async ({ locale, token, pdf }, fields) => {
  const lobby = await getLobby(token);
  if (!lobby) return problem(locale, 404);
  const wish = fields.get('do') ?? '';
  const step = Object.hasOwn(steps, wish) ? steps[wish] : undefined;
  if (!step) return problem(locale, 400);
  const done = await step(token, fields);
  if (done === 'erased') pdf.forget();
  return seeOther(`${paths.lobby(locale, token)}?done=${done}`);
});

/** POST …/personal-links: makes `count` links and shows them, this once. */
export async function personalLinksRoute(request: GuardedRequest): Promise<Reply | Page> {
  return onForm(async ({ locale, token }, fields) => {
    if (!(await getLobby(token))) return problem(locale, 404);
    const here = paths.personalLinks(locale, token);
    const typed = fields.get('count') ?? '';
    const made = /^\d{1,3}$/.test(typed) ? await makeTickets(token, Number(typed)) : null;
    if (!made) return { page: `${here}?${new URLSearchParams({ typed })}`, status: 422 };
    return { page: `${here}?${new URLSearchParams({ made: made.join(' ') })}` };
  })(request);
}
