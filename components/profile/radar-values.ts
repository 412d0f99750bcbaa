import { ownTargets } from '@/lib/core/goals';
import type { RadarValues } from '@/lib/core/radar';
import type { Report } from '@/lib/core/report';
import { stepIds } from '@/lib/core/types';

/** What the radar draws: the raw value differs from the effective one only where a handbrake is shown. */
export function radarValues(report: Report): RadarValues {
  const { profile, roadmap } = report;
  return {
    effective: profile.steps.map(({ value }) => value),
    raw: profile.steps.map(({ value, raw, brakedBy }) => (brakedBy ? raw : value)),
    outside: stepIds.map((id) => profile.team?.outside?.steps[id].value ?? null),
    target: ownTargets(report) ?? roadmap?.target ?? null,
    bottlenecks: profile.steps.filter(({ isBottleneck }) => isBottleneck).map(({ id }) => id),
  };
}
