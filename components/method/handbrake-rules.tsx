import { ColumnHeads } from '@/components/ui/column-heads';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { method } from '@/lib/core/constants';
import {
  type Locale,
  type PrerequisiteId,
  prerequisiteIds,
  type StepId,
  stepIds,
} from '@/lib/core/types';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import type { MethodTexts } from './method-texts';
import { Rules } from './rules';

type HandbrakeProps = { locale: Locale; texts: MethodTexts };

const inPoints = (scalePoints: number) => scalePoints * method.indexPerPoint;

/** What a weak prerequisite takes from a step (method 1.5). */
export function HandbrakeRules({ locale, texts }: HandbrakeProps) {
  const t = translator(locale);
  const slack = { points: formatNumber(locale, inPoints(method.handbrake.slack), 1) };
  const from = formatNumber(locale, inPoints(method.handbrake.shownFrom), 1);
  const gap = { points: formatNumber(locale, inPoints(method.orderGap), 1) };
  const rules = [
    {
      name: t('method.cap'),
      formula: t('method.cap-formula', slack),
      text: t('method.cap-text', slack),
      convention: true,
    },
    {
      name: t('method.effective'),
      formula: t('method.effective-formula'),
      text: t('method.effective-text', { from }),
      convention: true,
    },
    { name: t('method.order-gap'), text: t('method.order-gap-text', gap), convention: true },
  ];
  return (
    <Section id="handbrake" title={t('method.handbrake')} text={t('result.brakes-rule')}>
      <CriticalTable locale={locale} texts={texts} />
      <Rules locale={locale} rules={rules} />
    </Section>
  );
}

function CriticalTable({ locale, texts }: HandbrakeProps) {
  const t = translator(locale);
  const names = prerequisiteIds.map((id) => t(`review.column-${id}`));
  return (
    <table className="tt fit crit">
      <caption className="tt-c">
        {t('method.critical-table')} <span className="tag">{t('method.convention')}</span>
      </caption>
      <ColumnHeads heads={[t('method.step'), ...names]} />
      <tbody>
        {stepIds.map((step) => (
          <tr key={step}>
            <th scope="row">
              <span className="num">{step.slice(1)}</span> {texts.steps[step].name}
            </th>
            {prerequisiteIds.map((id) => (
              <Critical key={id} locale={locale} step={step} prerequisite={id} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CriticalProps = { locale: Locale; step: StepId; prerequisite: PrerequisiteId };

function Critical({ locale, step, prerequisite }: CriticalProps) {
  const t = translator(locale);
  const critical: readonly PrerequisiteId[] = method.critical[step];
  if (!critical.includes(prerequisite))
    return (
      <td>
        <span className="vh">{t('method.not-critical')}</span>
      </td>
    );
  return (
    <td>
      <Icon name="check" />
      <span className="vh">{t('method.critical')}</span>
    </td>
  );
}
