import { ownTargets } from '@/lib/core/goals';
import { type RadarGeometry, radarVariants } from '@/lib/core/radar';
import type { Report } from '@/lib/core/report';
import { type StepId, stepIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type RadarNotesProps = { report: Report; geometry: RadarGeometry };

/** The names of the thin line and of the target ticks, each beside its own mark. */
export function RadarNotes({ report, geometry }: RadarNotesProps) {
  const t = translator(report.locale);
  const own = ownTargets(report);
  const target = own ? own[3] : report.roadmap?.target;
  const braked = report.profile.steps.filter(({ brakedBy }) => brakedBy !== null);
  const widest = braked.toSorted((a, b) => gapOf(b) - gapOf(a))[0];
  const at = geometry.rawPoints.find(({ step }) => step === widest?.id);
  return (
    <>
      {widest && at && (
        <text className="rd-note n-raw" {...besideRaw(widest.id, at, widest.raw ?? 0)}>
          {t('result.without-brake')}
        </text>
      )}
      {typeof target === 'number' && (
        <text className="rd-note n-t" {...besideTarget(geometry, target)}>
          {own ? t('figures.radar-note') : t('result.radar-target-note', { value: target })}
        </text>
      )}
    </>
  );
}

type Place = { x: number; y: number; textAnchor: 'start' | 'middle' | 'end' };

const gapOf = ({ raw, value }: { raw: number | null; value: number | null }) =>
  (raw ?? 0) - (value ?? 0);

/** Below the point in the lower half, above it in the upper half; near the rim it turns inwards, away from the axis label. */
function besideRaw(step: StepId, { x, y }: { x: number; y: number }, raw: number): Place {
  const axis = stepIds.indexOf(step);
  if (axis === 0 || axis === 3) return { x: x - 14, y: y + 5, textAnchor: 'end' };
  const isRight = axis < 3;
  const isLower = axis === 2 || axis === 4;
  const inwards = isRight ? 'end' : 'start';
  return { x, y: isLower ? y + 26 : y - 16, textAnchor: raw > 70 ? inwards : 'middle' };
}

/** Right of the tick on axis 4. */
const besideTarget = ({ centre }: RadarGeometry, target: number): Place => ({
  x: centre.x + 16,
  y: centre.y + (target / 100) * radarVariants.screen.radius + 5,
  textAnchor: 'start',
});
