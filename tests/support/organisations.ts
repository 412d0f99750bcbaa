import type { Answers, ItemId, Lap, Mode } from '@/lib/core/types';
import { cellOf, prerequisiteOf, stepOf } from '@/lib/core/types';
import { fullItems, quickItems } from '../core/answer-strings';
import { seeded } from './seeded';

/** Spread on the scale 0–4: between rows, columns and cells of one organisation, and of a person's halo and noise (method 1.7). */
const spread = { prerequisite: 0.4, step: 0.35, cell: 0.45, halo: 0.55, noise: 0.9 };
const share = { quick: 0.4, doNotKnow: 0.04 };
const largest = 14;

const modeOf = (people: number): Mode => (people === 1 ? 'solo' : people < 5 ? 'table' : 'team');

/** The answers of a made-up organisation anywhere between nothing and nearly everything; the same seed gives the same one. */
export function anOrganisation(seed: number) {
  const { next, below } = seeded(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const known = new Map<string, number>();
  const own = (key: string, sd: number) => {
    if (!known.has(key)) known.set(key, sd * normal());
    return known.get(key)!;
  };
  const centre = -0.5 + 4.1 * next();
  const truth = (item: ItemId) =>
    centre +
    own(prerequisiteOf(item), spread.prerequisite) +
    own(stepOf(item), spread.step) +
    own(cellOf(item), spread.cell);
  const lap: Lap = next() < share.quick ? 'quick' : 'full';
  const person = (): Answers => {
    const halo = spread.halo * normal();
    const answer = (item: ItemId) => {
      const point = Math.round(truth(item) + halo + spread.noise * normal());
      return next() < share.doNotKnow
        ? 'DK'
        : (Math.min(4, Math.max(0, point)) as 0 | 1 | 2 | 3 | 4);
    };
    const items = lap === 'quick' ? quickItems : fullItems;
    return Object.fromEntries(items.map((item) => [item, answer(item)]));
  };
  const people = Array.from({ length: 1 + below(largest) }, person);
  return { people, lap, mode: modeOf(people.length) };
}
