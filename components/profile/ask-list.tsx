import type { Report } from '@/lib/core/report';
import type { CellId } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { cellTitle } from '@/lib/i18n/sentences-evidence';

type AskListProps = { report: Report; cells: readonly CellId[] };

/** Fields without an answer: the question or what the field is about, and who knows. */
export function AskList({ report, cells }: AskListProps) {
  const t = translator(report.locale);
  const stems = new Map(report.dialogue.map(({ cell, stem }) => [cell, stem]));
  return (
    <ol className="ask">
      {cells.map((cell) => (
        <li key={cell}>
          <p>
            <b>{cellTitle(t, report, cell)}</b> {stems.get(cell) ?? report.texts.cells[cell].meaning}
          </p>
          <p className="mut">{report.texts.cells[cell].ask}</p>
        </li>
      ))}
    </ol>
  );
}
