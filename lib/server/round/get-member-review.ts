import type { Locale } from '@/lib/core/types';
import { type Review, reviewOf } from '../get-review';
import { draftDays } from '../retention';
import { getSheet } from './get-sheet';
import type { TeamRound } from './team-round';

export interface MemberReview extends Review {
  readonly mode: TeamRound['mode'];
  /** What the round is called; null: it has no name. */
  readonly round: string | null;
  /** The chosen group's name. */
  readonly group: string | null;
  /** Only at the table. */
  readonly name: string | null;
  readonly languages: TeamRound['languages'];
  readonly draftDays: number;
}

/** What a member sees before handing in; null without a sheet or once the round is over. */
export async function getMemberReview(token: string, locale: Locale): Promise<MemberReview | null> {
  const sheet = await getSheet(token);
  if (!sheet || sheet.isOver) return null;
  const { round, organisation, name } = sheet;
  const group = round.breakdown?.groups.find(({ id }) => id === sheet.group);
  return {
    ...reviewOf(sheet, locale),
    mode: round.mode,
    round: round.name ?? organisation,
    group: group?.name ?? null,
    name,
    languages: round.languages,
    draftDays,
  };
}
