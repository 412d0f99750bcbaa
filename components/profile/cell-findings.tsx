import { focusCells } from '@/lib/core/focus-cells';
import type { CellProfile, Report } from '@/lib/core/report';
import { areLevel } from '@/lib/core/ties';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { cellTitle } from '@/lib/i18n/sentences-evidence';
import { findingOf, findingsNote } from '@/lib/i18n/sentences-findings';
import { mayNameCells } from '@/lib/i18n/sentences-team';
import { Note, Section } from './section';

/** "Was auffällt": the cells behind the finding, each with its value and what that value says. */
export function CellFindings({ report }: { report: Report }) {
  const t = translator(report.locale);
  const cells = focusCells(report);
  if (cells.length === 0 || !mayShowCells(report)) return null;
  return (
    <Section title={t('result.findings-title')} note={<Note>{findingsNote(t, report)}</Note>}>
      <ol className="fnd">
        {cells.map((cell) => (
          <Row key={cell.id} report={report} cell={cell} />
        ))}
      </ol>
    </Section>
  );
}

/** Of a team not where no cell is shown, and the lowest of all only if they may be named (method 1.4, 1.8). */
function mayShowCells({ profile }: Report): boolean {
  const { team, finding, prerequisites } = profile;
  if (team?.marginsOnly) return false;
  const isOfAll =
    finding.kind === 'top-level' || (finding.kind === 'no-single-step' && areLevel(prerequisites));
  return !isOfAll || mayNameCells(profile);
}

function Row({ report, cell }: { report: Report; cell: CellProfile }) {
  const t = translator(report.locale);
  const { id, value, bound, level } = cell;
  return (
    <li>
      <span className="lvl" data-l={level ?? undefined}>
        {formatIndex(value, bound)}
      </span>
      <p>
        <b>{cellTitle(t, report, id)}</b> {findingOf(t, report, cell)}
      </p>
    </li>
  );
}
