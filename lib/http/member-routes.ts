import { memberSheet, paths } from '@/lib/paths';
import { nextQuestion } from '@/lib/server/get-review';
import { getSheet } from '@/lib/server/round/get-sheet';
import { handIn } from '@/lib/server/round/hand-in';
import { discardSheet, getReceipt, takeBack } from '@/lib/server/round/take-back';
import { lostSheet } from './answerer';
import type { GuardedRequest } from './context';
import { forget, remember } from './device-cookie';
import { memberEnd } from './member-end';
import { onForm } from './on-form';
import { problem } from './problem';
import { type Page, type Reply, seeOther, withCookie } from './reply';

type Answer = Promise<Reply | Page>;

/** GET /<locale>/r/<key>: to the first open question, or to the review. */
export async function memberRoute(request: GuardedRequest): Answer {
  const { locale, token } = request;
  const sheet = await getSheet(token);
  if (!sheet || sheet.isOver) return lostSheet(request);
  const open = nextQuestion(sheet);
  const own = memberSheet(token);
  return seeOther(open ? paths.questions(locale, own, open) : paths.review(locale, own));
}

/** A page below a member's key, as long as the round takes answers. */
export async function memberPage(request: GuardedRequest): Answer {
  const sheet = await getSheet(request.token);
  if (!sheet || sheet.isOver) return lostSheet(request);
  const isIncomplete = request.query.get('incomplete') === '1';
  return { page: `${request.path}${isIncomplete ? '?incomplete=1' : ''}` };
}

/** POST /<locale>/r/<key>/review: hands in and leads to the receipt; again and at once, it is the same one voice (B01). */
export const handInRoute = onForm(async (request, form) => {
  const { locale, token, settings } = request;
  const outcome = await handIn(token, readSeconds(form.get('seconds')));
  if (outcome.kind === 'incomplete')
    return seeOther(`${paths.review(locale, memberSheet(token))}?incomplete=1`);
  if (outcome.kind !== 'handed-in') return lostSheet(request);
  const { receipt } = outcome;
  const found = await getReceipt(receipt);
  const reply = seeOther(paths.receipt(locale, receipt));
  if (!found) return reply;
  return withCookie(reply, remember(found.round, settings, { kind: 'handed-in', secret: receipt }));
});

/** POST /<locale>/r/<key>/discard: deletes what was begun. */
export const discardRoute = onForm(async (request, form) => {
  const { locale, token, settings } = request;
  if (form.get('confirm') !== 'yes') return problem(locale, 400);
  const sheet = await getSheet(token);
  if (!sheet || !(await discardSheet(token))) return lostSheet(request);
  return withdrawn(request, forget(sheet.round, settings));
});

/** GET /<locale>/v/<receipt>: that the answers were handed in; once the round is closed nobody can find them any more (method 3.R10). */
export async function receiptRoute({ locale, path, parts }: GuardedRequest): Answer {
  return (await getReceipt(parts.receipt ?? '')) ? { page: path } : memberEnd(locale, 'receipt');
}

/** POST /<locale>/v/<receipt>: takes the answers back. */
export const takeBackRoute = onForm(async (request, form) => {
  const { locale, parts, settings } = request;
  if (form.get('confirm') !== 'yes') return problem(locale, 400);
  const found = await getReceipt(parts.receipt ?? '');
  if (!found || !(await takeBack(parts.receipt ?? ''))) return memberEnd(locale, 'receipt');
  return withdrawn(request, forget(found.round, settings));
});

const withdrawn = ({ locale }: GuardedRequest, cookie: string): Reply =>
  withCookie(seeOther(paths.withdrawn(locale)), cookie);

/** Whole seconds up to a month; anything else is no time at all. */
function readSeconds(given: string | undefined): number | null {
  return given !== undefined && /^\d{1,7}$/.test(given) ? Number(given) : null;
}
