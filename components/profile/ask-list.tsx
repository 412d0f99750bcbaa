import type { Report } from '@/lib/core/report';
import type { CellId } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { cellTitle } from '@/lib/i18n/sentences-evidence';

type AskListProps = { report: Report; cells: readonly CellId[] };

/** Fields that lack an answer: the question (or, if not all are known, what the field is about), and who knows. */
export function AskList({ report, cells }: AskListProps) {
  const t = translator(report.locale);
  const { blindSpots } = report.profile;
  const stems = new Map(report.dialogue.map(({ cell, stem }) => [cell, stem]));
  const hasStems = cells.every((cell) => stems.has(cell));
  return (
    <ol className="ask">
      {cells.map((cell) => (
        <li key={cell}>
          <p>
            <b>
              {cellTitle(t, report, cell)}{' '}
              {!blindSpots.includes(cell) && <span className="tag">{t('result.state-open')}</span>}
            </b>
            {(hasStems && stems.get(cell)) || report.texts.cells[cell].meaning}
          </p>
          <p className="mut">{report.texts.cells[cell].ask}</p>
        </li>
      ))}
    </ol>
  );
}
