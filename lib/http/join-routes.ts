import type { Locale } from '@/lib/core/types';
import { languageOf, preferredLocale } from '@/lib/i18n/locale';
import { memberSheet, paths } from '@/lib/paths';
import { readEntrance } from '@/lib/server/round/entrance';
import {
  type Entrance,
  getInvitation,
  type Invitation,
  joinRound,
} from '@/lib/server/round/join-round';
import { noteWrongCode } from './against-guessing';
import type { GuardedRequest } from './context';
import { type Device, deviceOf, forget, remember } from './device-cookie';
import { type Fields, onForm } from './on-form';
import { type Page, type Reply, seeOther, temporary, withCookie } from './reply';

type Answer = Promise<Reply | Page>;

const longestTyped = 300;

/** The one place where a code is looked up; one that leads nowhere counts towards the limit on guessing (S01). */
async function lookUp(request: GuardedRequest, entrance: Entrance): Promise<Invitation | null> {
  const invitation = await getInvitation(entrance);
  if (!invitation && 'code' in entrance) await noteWrongCode(request);
  return invitation;
}

/** The words people are told on a projector: /los, /go. */
export const shortJoinRoute = ({ incoming }: GuardedRequest): Reply =>
  temporary(paths.join(preferredLocale(incoming.headers['accept-language'])));

/** POST /<locale>/join: from a code or a pasted address to the invitation. */
export const joinRoute = onForm(async (request, form) => {
  const typed = form.get('code') ?? '';
  const entrance = readEntrance(typed);
  const invitation = entrance && (await lookUp(request, entrance));
  if (!entrance || !invitation) return noSuchCode(request.locale, typed);
  return seeOther(addressOf(localeFor(request, invitation), entrance));
});

/** GET /t/<code>, as on posters and in QR codes: to the invitation in the reader's language. */
export async function shortInvitationRoute(request: GuardedRequest): Answer {
  const accepted = request.incoming.headers['accept-language'];
  const entrance = readEntrance(`/t/${request.parts.code}`);
  const invitation = entrance && (await lookUp(request, entrance));
  if (!entrance || !invitation) return noSuchCode(preferredLocale(accepted), codeIn(request));
  return temporary(addressOf(preferredLocale(accepted, invitation.round.languages), entrance));
}

/** GET /<locale>/t/<code>, /<locale>/i/<ticket>: the first page. Nothing is used up by asking (S18). */
export async function invitationRoute(request: GuardedRequest): Answer {
  const found = await findHere(request);
  if (!('invitation' in found)) return found;
  return firstPage(request, found);
}

interface Found {
  readonly entrance: Entrance;
  readonly invitation: Invitation;
  readonly device: Device;
}

/** The invitation of an address, or where to go instead: another spelling of it, or the page that asks for a code. */
async function findHere(request: GuardedRequest): Promise<Found | Reply | Page> {
  const { locale, parts, path, settings, incoming } = request;
  const ticket = parts.ticket;
  const entrance = ticket === undefined ? readEntrance(`/t/${parts.code}`) : { ticket };
  const invitation = entrance && (await lookUp(request, entrance));
  if (!entrance || !invitation) return noSuchCode(locale, codeIn(request));
  const address = addressOf(localeFor(request, invitation), entrance);
  if (address !== path) return seeOther(address);
  return { entrance, invitation, device: await deviceOf(incoming, invitation.round, settings) };
}

/** POST of the first page: goes on where this device was, makes room for somebody else, or joins and leads to the first question. */
export const enterRoute = onForm(async (request, form) => {
  const found = await findHere(request);
  if (!('invitation' in found)) return found;
  const { locale, settings, path } = request;
  const { device, invitation, entrance } = found;
  if (form.get('device') === 'continue') return backTo(locale, device) ?? seeOther(path);
  if (form.get('device') === 'other')
    return withCookie(seeOther(path), forget(invitation.round, settings));
  if (isTurnedBack(found)) return seeOther(path);
  const outcome = await joinRound(entrance, {
    group: form.get('group') ?? null,
    name: form.get('name') ?? '',
    agrees: form.get('agrees') === 'yes',
  });
  if (outcome.kind === 'joined') {
    const begun = { kind: 'begun', secret: outcome.token } as const;
    return withCookie(
      seeOther(paths.questions(locale, memberSheet(outcome.token), 'P1')),
      remember(invitation.round, settings, begun),
    );
  }
  if (outcome.kind === 'unknown') return noSuchCode(locale, codeIn(request));
  return firstPage(request, found, { problem: outcome.kind, form });
});

/** A device that has begun or handed in goes on there; only an unused personal link lets a second person in. */
const isTurnedBack = ({ entrance, device }: Found) =>
  device.kind !== 'new' && !('ticket' in entrance);

function backTo(locale: Locale, device: Device) {
  if (device.kind === 'begun') return seeOther(paths.member(locale, device.secret));
  return device.kind === 'handed-in' ? seeOther(paths.receipt(locale, device.secret)) : null;
}

/** The page is told what only the front server knows: what this device holds, and what a form brought. */
function firstPage(
  { path }: GuardedRequest,
  { device }: Found,
  refused?: { readonly problem: string; readonly form: Fields },
): Page {
  const query = new URLSearchParams({ device: device.kind });
  if (!refused) return { page: `${path}?${query}` };
  query.set('problem', refused.problem);
  for (const field of ['group', 'name', 'agrees'])
    query.set(field, (refused.form.get(field) ?? '').slice(0, longestTyped));
  return { page: `${path}?${query}`, status: 422 };
}

/** The same page for unknown, mistyped, closed and expired codes (S01), with what was typed. */
function noSuchCode(locale: Locale, typed: string): Page {
  const query = new URLSearchParams({
    problem: typed.trim() === '' ? 'empty' : 'unknown',
    code: typed.slice(0, longestTyped),
  });
  return { page: `${paths.join(locale)}?${query}`, status: 404 };
}

const codeIn = ({ parts }: GuardedRequest) => decodeURIComponent(parts.code ?? '');

const addressOf = (locale: Locale, entrance: Entrance) =>
  'ticket' in entrance
    ? paths.personalInvitation(locale, entrance.ticket)
    : paths.invitation(locale, entrance.code);

/** The language of the address if the round has it. */
function localeFor({ locale, incoming }: GuardedRequest, { round }: Invitation): Locale {
  if (round.languages.includes(languageOf(locale))) return locale;
  return preferredLocale(incoming.headers['accept-language'], round.languages);
}
