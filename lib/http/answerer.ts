import { translator } from '@/lib/i18n/messages';
import { memberSheet, paths } from '@/lib/paths';
import { getOwnSheet } from '@/lib/server/get-own-sheet';
import { getSheet } from '@/lib/server/round/get-sheet';
import { receiptOf } from '@/lib/server/round/hand-in';
import { detailsFrom } from '@/lib/server/round/promise';
import { getReceipt } from '@/lib/server/round/take-back';
import type { Sheet } from '@/lib/server/sheet';
import type { GuardedRequest } from './context';
import { memberEnd } from './member-end';
import { problem } from './problem';
import type { SheetOwner } from './question-pages';
import { type Page, type Reply, seeOther } from './reply';

export interface FoundSheet {
  readonly sheet: Sheet;
  readonly owner: SheetOwner;
}

/** Whoever answers: how their sheet is found, how its addresses are built, and what they are told when there is none. */
export interface Answerer {
  readonly find: (request: GuardedRequest) => Promise<FoundSheet | null>;
  /** As `paths` takes it. */
  readonly address: (token: string) => string;
  readonly lost: (request: GuardedRequest) => Promise<Reply | Page>;
}

/** One person with a pit stop of their own, or an organiser with the Cockpit view. */
export const soloAnswerer: Answerer = {
  find: async ({ token }) => {
    const sheet = await getOwnSheet(token);
    return (
      sheet && {
        sheet,
        owner: {
          audience: 'solo',
          isCockpit: sheet.isCockpit,
          round: '',
          isBilingual: true,
          commentsFrom: 0,
        },
      }
    );
  },
  address: (token) => token,
  lost: async ({ locale }) => problem(locale, 404),
};

/** A member of a team, as long as the round takes answers. */
export const memberAnswerer: Answerer = {
  find: async ({ locale, token }) => {
    const sheet = await getSheet(token);
    if (!sheet || sheet.isOver) return null;
    const { mode, name, k, languages } = sheet.round;
    const isBilingual = languages.length > 1;
    const round = name ?? sheet.organisation ?? translator(locale)('member.round');
    const owner = {
      audience: mode,
      isCockpit: false,
      round,
      isBilingual,
      commentsFrom: detailsFrom(k),
    };
    return { sheet, owner };
  },
  address: memberSheet,
  lost: lostSheet,
};

/** After handing in, the way back leads to the receipt; else the page says that the round is over for this sheet. */
export async function lostSheet({ locale, token }: GuardedRequest): Promise<Reply | Page> {
  const receipt = receiptOf(token);
  if (await getReceipt(receipt)) return seeOther(paths.receipt(locale, receipt));
  return memberEnd(locale, (await getSheet(token)) ? 'over' : 'gone');
}
