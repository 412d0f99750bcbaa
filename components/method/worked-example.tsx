import { CellTable } from '@/components/profile/cell-table';
import { Section } from '@/components/ui/section';
import type { Assessment } from '@/lib/core/assess';
import { method } from '@/lib/core/constants';
import type { Coverage } from '@/lib/core/margins';
import type { Report } from '@/lib/core/report';
import { cellRecord } from '@/lib/core/score';
import { workedPrerequisites, workedSteps } from '@/lib/core/worked-example';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { boundsNote } from '@/lib/i18n/sentences-team';
import { WorkedHandbrakes } from './worked-handbrakes';
import { WorkedMeans } from './worked-means';
import { WorkedOverall } from './worked-overall';

export type WorkedProps = { report: Report; assessment: Assessment; coverage: Coverage };

/** The chain from 24 fields to index, level and range with the reader's own numbers (method 1.3 to 1.7). */
export function WorkedExample({ report, assessment, coverage }: WorkedProps) {
  const { locale } = report;
  const t = translator(locale);
  const cells = cellRecord((cell) => assessment.cells[cell].score);
  const { mode, team } = report.profile;
  if (team?.marginsOnly || boundsNote(t, report))
    return (
      <Section id="example" title={t('worked.title')}>
        <p className="mw">{t('team.worked-bounds')}</p>
      </Section>
    );
  const slack = formatNumber(locale, method.handbrake.slack * method.indexPerPoint, 1);
  return (
    <Section
      id="example"
      title={t('worked.title')}
      text={mode === 'solo' ? t('worked.note') : t('team.rounded-note')}
    >
      <h3 className="h-21">{t('worked.fields')}</h3>
      <p className="mut mt-2 mw">{t('worked.fields-text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="scroll mt-4" aria-label={t('worked.fields')} tabIndex={0}>
        <CellTable report={report} />
      </section>
      <WorkedMeans
        report={report}
        title={t('worked.prerequisites')}
        means={workedPrerequisites(cells, assessment, coverage)}
      />
      <WorkedMeans
        report={report}
        title={t('worked.steps')}
        means={workedSteps(cells, assessment, coverage)}
      />
      <h3 className="h-21 mt-8">{t('worked.handbrakes')}</h3>
      <p className="mut mt-2 mw">{t('worked.handbrakes-text', { slack })}</p>
      <WorkedHandbrakes report={report} assessment={assessment} />
      <h3 className="h-21 mt-8">{t('worked.overall')}</h3>
      <WorkedOverall report={report} assessment={assessment} />
    </Section>
  );
}
