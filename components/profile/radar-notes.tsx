import { ownTargets } from '@/lib/core/goals';
import type { RadarGeometry } from '@/lib/core/radar';
import { type NamePlace, radarNamePlaces } from '@/lib/core/radar-names';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { shownOutside } from '@/lib/i18n/sentences-team';
import { radarValues } from './radar-values';

type RadarNotesProps = { report: Report; geometry: RadarGeometry };

/** The names of the lines and of the target ticks, each beside its own mark. */
export function RadarNotes({ report, geometry }: RadarNotesProps) {
  const names = namesOf(report);
  const places = radarNamePlaces(radarValues(report), names, geometry);
  return (
    <>
      <Name className="rd-note" place={places.inside} text={names.inside} />
      <Name className="rd-note n-out" place={places.outside} text={names.outside} />
      <Name className="rd-note n-raw" place={places.raw} text={names.raw} />
      <Name className="rd-note n-t" place={places.target} text={names.target} />
    </>
  );
}

/** The lines have names where there are two; a target of its own per step is only called so. */
function namesOf(report: Report) {
  const t = translator(report.locale);
  const hasOutside = shownOutside(report.profile) !== null;
  const own = ownTargets(report);
  const target = report.roadmap?.target;
  const shared = target === undefined ? null : t('result.radar-target-note', { value: target });
  return {
    inside: hasOutside ? t('team.series-team') : null,
    outside: hasOutside ? t('team.series-outside') : null,
    target: own ? t('figures.radar-note') : shared,
    raw: report.profile.steps.some(({ brakedBy }) => brakedBy) ? t('result.without-brake') : null,
  };
}

type NameProps = { className: string; place: NamePlace | null; text: string | null };

function Name({ className, place, text }: NameProps) {
  if (!place) return null;
  return (
    <text className={className} x={place.x} y={place.y} textAnchor={place.anchor}>
      {text}
    </text>
  );
}
