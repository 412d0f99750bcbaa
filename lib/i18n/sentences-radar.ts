import type { Report } from '@/lib/core/report';
import { formatList } from './format';
import type { Translate } from './messages';
import { nameOf, numberOf } from './terms';

/** Everything the radar shows, for people who do not see it. */
export function radarLabel(t: Translate, report: Report): string {
  const { steps } = report.profile;
  const values = steps.map(({ id, value }) =>
    t('result.radar-value', {
      step: numberOf(id),
      name: nameOf(report, id),
      value: value ?? t('result.radar-unknown'),
    }),
  );
  const raw = steps
    .filter(({ brakedBy }) => brakedBy !== null)
    .map((step) => t('result.radar-raw-value', { step: numberOf(step.id), value: step.raw ?? 0 }));
  const slow = steps.filter(({ isBottleneck }) => isBottleneck).map(({ id }) => numberOf(id));
  return [
    t('result.radar-label', { values: values.join('; ') }),
    raw.length > 0 && t('result.radar-raw', { values: raw.join('; ') }),
    slow.length > 0 && t('result.radar-bottleneck', { steps: formatList(report.locale, slow) }),
    report.roadmap && t('result.radar-target', { value: report.roadmap.target }),
  ]
    .filter(Boolean)
    .join(' ');
}
