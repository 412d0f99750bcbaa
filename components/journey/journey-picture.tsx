import {
  type FeelingPoint,
  feelingLines,
  feelings,
  type JourneyColumn,
} from '@/lib/core/journey-map';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { feelingText } from '@/lib/i18n/sentences-journey';
import { phaseText } from '@/lib/i18n/sentences-touchpoints';

const width = 1000;
const height = 230;
const top = 20;
const bottom = 40;

const at = ({ x, y }: FeelingPoint) => ({
  x: x * width,
  y: top + (1 - y) * (height - top - bottom),
});

/** The feeling as a line through the phases; moments of truth are ringed, and the way leads back to the start. */
export function JourneyPicture({
  locale,
  columns,
}: {
  locale: Locale;
  columns: readonly JourneyColumn[];
}) {
  const t = translator(locale);
  const values = columns
    .map(({ phase, stage }) =>
      t('journey.picture-part', {
        phase: phaseText(t, phase),
        feeling: feelingText(t, stage.feeling),
      }),
    )
    .join(', ');
  const lines = feelingLines(columns);
  return (
    <figure className="jm-fig mt-7">
      <p className="jm-ax cap" aria-hidden="true">
        <span>{feelingText(t, 2)}</span>
        <span>{feelingText(t, 0)}</span>
        <span>{feelingText(t, -2)}</span>
      </p>
      <svg
        className="jm-pic"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('journey.picture', { values })}
      >
        {feelings.map((feeling) => (
          <Level key={feeling} y={(feeling + 2) / 4} isMiddle={feeling === 0} />
        ))}
        <path
          className="jm-loop"
          d={`M ${width - 12} ${height - bottom + 8} V ${height - 8} H 12 V ${height - bottom + 14}`}
        />
        <path className="jm-loop-h" d={`M 12 ${height - bottom + 4} l -6 11 h 12 z`} />
        {lines.map((line) => (
          <polyline
            key={line[0]?.phase}
            className="jm-line"
            points={line.map((point) => `${at(point).x},${at(point).y}`).join(' ')}
          />
        ))}
        {lines.flat().map((point) => (
          <Point key={point.phase} point={point} />
        ))}
      </svg>
      <ol className="jm-ph" aria-hidden="true">
        {columns.map(({ phase }) => (
          <li key={phase}>{t('touchpoints.phase', { phase })}</li>
        ))}
      </ol>
      <figcaption className="cap">
        {lines.flat().some(({ isMoment }) => isMoment) && (
          <span className="jm-k">
            <svg viewBox="0 0 40 40" aria-hidden="true">
              <circle className="jm-ring" cx={20} cy={20} r={16} />
              <circle className="jm-dot" cx={20} cy={20} r={7} />
            </svg>
            {t('journey.row-moment')}
          </span>
        )}
        {t('journey.loop')}
      </figcaption>
    </figure>
  );
}

function Level({ y, isMiddle }: { y: number; isMiddle: boolean }) {
  const height = at({ phase: 'initial', x: 0, y, isMoment: false }).y;
  return (
    <line className={isMiddle ? 'jm-mid' : 'jm-lv'} x1={0} x2={width} y1={height} y2={height} />
  );
}

function Point({ point }: { point: FeelingPoint }) {
  const { x, y } = at(point);
  const isLow = point.y < 0.5;
  return (
    <>
      {point.isMoment && <circle className="jm-ring" cx={x} cy={y} r={15} />}
      <circle className={isLow ? 'jm-dot is-low' : 'jm-dot'} cx={x} cy={y} r={7} />
    </>
  );
}
