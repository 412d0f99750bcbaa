import type { Report } from '@/lib/core/report';
import type { StepId } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { shownValue } from '@/lib/i18n/sentences';
import { shownOutside } from '@/lib/i18n/sentences-team';

type OutsideValueProps = { report: Report; step: StepId };

/** What customers say about a step, under its name: a blue diamond, the value, and how it compares. */
export function OutsideValue({ report, step }: OutsideValueProps) {
  const outside = shownOutside(report.profile)?.steps[step];
  if (!outside) return null;
  const t = translator(report.locale);
  return (
    <span className="prof-o">
      <i className="dia" aria-hidden="true" />
      <span className="vh">{t('team.outside-value')} </span>
      {shownValue(outside)} <em>{t('team.gap', { flag: outside.flag })}</em>
    </span>
  );
}
