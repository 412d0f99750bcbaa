import type { Assessment } from '@/lib/core/assess';
import { method } from '@/lib/core/constants';
import type { Report } from '@/lib/core/report';
import { stepIds } from '@/lib/core/types';
import { levelLimit } from '@/lib/core/worked-example';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { Rules } from './rules';

/** Index, level and range, written out. */
export function WorkedOverall({ report, assessment }: { report: Report; assessment: Assessment }) {
  const { locale, profile } = report;
  const t = translator(locale);
  const { index, ci80 } = assessment;
  const limit = levelLimit(assessment);
  if (index === null || !ci80 || !profile.level || !profile.range || limit === null)
    return <p className="mut mt-4">{t('worked.not-measurable')}</p>;
  const number = (value: number) => formatNumber(locale, value, 1);
  const exact = number(index);
  const parts = stepIds.map((id) => number((assessment.E[id] ?? 0) * method.indexPerPoint));
  const half = method.indexPerPoint * halfWidth(ci80);
  const { level, ungated } = profile.level;
  const { low, high } = profile.range;
  const width = number(method.level.width * method.indexPerPoint);
  const rules = [
    {
      name: t('worked.index'),
      formula: `(${parts.join(' + ')}) ÷ ${parts.length} = ${exact}`,
      text: t('worked.index-text', { index: profile.index ?? '–' }),
    },
    {
      name: t('worked.level'),
      formula: `1 + ⌊${exact} ÷ ${width}⌋ = ${ungated}`,
      text: t('worked.level-text', { limit, level }),
    },
    {
      name: t('worked.range'),
      formula: `${exact} − ${number(half)}; ${exact} + ${number(half)}`,
      text: t('worked.range-text', { low, high }),
    },
  ];
  return <Rules locale={locale} rules={rules} />;
}

/** Half the interval before it is clipped to the scale: the wider of its two arms. */
const halfWidth = ({ T, lo, hi }: { T: number; lo: number; hi: number }) =>
  Math.max(T - lo, hi - T);
