import type { ReleaseInput, RoundCustomer, RoundPerson } from '@/lib/core/release-input';
import type { NamedGroup } from '@/lib/core/team-profile';
import type { Answer, Answers, ItemId } from '@/lib/core/types';
import { fullItems, quickItems } from './answer-strings';

/** A small generator of repeatable chance (mulberry32): the same seed gives the same population on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (random: () => number, from: number, to: number) =>
  from + Math.floor(random() * (to - from + 1));

const clampAnswer = (x: number) => Math.max(0, Math.min(4, Math.round(x))) as Answer;

const groupNames = ['service', 'sales', 'it', 'board', 'web', 'shop'];
const outsideItems = Array.from({ length: 12 }, (_, i) => `O${i + 1}`);

export const groupsNamed = (count: number): NamedGroup[] =>
  groupNames.slice(0, count).map((id) => ({ id, name: id.toUpperCase() }));

function answersOfPerson(
  random: () => number,
  items: readonly ItemId[],
  level: number,
  gaps: { readonly dontKnow: number; readonly skipped: number; readonly notApplicable: number },
): Answers {
  const own = level + (random() - 0.5) * 1.6;
  const entries = items.flatMap((item): [ItemId, Answer | null][] => {
    const dice = random();
    if (dice < gaps.dontKnow) return [[item, 'DK']];
    if (dice < gaps.dontKnow + gaps.skipped) return random() < 0.5 ? [[item, null]] : [];
    if (dice < gaps.dontKnow + gaps.skipped + gaps.notApplicable) return [[item, 'NA']];
    return [[item, clampAnswer(own + (random() - 0.5) * 3)]];
  });
  return Object.fromEntries(entries);
}

/** A round as it might be: 3 to 60 people, none to six groups of uneven size, gaps from none to many, customers or not. */
export function population(seed: number, change: Partial<ReleaseInput> = {}): ReleaseInput {
  const random = seeded(seed);
  const drawn = random() < 0.3 ? 'full' : 'quick';
  const lap = change.lap ?? drawn;
  const presentedItems = lap === 'full' ? fullItems : quickItems;
  const small = random() < 0.5;
  const size = small ? between(random, 3, 14) : between(random, 10, 60);
  const groups = groupsNamed(between(random, 2, 6));
  const weights = groups.map(() => 0.1 + random() ** 2);
  const k = random() < 0.75 ? 5 : between(random, 6, 8);
  const gaps = {
    dontKnow: [0, 0.03, 0.1, 0.3][between(random, 0, 3)]!,
    skipped: [0, 0, 0.04, 0.15][between(random, 0, 3)]!,
    notApplicable: [0, 0, 0, 0.05][between(random, 0, 3)]!,
  };
  const level = random() * 4;
  const person = (): RoundPerson => ({
    answers: answersOfPerson(random, presentedItems, level, gaps),
    group: random() < 0.08 ? null : groups[pick(random, weights)]!.id,
    isCareless: random() < 0.1,
  });
  const people = Array.from({ length: size }, person);
  const segments = groupsNamed(3);
  const customer = (): RoundCustomer => ({
    answers: answersOfPerson(random, outsideItems, level, gaps),
    segment: random() < 0.1 ? null : segments[between(random, 0, 2)]!.id,
    source: random() < 0.8 ? 'link' : 'cafe',
  });
  const customers =
    random() < 0.5
      ? {
          people: Array.from({ length: between(random, 0, 40) }, customer),
          breakdown: { dimension: 'phase' as const, groups: segments },
          comments: [],
        }
      : null;
  const breakdown = random() < 0.85 ? { dimension: 'roles' as const, groups } : null;
  return { lap, k, presentedItems, people, comments: {}, breakdown, customers, ...change };
}

function pick(random: () => number, weights: readonly number[]): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(
    0,
    weights.findIndex((weight) => (left -= weight) < 0),
  );
}

/** More people of the same kind, who come after a first release. */
export const newcomers = (seed: number, { presentedItems }: ReleaseInput, count: number) =>
  Array.from({ length: count }, (_, i): RoundPerson => {
    const random = seeded(seed * 31 + i);
    const gaps = { dontKnow: random() < 0.5 ? 0 : 0.1, skipped: 0, notApplicable: 0 };
    return {
      answers: answersOfPerson(random, presentedItems, 2, gaps),
      group: groupNames[between(random, 0, 2)]!,
      isCareless: false,
    };
  });
