import type { Locale } from '@/lib/core/types';
import type { Page } from './reply';

/** Where a member's way ends: the round's days are over, there is no such sheet any more, or no such receipt. */
export type MemberEnd = 'over' | 'gone' | 'receipt';

/** A calm page for it, rendered by Next from `app/[locale]/member-end/[kind]`. */
export const memberEnd = (locale: Locale, kind: MemberEnd): Page => ({
  page: `/${locale}/member-end/${kind}`,
  status: 410,
});
