import { ColumnHeads } from '@/components/ui/column-heads';
import type { Report } from '@/lib/core/report';
import type { PrerequisiteId, StepId } from '@/lib/core/types';
import type { WorkedMean } from '@/lib/core/worked-example';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf } from '@/lib/i18n/terms';

type WorkedMeansProps = {
  report: Report;
  title: string;
  means: readonly WorkedMean<PrerequisiteId | StepId>[];
};

/** Each mean written out: (75 + 50 + 25) : 3 = 50. */
export function WorkedMeans({ report, title, means }: WorkedMeansProps) {
  const t = translator(report.locale);
  return (
    <>
      <h3 className="h-21 mt-8">{title}</h3>
      <table className="tt fit wo mt-4">
        <caption className="vh">{title}</caption>
        <ColumnHeads heads={[t('worked.col-calculation')]} />
        <tbody>
          {means.map((mean) => (
            <tr key={mean.id}>
              <th scope="row">
                {nameOf(report, mean.id)}
                <span className="wo-f num">{writtenOut(report, mean)}</span>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function writtenOut({ locale }: Report, { parts, needed, result }: WorkedMean<string>) {
  const t = translator(locale);
  const n = parts.length;
  if (result === null) return t('worked.too-few', { n, needed });
  const number = (value: number) => formatNumber(locale, value, 1);
  return `(${parts.map(number).join(' + ')}) ÷ ${n} = ${number(result)}`;
}
