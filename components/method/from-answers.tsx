import { ColumnHeads } from '@/components/ui/column-heads';
import { Section } from '@/components/ui/section';
import { method } from '@/lib/core/constants';
import type { Level, Locale } from '@/lib/core/types';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { Rules } from './rules';

const { scale, indexPerPoint, level } = method;
const points: readonly Level[] = [1, 2, 3, 4, 5];
const example = 2 * level.width * indexPerPoint - 0.4;

/** From the five answers to the index (method 1.1, 1.3, 1.4). */
export function FromAnswers({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const exact = formatNumber(locale, example, 1);
  const rules = [
    { name: t('method.cell'), formula: t('method.cell-formula'), text: t('method.cell-text') },
    {
      name: t('method.margins'),
      formula: t('method.margins-formula'),
      text: t('method.margins-text'),
      convention: true,
    },
    {
      name: t('method.overall'),
      formula: t('method.overall-formula', { factor: indexPerPoint }),
      text: t('method.overall-text'),
      convention: true,
    },
    {
      name: t('method.shown'),
      text: t('method.shown-text', { exact, floor: Math.floor(example) }),
    },
  ];
  const bounds = { maximum: scale.maximum, index: scale.maximum * indexPerPoint };
  return (
    <Section id="answers" title={t('method.answers')} text={t('method.answers-text', bounds)}>
      <AnswerTable locale={locale} />
      <Rules locale={locale} rules={rules} />
    </Section>
  );
}

function AnswerTable({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const heads = [
    t('method.answer'),
    t('method.answer-meaning'),
    { text: t('method.answer-score'), right: true as const },
    { text: t('method.answer-index'), right: true as const },
  ];
  return (
    <table className="tt fit">
      <caption className="vh">{t('method.answers')}</caption>
      <ColumnHeads heads={heads} />
      <tbody>
        {points.map((point) => (
          <tr key={point}>
            <th scope="row">
              <span className="lvl" data-l={point}>
                {point}
              </span>
            </th>
            <td>{t(`method.answer-${point}`)}</td>
            <td className="r">{point - 1}</td>
            <td className="r">{(point - 1) * indexPerPoint}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
