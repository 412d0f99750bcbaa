import type { RadarGeometry } from '@/lib/core/radar';
import type { Report } from '@/lib/core/report';
import { shownOutside } from '@/lib/i18n/sentences-team';

type RadarSeriesProps = { report: Report; geometry: RadarGeometry };

/** The customers' line over the team's, dashed and with hollow diamonds. */
export function RadarSeries({ report, geometry }: RadarSeriesProps) {
  if (!shownOutside(report.profile)) return null;
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
    </>
  );
}

/** A hollow diamond around a point. */
const diamond = (x: number, y: number, half: number) =>
  `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
