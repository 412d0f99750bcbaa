import { seeded } from './seeded';

type Kinds = Readonly<Record<string, () => Promise<unknown>>>;

/** How much longer something takes, and how far off that may be, in milliseconds. */
export interface Gap {
  readonly gap: number;
  readonly doubt: number;
}

/** The median, and half of the interval that holds the true one 99 times of 100, whatever the distribution. */
function middleOf(values: readonly number[]): Gap {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (rank: number) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(rank)))] ?? 0;
  const middle = (sorted.length - 1) / 2;
  const reach = (2.58 * Math.sqrt(sorted.length)) / 2;
  return { gap: at(middle), doubt: (at(middle + reach) - at(middle - reach)) / 2 };
}

/**
 * How much longer each kind of request takes than the first one, in milliseconds: every round asks for all of them in another order,
 * and the median of the differences within a round counts, so that whatever else the machine does meets all kinds alike.
 */
export async function timeApart(
  kinds: Kinds,
  rounds: number,
  seed = 1,
): Promise<Readonly<Record<string, Gap>>> {
  const random = seeded(seed);
  const names = Object.keys(kinds);
  const [first = ''] = names;
  const gaps = new Map(names.slice(1).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    const took = new Map<string, number>();
    const order = names.map((name) => ({ name, at: random.next() })).sort((a, b) => a.at - b.at);
    for (const { name } of order) {
      const start = performance.now();
      await kinds[name]?.();
      took.set(name, performance.now() - start);
    }
    for (const [name, list] of gaps) list.push((took.get(name) ?? 0) - (took.get(first) ?? 0));
  }
  return Object.fromEntries([...gaps].map(([name, list]) => [name, middleOf(list)]));
}

/** The largest difference in milliseconds, in either direction, that is more than chance. */
export const surelyApart = (apart: Readonly<Record<string, Gap>>) =>
  Math.max(...Object.values(apart).map(({ gap, doubt }) => Math.abs(gap) - doubt));
