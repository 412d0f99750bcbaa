import type { Report, ReportInitiative } from '@/lib/core/report';
import { formatList, formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { becauseSentences, effortText, robustWord } from '@/lib/i18n/sentences-roadmap';
import { Lever } from './lever';
import { StrongPart } from './strong-part';

type InitiativeRowProps = { report: Report; initiative: ReportInitiative };

/** What, why here, who, how much and when. */
export function InitiativeRow({ report, initiative }: InitiativeRowProps) {
  const { locale } = report;
  const t = translator(locale);
  const { letter, owner, effort, lever, buildsOn, finish } = initiative;
  return (
    <tr>
      <td>
        <b className="rm-k">{letter}</b>
      </td>
      <th scope="row">
        <Reasons report={report} initiative={initiative} />
      </th>
      <td>{owner}</td>
      <td>
        <StrongPart text={effortText(t, initiative)} part={formatNumber(locale, effort, 1)} />
      </td>
      <td>
        <Lever locale={locale} lever={lever} />
      </td>
      <td className={buildsOn.length > 0 ? undefined : 'is-none'}>
        <span className="rm-on">{t('roadmap.col-builds-on')} </span>
        {buildsOn.length > 0 ? formatList(locale, buildsOn) : '–'}
      </td>
      <td className="r">
        <StrongPart text={t('roadmap.day', { n: finish })} part={finish} />
      </td>
    </tr>
  );
}

function Reasons({ report, initiative }: InitiativeRowProps) {
  const t = translator(report.locale);
  const facts = becauseSentences(t, report, initiative).join(' ');
  return (
    <>
      {initiative.title}
      {facts && <p>{t('roadmap.because', { facts })}</p>}
      <span className="rm-t">
        <span className={initiative.robust ? 'tag' : 'tag d'}>{robustWord(t, initiative)}</span>
        {initiative.kind === 'optimise' && <span className="tag">{t('roadmap.optimise')}</span>}
      </span>
    </>
  );
}
