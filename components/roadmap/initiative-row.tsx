import { Icon } from '@/components/ui/icon';
import type { Report } from '@/lib/core/report';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { formatDate, formatList, formatNumber } from '@/lib/i18n/format';
import { type Translate, translator } from '@/lib/i18n/messages';
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
    <tr id={`row-${initiative.id}`} data-live="">
      <td id={initiative.id}>
        <b className="rm-k">{letter || <Icon name="check" />}</b>
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
        {initiative.status === 'done' ? (
          t('plan.is-done')
        ) : (
          <StrongPart text={t('roadmap.day', { n: finish })} part={finish} />
        )}
      </td>
    </tr>
  );
}

/** What people decided about it. */
const tagsOf = (t: Translate, { decision, status, isOwn, isStartFixed }: ReportInitiative) =>
  [
    isOwn && t('plan.is-own'),
    decision === 'accepted' && !isOwn && t('plan.is-accepted'),
    isStartFixed && status === 'open' && t('plan.is-fixed'),
  ].filter((tag) => tag !== false);

function Days({ report, initiative }: InitiativeRowProps) {
  const { locale, roadmap } = report;
  const t = translator(locale);
  const { startsOn, finishesOn, due, status } = initiative;
  if (!roadmap?.isStartSet && !initiative.isStartFixed && !due) return null;
  const days = { from: formatDate(locale, startsOn), to: formatDate(locale, finishesOn) };
  return (
    <span className="cap rm-dy">
      {status !== 'done' && t('plan.from-to', days)}
      {due && ` · ${t('plan.until', { day: formatDate(locale, due) })}`}
    </span>
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
        {tagsOf(t, initiative).map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
        {initiative.status === 'running' && <span className="tag k">{t('plan.is-running')}</span>}
        <Days report={report} initiative={initiative} />
      </span>
    </>
  );
}
