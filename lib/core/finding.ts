import { method } from './constants';
import type { Margins } from './margins';
import { weakestPrerequisite } from './margins';
import type { Finding, Margin, Profile } from './report';
import { floorIndex, indexDifference } from './screen-numbers';
import { billionths } from './statistics';
import { type Level, type PrerequisiteId, prerequisiteIds, type StepId, stepIds } from './types';

/**
 * The finding: the step with the lowest effective score, with one more if it lies less than 3 index points above;
 * three or more that close name the weakest prerequisite instead, level 5 names nothing (method 1.12b).
 */
export function findingOf({ E, P }: Pick<Margins, 'E' | 'P'>, level: Level | null): Finding {
  const weakest = weakestPrerequisite(P);
  if (level === null || weakest === null) return { kind: 'not-measurable' };
  if (level === method.level.highest) return { kind: 'top-level' };
  const points = stepIds.map((step) => method.indexPerPoint * (E[step] ?? 0));
  const limit = Math.min(...points) + method.screen.bottleneckWithin - 1e-9;
  const steps = stepIds.filter((_, i) => points[i]! < limit);
  return steps.length > 2 ? { kind: 'no-single-step', weakest } : { kind: 'bottleneck', steps };
}

/** Steps at least one scale point above an earlier one, the lowest of those before it (method 1.5). */
export function orderGaps({ S }: Pick<Margins, 'S'>): Profile['orderGaps'] {
  return stepIds.flatMap((step, i) => {
    const own = S[step];
    const earlier = stepIds.slice(0, i).filter((id) => S[id] !== null);
    const first = earlier[0];
    if (own === null || first === undefined) return [];
    const behind = earlier.reduce((a, b) => (lower(S[b], S[a]) ? b : a), first);
    const gap = own - (S[behind] ?? 0);
    return gap >= method.orderGap - 1e-9 ? [{ step, behind, points: indexDifference(gap) }] : [];
  });
}

const lower = (a: number | null, b: number | null) => billionths(a ?? 4) < billionths(b ?? 4);

/** The three highest and three lowest of the ten margins (six E, four P), ties in that order; none without a level (method 1.12b). */
export function namedMargins(
  { E, P }: Pick<Margins, 'E' | 'P'>,
  level: Level | null,
): { readonly strengths: readonly Margin[]; readonly brakes: readonly Margin[] } {
  if (level === null) return { strengths: [], brakes: [] };
  const all: { id: StepId | PrerequisiteId; score: number }[] = [
    ...stepIds.map((id) => ({ id, score: E[id] ?? 0 })),
    ...prerequisiteIds.map((id) => ({ id, score: P[id] ?? 0 })),
  ];
  const named = (sign: 1 | -1) =>
    [...all]
      .sort((a, b) => sign * (billionths(a.score) - billionths(b.score)))
      .slice(0, method.screen.namedMargins)
      .map(({ id, score }) => ({ id, value: floorIndex(score) }));
  return { strengths: named(-1), brakes: named(1) };
}
