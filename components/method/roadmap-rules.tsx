import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { orderNumbers, valueNumbers } from './roadmap-numbers';
import { Rules } from './rules';

/** How initiatives are valued and put in order (method 2). */
export function RoadmapRules({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <Section id="roadmap" title={t('method.roadmap')} text={t('method.roadmap-text')}>
      <Rules locale={locale} rules={[...valuing(locale), ...scheduling(locale)]} />
    </Section>
  );
}

function valuing(locale: Locale) {
  const t = translator(locale);
  const { target, value, priority } = valueNumbers(locale);
  return [
    {
      name: t('method.target'),
      formula: t('method.target-formula', target),
      text: t('method.target-text', target),
      convention: true,
    },
    {
      name: t('method.gain'),
      formula: t('method.gain-formula'),
      text: t('method.gain-text'),
      convention: true,
    },
    {
      name: t('method.value'),
      formula: t('method.value-formula', value),
      text: t('method.value-text', value),
      convention: true,
    },
    {
      name: t('method.priority'),
      formula: t('method.priority-formula', priority),
      text: t('method.priority-text'),
      convention: true,
    },
  ];
}

function scheduling(locale: Locale) {
  const t = translator(locale);
  const { order, horizons, lever, robust } = orderNumbers(locale);
  return [
    { name: t('method.order'), text: t('method.order-text', order), convention: true },
    { name: t('method.horizons'), text: t('method.horizons-text', horizons), convention: true },
    { name: t('method.lever'), text: t('method.lever-text', lever), convention: true },
    { name: t('method.robust'), text: t('method.robust-text', robust), convention: true },
  ];
}
