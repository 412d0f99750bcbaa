import type { Board } from '@/lib/core/touchpoint-board';
import {
  asideLine,
  lossZone,
  numberBaseline,
  type PicturePoint,
  pictureFrame,
  pictureMarks,
  picturePoints,
  pointSize,
  xOf,
  yOf,
} from '@/lib/core/touchpoint-picture';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

const { width, height, left, right, top, bottom } = pictureFrame;
const half = pointSize / 2;

/** Importance upwards, performance to the right; the numbers are those of the board. */
export function Picture({ locale, board }: { locale: Locale; board: Board }) {
  const t = translator(locale);
  const points = picturePoints(board.used);
  const crowded = points.filter(({ isNumbered }) => !isNumbered).length;
  if (points.length === 0) return <p className="mut">{t('touchpoints.picture-empty')}</p>;
  return (
    <>
      <svg
        className="scat"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('touchpoints.picture-label')}
      >
        <path className="zone" d={lossZone()} />
        {pictureMarks.map((mark) => (
          <g key={mark}>
            <path
              className="gr"
              d={`M${xOf(mark)} ${bottom}V${top}M${left} ${yOf(mark)}H${right}`}
            />
            <text className="ax" x={xOf(mark)} y={bottom + 20} textAnchor="middle">
              {mark}
            </text>
            <text className="ax" x={left - 12} y={yOf(mark) + 5} textAnchor="end">
              {mark}
            </text>
          </g>
        ))}
        <text className="zt" x={left} y={top - 10}>
          {t('touchpoints.picture-zone')}
        </text>
        {points.map((point) => (
          <Mark key={point.point.entry.id} of={point} />
        ))}
        <text className="axn" x={right} y={height - 4} textAnchor="end">
          {t('touchpoints.performance')}
        </text>
        <text className="axn" x={2} y={top} transform={`rotate(-90 2 ${top})`} textAnchor="end">
          {t('touchpoints.importance')}
        </text>
      </svg>
      {crowded > 0 && (
        <p className="cap mt-3">{t('touchpoints.picture-crowded', { n: crowded })}</p>
      )}
    </>
  );
}

function Mark({ of }: { of: PicturePoint }) {
  const { point, x, y, isNumbered } = of;
  const line = asideLine(of);
  const { ownership, medium } = point.entry.body;
  const hot = point.isSignal ? ' h' : '';
  const inset = ownership === 'owned' ? half : half - 0.5;
  const side = 2 * inset;
  const place = { x: x - inset, y: y - inset, width: side, height: side };
  return (
    <g className="scat-p" data-own={ownership} data-medium={medium}>
      {line && <path className="asd" d={line} />}
      <rect className={`pt${ownership === 'owned' ? '' : ' o'}${hot}`} {...place} />
      {ownership === 'paid' && <path className={`pt${hot}`} d={`M${x - 5} ${y + 5}h10v-10z`} />}
      {isNumbered && (
        <text className={`pn${hot}`} x={x} y={numberBaseline(y)} textAnchor="middle">
          {point.number}
        </text>
      )}
    </g>
  );
}
