import { Section } from '@/components/ui/section';
import { method } from '@/lib/core/constants';
import type { Locale } from '@/lib/core/types';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { Rules } from './rules';

const { sd, reliability, limit } = method.change.solo;
/** The reliable change of one person, in index points (method 1.11). */
const smallestChange =
  limit * Math.sqrt(2) * sd * Math.sqrt(1 - reliability) * method.indexPerPoint;

/** What the result cannot do. */
export function Limits({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const points = formatNumber(locale, smallestChange, 1);
  const rules = [
    { name: t('method.limit-view'), text: t('method.limit-view-text') },
    { name: t('method.limit-customers'), text: t('method.limit-customers-text') },
    { name: t('method.limit-benchmark'), text: t('method.limit-benchmark-text') },
    {
      name: t('method.limit-change'),
      text: t('method.limit-change-text', { points }),
      convention: true,
    },
    { name: t('method.limit-scale'), text: t('method.limit-scale-text') },
    { name: t('method.limit-promise'), text: t('method.limit-promise-text') },
  ];
  return (
    <Section id="limits" title={t('method.limits')} text={t('method.limits-text')}>
      <Rules locale={locale} rules={rules} />
    </Section>
  );
}
