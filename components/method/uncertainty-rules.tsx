import { Section } from '@/components/ui/section';
import { method } from '@/lib/core/constants';
import { moderatedInterval } from '@/lib/core/interval';
import { tQuantile } from '@/lib/core/student-t';
import type { Locale } from '@/lib/core/types';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { Rules } from './rules';

const { interval, indexPerPoint, scale, screen } = method;

/** How wide the range of one person is, and how it is shown (method 1.7). */
export function UncertaintyRules({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const { half, ends } = rangeOfOne(locale);
  const rounding = { people: screen.coarseBelow, step: screen.coarseStep };
  const rules = [
    {
      name: t('method.range'),
      formula: t('method.range-formula', half),
      text: t('method.range-text', ends),
      convention: true,
    },
    {
      name: t('method.range-shown'),
      text: t('method.range-shown-text', rounding),
      convention: true,
    },
    { name: t('method.range-blind'), text: t('method.range-blind-text') },
  ];
  return (
    <Section id="uncertainty" title={t('method.uncertainty')} text={t('method.uncertainty-text')}>
      <Rules locale={locale} rules={rules} />
    </Section>
  );
}

function rangeOfOne(locale: Locale) {
  const { se, df } = moderatedInterval(0, null, 1, 'overall');
  const quantile = tQuantile(interval.quantile, df);
  const sd = formatNumber(locale, se, 2);
  const points = formatNumber(locale, indexPerPoint * quantile * se);
  const share = Math.round((2 * interval.quantile - 1) * 100);
  return {
    half: { factor: indexPerPoint, t: formatNumber(locale, quantile, 2), sd, points },
    ends: { share, df, sd, index: scale.maximum * indexPerPoint },
  };
}
