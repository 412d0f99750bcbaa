import type { CellProfile, Report } from '@/lib/core/report';
import { formatIndex, formatList } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { cellTitle } from '@/lib/i18n/sentences-evidence';
import { mayNameCells } from '@/lib/i18n/sentences-team';
import { midSentence, nameOf, numberOf } from '@/lib/i18n/terms';
import { focusCells } from './focus-cells';
import { Note, Section } from './section';

/** "Was auffällt": the fields behind the finding, each with its value and what that value says. */
export function CellFindings({ report }: { report: Report }) {
  const t = translator(report.locale);
  if (!mayShowFields(report)) return null;
  return (
    <Section title={t('result.findings-title')} note={<Note>{noteOf(report)}</Note>}>
      <ol className="fnd">
        {focusCells(report).map((cell) => (
          <Row key={cell.id} report={report} cell={cell} />
        ))}
      </ol>
    </Section>
  );
}

/** Of a team not where no field is shown, and the lowest of all only if they may be named (method 1.4, 1.8). */
function mayShowFields({ profile }: Report): boolean {
  if (profile.team?.marginsOnly) return false;
  return profile.finding.kind !== 'top-level' || mayNameCells(profile);
}

function Row({ report, cell }: { report: Report; cell: CellProfile }) {
  const t = translator(report.locale);
  const { id, value, bound, level } = cell;
  const { finding, ask } = report.texts.cells[id];
  const unknown = report.profile.team ? t('team.withheld') : `${t('result.unknown-field')} ${ask}`;
  return (
    <li>
      <span className="lvl" data-l={level ?? undefined}>
        {formatIndex(value, bound)}
      </span>
      <p>
        <b>{cellTitle(t, report, id)}</b> {finding ?? unknown}
      </p>
    </li>
  );
}

function noteOf(report: Report): string {
  const t = translator(report.locale);
  const { finding } = report.profile;
  if (finding.kind === 'bottleneck') {
    const steps = formatList(report.locale, finding.steps.map(numberOf));
    return t('result.findings-steps', {
      steps: t('result.steps-of', { n: finding.steps.length, steps }),
    });
  }
  return finding.kind === 'no-single-step'
    ? t('result.findings-row', {
        prerequisite: midSentence(report.locale, nameOf(report, finding.weakest)),
      })
    : t('result.findings-lowest');
}
