import { stepGoals } from '@/lib/core/goals';
import type { Report } from '@/lib/core/report';
import { formatIndex, formatList } from './format';
import type { Translate } from './messages';
import { shownOutside } from './sentences-team';
import { nameOf, numberOf } from './terms';

/** Everything the radar shows, for people who do not see it. */
export function radarLabel(t: Translate, report: Report): string {
  const { steps } = report.profile;
  const values = steps.map(({ id, value, bound }) =>
    t('result.radar-value', {
      step: numberOf(id),
      name: nameOf(report, id),
      value: value === null ? t('result.radar-unknown') : formatIndex(value, bound),
    }),
  );
  const raw = steps
    .filter(({ brakedBy }) => brakedBy !== null)
    .map((step) =>
      t('result.radar-raw-value', {
        step: numberOf(step.id),
        value: formatIndex(step.raw, step.rawBound),
      }),
    );
  const slow = steps.filter(({ isBottleneck }) => isBottleneck).map(({ id }) => numberOf(id));
  return [
    t('result.radar-label', { values: values.join('; ') }),
    outsideLabel(t, report),
    raw.length > 0 && t('result.radar-raw', { values: raw.join('; ') }),
    slow.length > 0 && t('result.radar-bottleneck', { steps: formatList(report.locale, slow) }),
    targetsSentence(t, report),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What customers say, step by step; null where nothing is shown. */
function outsideLabel(t: Translate, report: Report): string | null {
  const outside = shownOutside(report.profile);
  if (!outside) return null;
  const values = report.profile.steps.map(({ id }) => {
    const { value, bound } = outside.steps[id];
    return t('team.radar-outside-value', {
      step: numberOf(id),
      value: value === null ? t('team.radar-withheld') : formatIndex(value, bound),
    });
  });
  return t('team.radar-outside', { values: values.join('; ') });
}

/** The targets as ticked: one for all steps, or each where people wish for their own; `null` without any. */
export function targetsSentence(t: Translate, report: Report): string | null {
  const goals = stepGoals(report);
  if (goals.every(({ isWished }) => !isWished))
    return report.roadmap && t('result.radar-target', { value: report.roadmap.target });
  const values = goals.flatMap(({ id, target }) =>
    target === null
      ? []
      : [t('figures.radar-value', { step: numberOf(id), value: Math.round(target) })],
  );
  return t('figures.radar-targets', { values: values.join('; ') });
}
