import { ButtonLink } from '@/components/ui/button-link';
import type { Report } from '@/lib/core/report';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import {
  findingLead,
  findingTitle,
  gateSentences,
  levelMeaning,
  levelTitle,
  rangeSentence,
} from '@/lib/i18n/sentences';
import { peopleText } from '@/lib/i18n/sentences-team';
import { paths } from '@/lib/paths';
import { BrakeChoice } from './brake-choice';
import { IndexScale } from './index-scale';
import { Radar } from './radar';

/** Without `token` there is nowhere to go on to. */
type ResultHeadProps = { report: Report; token?: string | undefined };

/** The number, its level and range, the finding, and the shape of the six steps. */
export function ResultHead({ report, token }: ResultHeadProps) {
  const t = translator(report.locale);
  return (
    <div className="g res">
      <div className="c1-6 res-l">
        <div className="res-n">
          <p className={report.profile.bound ? 'big is-bound' : 'big'}>
            <span className="vh">{t('result.index')} </span>
            {formatIndex(report.profile.index, report.profile.bound)}
          </p>
          <LevelText report={report} />
        </div>
        <IndexScale report={report} />
        <Finding report={report} token={token} />
      </div>
      <figure className="c7-12 res-r">
        <Radar report={report} />
        <BrakeChoice report={report} />
        <figcaption className="cap res-c">
          <span>{peopleText(t, report) ?? t('result.one-view', { n: report.itemCount })}</span>
          <a href="#table">{t('result.as-table')}</a>
        </figcaption>
      </figure>
    </div>
  );
}

function LevelText({ report }: { report: Report }) {
  const t = translator(report.locale);
  const range = rangeSentence(t, report);
  return (
    <div className="res-s">
      <p className="h-28">{levelTitle(t, report)}</p>
      <p className="mut">{levelMeaning(report)}</p>
      {range && (
        <p className="mut">
          <b>{range.sure}</b> {range.ends}
        </p>
      )}
      {gateSentences(t, report).map((sentence) => (
        <p key={sentence} className="mut">
          {sentence}
        </p>
      ))}
    </div>
  );
}

function Finding({ report, token }: ResultHeadProps) {
  const { locale, profile } = report;
  const t = translator(locale);
  return (
    <div className={profile.finding.kind === 'bottleneck' ? 'res-b' : 'res-b is-calm'}>
      <h1 className="h-64">{findingTitle(t, report)}</h1>
      <p className="lead mt-4">{findingLead(t, report)}</p>
      {token && (
        <div className="btns mt-6">
          <ButtonLink href={paths.roadmap(locale, token)}>{t('result.to-roadmap')}</ButtonLink>
          <ButtonLink variant="text" href={paths.report(locale, token)}>
            {t('result.load-report')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
