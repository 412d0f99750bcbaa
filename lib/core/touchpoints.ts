import { method } from './constants';
import { mean } from './statistics';

export const media = ['analog', 'digital'] as const;
export const ownerships = ['owned', 'paid', 'earned'] as const;
export const phases = ['initial', 'active', 'purchase', 'after', 'loyalty'] as const;
export const moments = ['first', 'second', 'none'] as const;
export const performanceDimensions = ['quality', 'simplicity', 'speed', 'availability'] as const;

/** A point of contact; importance and performance 0–4 (method 2.1). */
export interface Touchpoint {
  readonly name: string;
  readonly medium: (typeof media)[number];
  readonly ownership: (typeof ownerships)[number];
  readonly phase: (typeof phases)[number];
  readonly moment: (typeof moments)[number];
  readonly importance: number;
  readonly performance: Readonly<
    Partial<Record<(typeof performanceDimensions)[number], number | null>>
  >;
}

const { importantFrom, weakUpTo, stopUpTo } = method.touchpoint;

/** The mean performance 0–4 of the rated dimensions; `null` without any (method 2.1). */
export function meanPerformance({ performance }: Touchpoint): number | null {
  const rated = Object.values(performance).filter((x) => typeof x === 'number');
  return rated.length > 0 ? mean(rated) : null;
}

/** How much a touchpoint needs attention, 0–4: importance × (4 − mean performance) / 4 (method 2.1). */
export function touchpointNeed(touchpoint: Touchpoint): number | null {
  const performance = meanPerformance(touchpoint);
  if (performance === null) return null;
  return (touchpoint.importance * (method.scale.maximum - performance)) / method.scale.maximum;
}

/** Whether a touchpoint gives a signal: importance from 3 and mean performance up to 1.5 (method 1.12b). */
export function isSignal(touchpoint: Touchpoint): boolean {
  const performance = meanPerformance(touchpoint);
  return (
    touchpoint.importance >= importantFrom && performance !== null && performance <= weakUpTo + 1e-9
  );
}

function tagsOf({ phase, moment, performance }: Touchpoint): string[] {
  const weak = performanceDimensions.filter((dimension) => {
    const score = performance[dimension];
    return typeof score === 'number' && score <= weakUpTo;
  });
  return [
    ...weak,
    ...(phase === 'initial' || phase === 'active' ? ['prepurchase'] : []),
    ...(phase === 'loyalty' ? ['winback'] : []),
    ...(moment === 'first' ? ['fmot'] : []),
    ...(moment === 'second' ? ['smot'] : []),
  ];
}

/** The tags the important touchpoints give to the roadmap engine (method 2.1). */
export const touchpointTags = (touchpoints: readonly Touchpoint[]): string[] => [
  ...new Set(touchpoints.filter(({ importance }) => importance >= importantFrom).flatMap(tagsOf)),
];

/** Touchpoints for the stop list: importance up to 1 (method 2.1). */
export const touchpointsToStop = (touchpoints: readonly Touchpoint[]): Touchpoint[] =>
  touchpoints.filter(({ importance }) => importance <= stopUpTo);

/** Phases, media and kinds of ownership without any touchpoint (method 2.1, coverage finding). */
export const uncovered = (touchpoints: readonly Touchpoint[]) => ({
  phases: phases.filter((phase) => touchpoints.every((x) => x.phase !== phase)),
  media: media.filter((medium) => touchpoints.every((x) => x.medium !== medium)),
  ownerships: ownerships.filter((kind) => touchpoints.every((x) => x.ownership !== kind)),
});
