import type { RadarValues } from '@/lib/core/radar';
import type { Report } from '@/lib/core/report';

/** What the radar draws: the raw value differs from the effective one only where a handbrake is shown. */
export function radarValues({ profile, roadmap }: Report): RadarValues {
  return {
    effective: profile.steps.map(({ value }) => value),
    raw: profile.steps.map(({ value, raw, brakedBy }) => (brakedBy ? raw : value)),
    target: roadmap?.target ?? null,
    bottlenecks: profile.steps.filter(({ isBottleneck }) => isBottleneck).map(({ id }) => id),
  };
}
