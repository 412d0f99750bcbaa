import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';

type BelowRoadmapProps = { report: Report; id: string; target: number | null };

/** Says beside a target below the roadmap's own that the roadmap works with the higher one (method 2.3). */
export function BelowRoadmap({ report: { locale, roadmap }, id, target }: BelowRoadmapProps) {
  const isBelow = roadmap !== null && target !== null && target < roadmap.target;
  return (
    <p className="cap gl-f" id={`${id}-below`} data-live="">
      {isBelow && translator(locale)('figures.below', { target: roadmap.target })}
    </p>
  );
}
