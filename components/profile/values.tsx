import { ownTargets } from '@/lib/core/goals';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { targetsSentence } from '@/lib/i18n/sentences-radar';
import { boundsNote, shownOutside, withheldSteps } from '@/lib/i18n/sentences-team';
import { isSharedReader, paths } from '@/lib/paths';
import { CellTable } from './cell-table';
import { Note, Section } from './section';
import { StepTable } from './step-table';

/** "Werte als Tabelle": everything the pictures show, in figures. */
export function Values({ report, token }: { report: Report; token: string }) {
  const t = translator(report.locale);
  const outside = shownOutside(report.profile);
  const note = [
    t('result.table-note'),
    outside && t('team.gap-note'),
    ownTargets(report)
      ? targetsSentence(t, report)
      : report.roadmap && t('result.table-target', { value: report.roadmap.target }),
  ];
  return (
    <Section
      id="table"
      title={t('result.table-title')}
      note={<Note>{note.filter(Boolean).join(' ')}</Note>}
    >
      {report.profile.team ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        <section className="scroll" aria-label={t('result.table-steps')} tabIndex={0}>
          <StepTable report={report} />
        </section>
      ) : (
        <StepTable report={report} />
      )}
      <h3 className="h-21 mt-8">{t('result.table-cells')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="scroll mt-4" aria-label={t('result.table-cells')} tabIndex={0}>
        <CellTable report={report} />
      </section>
      {notesOf(report).map((sentence) => (
        <p key={sentence} className="cap mt-4">
          {sentence}
        </p>
      ))}
      {!isSharedReader(token) && (
        <ul className="sm lks mt-4">
          <li>
            <a href={paths.heatmap(report.locale, token)}>{t('heatmap.from-result')}</a>
          </li>
          <li>
            <a href={paths.ownMethod(report.locale, token)}>{t('worked.link')}</a>
          </li>
        </ul>
      )}
    </Section>
  );
}

/** What a dash, a bound or a withheld value means, as far as there is one. */
function notesOf(report: Report): string[] {
  const t = translator(report.locale);
  const { cells, team } = report.profile;
  const dash = team ? t('team.withheld-dash') : t('result.table-missing');
  return [
    cells.some(({ value }) => value === null) &&
      (team?.marginsOnly ? t('team.margins-only') : dash),
    boundsNote(t, report),
    withheldSteps(t, report),
  ].filter((sentence) => typeof sentence === 'string');
}
