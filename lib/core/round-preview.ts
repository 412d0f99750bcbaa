import { atomsOf } from './anonymity';
import { smallestDetectableChange } from './change';
import { method } from './constants';
import { detailFrom } from './release';

/** Of how many people a round shows what, whoever comes (method 3.R5, R6, R13). */
export interface Thresholds {
  readonly values: number;
  /** Distributions, single questions, comments. */
  readonly details: number;
}

export interface PreviewedGroup {
  readonly name: string;
  readonly size: number;
  readonly shown: 'own' | 'rest';
}

/** What would be visible if as many people came as are expected. */
export interface RoundPreview {
  readonly people: number;
  readonly from: Thresholds;
  /** `null`: nobody said how many are expected in any group. */
  readonly groups: readonly PreviewedGroup[] | null;
  /** The breakdown falls back to the total: there is one part, or none (method 3.R3). */
  readonly onlyTotal: boolean;
  /** Smallest change of the index, in whole points, that the next round could show (method 1.11). */
  readonly change: number;
}

export const thresholds = (k: number): Thresholds => ({
  values: k,
  details: detailFrom(k, Math.max(method.anonymity.itemsFrom, method.anonymity.freeTextFrom)),
});

/** A change must be this large to be called real, however many people answer (method 1.11). */
const leastChange = Math.round(method.change.smallest * method.indexPerPoint);

/** Smallest change of the index between two rounds of n people that is called real, in whole points (method 1.11). */
export const detectableChange = (n: number) =>
  Math.max(leastChange, Math.round(smallestDetectableChange(n)));

/** Which groups would stand on their own and which together (method 3.R3); sizes are people, 0 where none are expected. */
export function previewOf(
  people: number,
  k: number,
  groups: readonly { readonly name: string; readonly size: number }[],
): RoundPreview {
  const from = thresholds(k);
  const change = detectableChange(people);
  if (groups.every(({ size }) => size === 0))
    return { people, from, groups: null, onlyTotal: false, change };
  const atoms = atomsOf(Object.fromEntries(groups.map(({ name, size }) => [name, size])), k);
  const stands = (name: string) => atoms.some((atom) => atom.length === 1 && atom[0] === name);
  return {
    people,
    from,
    groups: groups.map(({ name, size }) => ({ name, size, shown: stands(name) ? 'own' : 'rest' })),
    onlyTotal: atoms.length < 2,
    change,
  };
}
