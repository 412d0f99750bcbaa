import type { Report } from '@/lib/core/report';
import type { Level } from '@/lib/core/types';

const levels: readonly Level[] = [1, 2, 3, 4, 5];

/** The five levels as a band with the index on it; the bracket spans the range. */
export function IndexScale({ report }: { report: Report }) {
  const { index, level, range } = report.profile;
  if (index === null) return null;
  return (
    <div className={`sc v-${index}`}>
      {range && <i className={`sc-i a-${range.low} b-${range.high}`} aria-hidden="true" />}
      <div className="sc-b" />
      <ol className="cap">
        {levels.map((n) => (
          <li key={n} className={n === level?.level ? `i-${n - 1} is-on` : `i-${n - 1}`}>
            <b>{n}</b> {report.texts.levels[n].name}
          </li>
        ))}
      </ol>
      <i className="sc-m" aria-hidden="true" />
    </div>
  );
}
