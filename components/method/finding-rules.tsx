import { Section } from '@/components/ui/section';
import { method } from '@/lib/core/constants';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { Rules } from './rules';

const { bottleneckWithin, namedMargins, bandMiddleFrom, bandHighFrom } = method.screen;

/** Bottleneck, strengths and brakes, and the words for cells (method 1.12b). */
export function FindingRules({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const bands = { middle: bandMiddleFrom, high: bandHighFrom };
  const rules = [
    {
      name: t('method.bottleneck'),
      formula: t('method.bottleneck-formula'),
      text: t('method.bottleneck-text', { points: bottleneckWithin }),
      convention: true,
    },
    {
      name: t('method.strengths'),
      text: t('method.strengths-text', { n: namedMargins }),
      convention: true,
    },
    {
      name: t('method.cell-words'),
      text: t('method.cell-words-text', bands),
      convention: true,
    },
  ];
  return (
    <Section id="finding" title={t('method.finding')} text={t('method.finding-text')}>
      <Rules locale={locale} rules={rules} />
    </Section>
  );
}
