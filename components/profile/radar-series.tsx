import type { RadarGeometry } from '@/lib/core/radar';
import { seriesPlaces } from '@/lib/core/radar-series';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { shownOutside } from '@/lib/i18n/sentences-team';
import { radarValues } from './radar-values';

type RadarSeriesProps = { report: Report; geometry: RadarGeometry };

/** The customers' line over the team's, dashed and with hollow diamonds; each line is named beside itself. */
export function RadarSeries({ report, geometry }: RadarSeriesProps) {
  if (!shownOutside(report.profile)) return null;
  const t = translator(report.locale);
  const { effective, outside } = radarValues(report);
  const places = seriesPlaces(effective, outside ?? []);
  return (
    <>
      <path className="rd-out" d={geometry.outsidePath} />
      {geometry.outsidePoints.map(({ step, x, y }) => (
        <path
          key={step}
          className="rd-outm"
          d={diamond(x, y, geometry.sizes.outsidePoint * 0.75)}
        />
      ))}
      {places.inside && (
        <text className="rd-note" {...placeOf(places.inside)}>
          {t('team.series-team')}
        </text>
      )}
      {places.outside && (
        <text className="rd-note n-out" {...placeOf(places.outside)}>
          {t('team.series-outside')}
        </text>
      )}
    </>
  );
}

type Place = NonNullable<ReturnType<typeof seriesPlaces>['inside']>;

const placeOf = ({ x, y, anchor }: Place) => ({ x, y, textAnchor: anchor });

/** A hollow diamond around a point. */
const diamond = (x: number, y: number, half: number) =>
  `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
