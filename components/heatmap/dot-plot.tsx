import type { Dots } from '@/lib/core/team-profile';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

const column = 60;
const radius = 7;
const step = 17;
const rows = 10;

/** Always ten dots, one for about a tenth of all answers, so that no number of people can be read off (method 3.R6). */
export function DotPlot({ locale, dots }: { locale: Locale; dots: Dots }) {
  const t = translator(locale);
  const tall = Math.max(...dots) * step + 10;
  const shares = dots.map((n, at) => t('team.dots-label', { n: at + 1, share: (100 * n) / rows }));
  return (
    <svg
      className="dots"
      viewBox={`0 0 ${5 * column} ${tall + 26}`}
      role="img"
      aria-label={shares.join(', ')}
    >
      <path className="dots-b" d={`M0 ${tall}H${5 * column}`} />
      {dots.flatMap((n, at) =>
        Array.from({ length: n }, (_, row) => (
          <circle
            key={`${at + 1}-${row + 1}`}
            cx={(at + 0.5) * column}
            cy={tall - 12 - row * step}
            r={radius}
          />
        )),
      )}
      {dots.map((_, at) => (
        <text key={at} x={(at + 0.5) * column} y={tall + 20}>
          {at + 1}
        </text>
      ))}
    </svg>
  );
}
