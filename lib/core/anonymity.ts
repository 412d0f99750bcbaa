import { method } from './constants';
import { mean, variance } from './statistics';

interface Part {
  readonly groups: readonly string[];
  readonly size: number;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const merged = (a: Part, b: Part): Part => ({
  groups: [...a.groups, ...b.groups].sort(byText),
  size: a.size + b.size,
});

/** The atoms of a round: groups of at least k, the rest merged, absorbing the smallest atom until it reaches k too (method 3.R3). */
export function atomsOf(
  sizes: Readonly<Record<string, number>>,
  k: number = method.anonymity.k,
): string[][] {
  const parts = Object.entries(sizes)
    .filter(([, size]) => size > 0)
    .map(([group, size]): Part => ({ groups: [group], size }));
  const large = parts
    .filter(({ size }) => size >= k)
    .sort((a, b) => a.size - b.size || byText(a.groups[0]!, b.groups[0]!));
  let rest = parts.filter(({ size }) => size < k).reduce(merged, { groups: [], size: 0 });
  while (rest.size > 0 && rest.size < k && large.length > 0) rest = merged(rest, large.shift()!);
  return [...large, ...(rest.size > 0 ? [rest] : [])]
    .map(({ groups }) => [...groups])
    .sort((a, b) => byText(a.join('\0'), b.join('\0')));
}

/** What of one statistic may be shown: the total from k contributors, a breakdown only if every atom has k (method 3.R4). */
export function releasable(
  contributors: Readonly<Record<string, number>>,
  k: number = method.anonymity.k,
): { readonly total: boolean; readonly breakdown: boolean } {
  const counts = Object.values(contributors);
  const total = counts.reduce((all, n) => all + n, 0) >= k;
  return { total, breakdown: total && counts.length > 1 && counts.every((n) => n >= k) };
}

function multisets(size: number, from: number, to: number): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((first) =>
    multisets(size - 1, first, to).map((others) => [first, ...others]),
  );
}

/** Every set of n answers with exactly this mean and standard deviation: what mean, SD and n give away (method 3.2, A9). */
export const reconstruct = (n: number, centre: number, sd: number): number[][] =>
  multisets(n, 0, method.scale.maximum).filter(
    (answers) =>
      Math.abs(mean(answers) - centre) < 1e-6 && Math.abs(Math.sqrt(variance(answers)) - sd) < 1e-6,
  );
