import { method } from './constants';
import { detailFrom } from './release';
import type { Measured } from './release-assess';
import { dotsOf } from './release-dots';
import type { ReleaseInput } from './release-input';
import type { Dots, TeamProfile } from './team-profile';
import { type Answers, type CellId, cellIds, cellOf, type ItemId } from './types';

type Person = { readonly answers: Answers; readonly atom: number };

const scoresOf = (people: readonly Person[], item: ItemId) =>
  people.map(({ answers }) => answers[item]).filter((answer) => typeof answer === 'number');

/**
 * Whether the items of a cell can be shown beside it: a cell counts each person once, an item only who answered it, so twice the cell
 * less its two items is what those said who answered one of them. Everybody must answer alike with k others (method 3.1).
 */
function fitTogether(people: readonly Person[], items: readonly ItemId[], k: number): boolean {
  const alike = new Map<string, number>();
  for (const { answers, atom } of people) {
    const valid = items.filter((item) => typeof answers[item] === 'number');
    if (valid.length === 0) continue;
    const pattern = `${atom} ${valid.join()}`;
    alike.set(pattern, (alike.get(pattern) ?? 0) + 1);
  }
  return [...alike.values()].every((count) => count >= k);
}

/**
 * Ten dots per item that ten people answered, unless the item together with its cell would tell of fewer than k; none in the small-team
 * fallback, whose thin cells would follow from them (method 1.4, 3.R5).
 */
export function releasedItems(
  { people, presentedItems }: Pick<ReleaseInput, 'people' | 'presentedItems'>,
  { assessment, k }: Measured,
  atomOf: (person: number, cell: CellId) => number,
): TeamProfile['items'] {
  if (assessment.marginsOnly) return {};
  const enough = detailFrom(k, method.anonymity.itemsFrom);
  return Object.fromEntries(
    cellIds.flatMap((cell) => {
      if (assessment.cells[cell].score === null) return [];
      const items = presentedItems.filter((item) => cellOf(item) === cell);
      const inCell = people.map(({ answers }, i) => ({ answers, atom: atomOf(i, cell) }));
      if (items.length > 1 && !fitTogether(inCell, items, k)) return [];
      return items.flatMap((item): [ItemId, Dots][] => {
        const scores = scoresOf(inCell, item);
        return scores.length >= enough ? [[item, dotsOf(scores)]] : [];
      });
    }),
  );
}

/** Items that hardly concern the round, by those at least ten who have a score or say "not applicable" (method 1.4). */
export const hardlyConcerning = (
  { people, presentedItems }: Pick<ReleaseInput, 'people' | 'presentedItems'>,
  k: number,
): ItemId[] =>
  presentedItems.filter((item) => {
    const given = people.map(({ answers }) => answers[item]);
    const notApplicable = given.filter((answer) => answer === 'NA').length;
    const all = notApplicable + given.filter((answer) => typeof answer === 'number').length;
    const isEnough = all >= detailFrom(k, method.anonymity.itemsFrom);
    return isEnough && notApplicable >= method.dontKnow.notApplicableShare * all;
  });
