import { ColumnHeads } from '@/components/ui/column-heads';
import { Icon } from '@/components/ui/icon';
import type { Assessment } from '@/lib/core/assess';
import { method } from '@/lib/core/constants';
import type { Report } from '@/lib/core/report';
import { type WorkedStep, workedHandbrakes } from '@/lib/core/worked-example';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';

type Props = { report: Report; assessment: Assessment };

/** Per step: the mean, the limit its weakest prerequisite sets, and what counts. */
export function WorkedHandbrakes({ report, assessment }: Props) {
  const t = translator(report.locale);
  const heads = [
    t('worked.col-step'),
    { text: t('worked.col-mean'), right: true as const },
    t('worked.col-limit'),
    { text: t('worked.col-result'), right: true as const },
  ];
  const number = (value: number | null) =>
    value === null ? '–' : formatNumber(report.locale, value, 1);
  return (
    <table className="tt fit wo wk mt-4">
      <caption className="vh">{t('worked.handbrakes')}</caption>
      <ColumnHeads heads={heads} />
      <tbody>
        {workedHandbrakes(assessment).map((step) => (
          <tr key={step.id}>
            <th scope="row">
              {numberOf(step.id)}
              {'\u00A0\u00A0'}
              {nameOf(report, step.id)}
              <span className="wo-p num">
                {limitOf(report, step)} <Icon name="arrow" />
                <span className="vh">{t('worked.col-result')}: </span>
                <b>{number(step.result)}</b>
              </span>
            </th>
            <td className="r">{number(step.mean)}</td>
            <td>{limitOf(report, step)}</td>
            <td className="r">
              <b>{number(step.result)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function limitOf(report: Report, { weakest, limit }: WorkedStep) {
  if (weakest === null || limit === null) return '–';
  const number = (value: number) => formatNumber(report.locale, value, 1);
  const slack = method.handbrake.slack * method.indexPerPoint;
  const sum = `${number(limit - slack)} + ${number(slack)} = ${number(limit)}`;
  return `${nameOf(report, weakest)} ${sum}`;
}
