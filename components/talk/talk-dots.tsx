import type { Report } from '@/lib/core/report';
import type { TalkItem } from '@/lib/core/talk';
import type { Dots } from '@/lib/core/team-profile';
import { translator } from '@/lib/i18n/messages';
import { dotsLabel } from '@/lib/i18n/sentences-talk';

const [width, radius, gap] = [800, 12, 27];
const column = width / 5;

/** Ten dots over the five answers: how a question was answered, without a count of anybody. */
export function TalkDots({ report, dots }: { report: Report; dots: Dots }) {
  const t = translator(report.locale);
  const height = Math.max(3, ...dots) * gap + 10;
  const base = height - 2.5;
  const ticks = dots
    .map((_, index) => `M${Math.max(0.5, index * column)} ${base - 3.5}v5`)
    .join('');
  return (
    <>
      <svg
        className="dsk-dots"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={dotsLabel(t, dots)}
      >
        <path className="dsk-db" d={`M0 ${base}H${width}${ticks}M799.5 ${base - 3.5}v5`} />
        {dots.flatMap((n, answer) =>
          Array.from({ length: n }, (_, row) => (
            <circle
              key={`${answer + 1}-${row + 1}`}
              cx={column * (answer + 0.5)}
              cy={base - 17.5 - row * gap}
              r={radius}
            />
          )),
        )}
      </svg>
      <p className="dsk-ax">
        {dots.map((n, answer) => (
          <span key={`answer-${answer + 1}`} data-l={answer + 1}>
            <b>{answer + 1}</b> <span>{t('talk.about', { percent: n * 10 })}</span>
          </span>
        ))}
      </p>
    </>
  );
}

/** The five answers in full; under the dots they stand in columns. */
export function TalkAnchors({
  report,
  item,
  isAxis,
}: {
  report: Report;
  item: TalkItem;
  isAxis: boolean;
}) {
  return (
    <ol
      className={isAxis ? 'dsk-an is-ax' : 'dsk-an'}
      aria-label={translator(report.locale)('talk.anchors')}
    >
      {item.anchors.map((anchor, answer) => (
        <li key={anchor}>
          <b className="lvl" data-l={answer + 1}>
            {answer + 1}
          </b>
          <span>{anchor}</span>
        </li>
      ))}
    </ol>
  );
}
