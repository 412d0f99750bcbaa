import { EntryForm } from '@/components/workbench/entry-form';
import type { Report } from '@/lib/core/report';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import { translator } from '@/lib/i18n/messages';
import { PlanBasis } from './plan-basis';
import { PlanField } from './plan-field';

type PlanStartProps = { report: Report; roadmap: ReportRoadmap; token: string };

/** The day from which the roadmap counts, and what it is planned from. */
export function PlanStart({ report, roadmap, token }: PlanStartProps) {
  const { locale } = report;
  const t = translator(locale);
  const { startsOn, isStartSet } = roadmap;
  return (
    <div id="plan-start" data-live="">
      <EntryForm
        {...{ locale, token }}
        page="roadmap"
        kind="plan"
        id="plan"
        anchor="plan-start"
        revision={report.workbench.plan[0]?.revision ?? 0}
        className="rm-st mt-6"
      >
        <PlanField id="startsOn" label={t('plan.starts-on')} hint={t('plan.starts-hint')}>
          {(field) => (
            <input
              {...field}
              type="date"
              name="startsOn"
              defaultValue={isStartSet ? startsOn : ''}
            />
          )}
        </PlanField>
        <PlanBasis report={report} />
      </EntryForm>
    </div>
  );
}
