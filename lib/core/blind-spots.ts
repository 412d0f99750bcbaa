import { isAnswered } from './answers';
import type { Assessment } from './assess';
import { method } from './constants';
import { type Answers, type CellId, cellIds, type ItemId, type Mode } from './types';

/**
 * Cells with a "don't know" of a single person, or with at least 40 % of them in a team of ten or more (method 1.4).
 * A named table has no such minimum.
 */
export function blindSpots({ n, dkRate }: Pick<Assessment, 'n' | 'dkRate'>, mode: Mode): CellId[] {
  const { blindSpotFrom, blindSpotShare } = method.dontKnow;
  if (mode === 'team' && n < blindSpotFrom) return [];
  const isBlind = (rate: number) => (mode === 'solo' ? rate > 0 : rate >= blindSpotShare - 1e-9);
  return cellIds.filter((cell) => isBlind(dkRate[cell] ?? 0));
}

/** The presented items nobody at hand has answered; an anonymous team shows none (method 1.4). */
export const openItems = (
  people: readonly Answers[],
  presented: readonly ItemId[],
  mode: Mode,
): ItemId[] =>
  mode === 'team'
    ? []
    : presented.filter((item) => !people.some((answers) => isAnswered(answers[item])));

/** Items that hardly concern a round: at least half of those with a score or "not applicable" chose the latter (method 1.4). */
export const hardlyConcerned = (
  people: readonly Answers[],
  presented: readonly ItemId[],
): ItemId[] =>
  presented.filter((item) => {
    const given = people.map((answers) => answers[item]);
    const notApplicable = given.filter((answer) => answer === 'NA').length;
    const valid = given.filter((answer) => typeof answer === 'number').length;
    const share = notApplicable / (valid + notApplicable);
    return share >= method.dontKnow.notApplicableShare;
  });
