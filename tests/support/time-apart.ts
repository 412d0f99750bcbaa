import { seeded } from './seeded';

type Kinds = Readonly<Record<string, () => Promise<unknown>>>;

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
};

/**
 * How much longer each kind of request takes than the first one, in milliseconds: every round asks for all of them in another order,
 * and the median of the differences within a round counts, so that whatever else the machine does meets all kinds alike.
 */
export async function timeApart(
  kinds: Kinds,
  rounds: number,
  seed = 1,
): Promise<Readonly<Record<string, number>>> {
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
  return Object.fromEntries([...gaps].map(([name, list]) => [name, median(list)]));
}

/** The largest difference in milliseconds, in either direction. */
export const farthest = (apart: Readonly<Record<string, number>>) =>
  Math.max(...Object.values(apart).map(Math.abs));
