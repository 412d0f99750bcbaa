import type { LobbyRound } from '@/lib/core/lobby';
import { laps } from '@/lib/core/remaining-minutes';
import type { Locale } from '@/lib/core/types';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { groupedCode } from './grouped-code';

export interface Invited {
  readonly locale: Locale;
  readonly organisation: string | null;
  readonly round: LobbyRound;
  /** Scheme and host that links begin with. */
  readonly address: string;
}

/** The languages of the round, that of the reader first, Swiss German where the reader uses it. */
function localesOf({ locale, round }: Invited): readonly Locale[] {
  const own = locale === 'en' ? 'en' : 'de';
  return [...round.languages]
    .sort((a, b) => Number(b === own) - Number(a === own))
    .map((language) => (language === 'de' && locale === 'de-CH' ? 'de-CH' : language));
}

/** The address in QR codes and messages. */
export const invitationLink = (address: string, code: string) =>
  `${address}${paths.shortInvitation(code)}`;

const parts = ({ organisation, round, address }: Invited, locale: Locale) => {
  const code = round.code ?? '';
  return {
    named: organisation === null ? 'no' : 'yes',
    organisation: organisation ?? '',
    table: round.mode === 'table' ? 'yes' : 'no',
    personal: round.hasPersonalLinks ? 'yes' : 'no',
    link: invitationLink(address, code),
    code: groupedCode(code).join(' '),
    items: laps[round.lap].items,
    minutes: laps[round.lap].minutes,
    k: round.k,
    until: round.closesOn === null ? 'none' : formatDate(locale, round.closesOn),
  } as const;
};

const inAll = (invited: Invited, write: (locale: Locale) => string) =>
  localesOf(invited).map(write).join('\n\n—\n\n');

/** What the organiser sends to everybody, in the languages of the round. */
export const invitationText = (invited: Invited) =>
  inAll(invited, (locale) =>
    translator(locale)(
      invited.round.hasPersonalLinks ? 'lobby.invitation-personal' : 'lobby.invitation',
      parts(invited, locale),
    ),
  );

/** What goes to everybody once more; who has answered is known to nobody (method 3.R9). */
export const reminderText = (invited: Invited) =>
  inAll(invited, (locale) => translator(locale)('lobby.reminder', parts(invited, locale)));

/** Opens the mail program with a text. */
export const mailto = (subject: string, body: string) =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
