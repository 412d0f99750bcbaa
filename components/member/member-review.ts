import type { Review } from '@/components/wizard/review';

/** Everything a member has answered before it is handed in. */
export interface MemberReview extends Review {
  readonly mode: 'team' | 'table';
  /** What the round is called; null: it has no name. */
  readonly round: string | null;
  /** The chosen group's name. */
  readonly group: string | null;
  /** Only at the table. */
  readonly name: string | null;
  readonly languages: readonly ('de' | 'en')[];
  readonly draftDays: number;
}
