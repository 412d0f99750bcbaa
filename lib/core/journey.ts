import { isAnswered } from './answers';
import { method } from './constants';
import {
  type Answers,
  type ItemId,
  type Lap,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
} from './types';

/** Answered and total items of one prerequisite (method 1.2). */
export interface SectionProgress {
  readonly id: PrerequisiteId;
  readonly answered: number;
  readonly total: number;
  readonly open: readonly ItemId[];
}

/** How far a respondent is; scores, "don't know" and "not applicable" all count as answered (method 1.3). */
export interface Progress {
  readonly answered: number;
  readonly total: number;
  readonly open: readonly ItemId[];
  readonly firstOpen: ItemId | null;
  readonly maySubmit: boolean;
  readonly sections: readonly SectionProgress[];
}

/** A page of the questionnaire: an item, the end of a prerequisite, or the review before handing in. */
export type JourneyPage =
  | { readonly kind: 'item'; readonly item: ItemId }
  | { readonly kind: 'section'; readonly prerequisite: PrerequisiteId }
  | { readonly kind: 'review' };

/** The items a lap presents, in the questionnaire's order: the quick lap is the `.a` items (method 1.2). */
export const presentedItems = (items: readonly ItemId[], lap: Lap): ItemId[] =>
  lap === 'full' ? [...items] : items.filter((item) => item.endsWith('.a'));

/** One entry per presented item and nothing else: what was left out counts as skipped (method 1.3). */
export const relevantAnswers = (answers: Answers, presented: readonly ItemId[]): Answers =>
  Object.fromEntries(presented.map((item) => [item, answers[item] ?? null]));

/** Progress over the presented items, per prerequisite and in all (method 1.3). */
export function progressOf(presented: readonly ItemId[], answers: Answers): Progress {
  const isOpen = (item: ItemId) => !isAnswered(answers[item]);
  const open = presented.filter(isOpen);
  const total = presented.length;
  const answered = total - open.length;
  return {
    answered,
    total,
    open,
    firstOpen: open[0] ?? null,
    maySubmit: total > 0 && answered >= method.submitShare * total - 1e-9,
    sections: prerequisiteIds.map((id) => {
      const items = presented.filter((item) => prerequisiteOf(item) === id);
      const left = items.filter(isOpen);
      return { id, answered: items.length - left.length, total: items.length, open: left };
    }),
  };
}

/** The pages in order: the items of each prerequisite, its end, and last the review (method 1.2). */
export const pagesOf = (presented: readonly ItemId[]): JourneyPage[] => [
  ...prerequisiteIds.flatMap((prerequisite): JourneyPage[] => {
    const items = presented.filter((item) => prerequisiteOf(item) === prerequisite);
    if (items.length === 0) return [];
    return [
      ...items.map((item) => ({ kind: 'item', item }) as const),
      { kind: 'section', prerequisite },
    ];
  }),
  { kind: 'review' },
];

const isSame = (a: JourneyPage, b: JourneyPage) =>
  (a.kind === 'item' && b.kind === 'item' && a.item === b.item) ||
  (a.kind === 'section' && b.kind === 'section' && a.prerequisite === b.prerequisite) ||
  (a.kind === 'review' && b.kind === 'review');

/** Where "back" and "next" lead, and the item's number; `null` for a page this lap does not have (method 1.2). */
export function placeOf(presented: readonly ItemId[], page: JourneyPage) {
  const pages = pagesOf(presented);
  const at = pages.findIndex((other) => isSame(other, page));
  if (at < 0) return null;
  const number = page.kind === 'item' ? presented.indexOf(page.item) + 1 : null;
  return { back: pages[at - 1] ?? null, next: pages[at + 1] ?? null, number };
}

/** Where a respondent continues: the first open item, or the review (method 1.3). */
export function resumeAt(presented: readonly ItemId[], answers: Answers): JourneyPage {
  const { firstOpen } = progressOf(presented, answers);
  return firstOpen === null ? { kind: 'review' } : { kind: 'item', item: firstOpen };
}
