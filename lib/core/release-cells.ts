import { method } from './constants';
import { printed } from './printed-value';
import { detailFrom } from './release';
import type { Measured } from './release-assess';
import type { ReleaseInput } from './release-input';
import { levelShown } from './release-margins';
import type { CellProfile } from './report';
import { bandOf } from './screen-numbers';
import { type CellId, cellIds, cellOf } from './types';

/** Cells of which at least 40 % of what was answered is "don't know", by at least ten people who answered in them (method 1.4). */
export function blindCells(
  { people, presentedItems }: Pick<ReleaseInput, 'people' | 'presentedItems'>,
  { assessment, k }: Measured,
): CellId[] {
  const { blindSpotFrom, blindSpotShare } = method.dontKnow;
  return cellIds.filter((cell) => {
    const items = presentedItems.filter((item) => cellOf(item) === cell);
    const asked = people.filter(({ answers }) =>
      items.some((item) => answers[item] === 'DK' || typeof answers[item] === 'number'),
    );
    const isEnough = asked.length >= detailFrom(k, blindSpotFrom);
    return isEnough && (assessment.dkRate[cell] ?? 0) >= blindSpotShare - 1e-9;
  });
}

/** The 24 cells: withheld and empty ones look alike (method 1.4, 3.R4, R7). */
export const releasedCells = ({ assessment }: Measured, blind: readonly CellId[]): CellProfile[] =>
  cellIds.map((id) => {
    const { score, n } = assessment.cells[id];
    const shown = score === null ? null : printed(score, n);
    return {
      id,
      value: shown?.value ?? null,
      ...(shown?.bound ? { bound: shown.bound } : {}),
      level: levelShown(score, shown),
      band: score === null ? null : bandOf(score),
      isBlindSpot: blind.includes(id),
    };
  });
