import { ownTargets } from '@/lib/core/goals';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { targetsSentence } from '@/lib/i18n/sentences-radar';
import { isSharedReader, paths } from '@/lib/paths';
import { CellTable } from './cell-table';
import { Note, Section } from './section';
import { StepTable } from './step-table';

/** "Werte als Tabelle": everything the pictures show, in figures. */
export function Values({ report, token }: { report: Report; token: string }) {
  const t = translator(report.locale);
  const { cells } = report.profile;
  const note = [
    t('result.table-note'),
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
      <StepTable report={report} />
      <h3 className="h-21 mt-8">{t('result.table-cells')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="scroll mt-4" aria-label={t('result.table-cells')} tabIndex={0}>
        <CellTable report={report} />
      </section>
      {cells.some(({ value }) => value === null) && (
        <p className="cap mt-4">{t('result.table-missing')}</p>
      )}
      {!isSharedReader(token) && (
        <ul className="sm mt-4">
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
