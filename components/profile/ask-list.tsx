import type { Report } from '@/lib/core/report';
import type { CellId } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { cellTitle } from '@/lib/i18n/sentences-evidence';

type AskListProps = { report: Report; cells: readonly CellId[] };

/** Fields that lack an answer: the question of the first lap, and who knows. */
export function AskList({ report, cells }: AskListProps) {
  const t = translator(report.locale);
  const { blindSpots } = report.profile;
  return (
    <ol className="ask">
      {cells.map((cell) => (
        <li key={cell}>
          <p>
            <b>
              {cellTitle(t, report, cell)}{' '}
              {!blindSpots.includes(cell) && <span className="tag">{t('result.state-open')}</span>}
            </b>
            {report.texts.cells[cell].stem}
          </p>
          <p className="mut">{report.texts.cells[cell].ask}</p>
        </li>
      ))}
    </ol>
  );
}
