import { ReportFrame } from '@/components/profile/report-frame';
import { ButtonLink } from '@/components/ui/button-link';
import type { Report } from '@/lib/core/report';
import {
  type Chosen,
  nothingSupposed,
  type Supposition,
  type WhatIfStart,
} from '@/lib/core/what-if';
import { outcomeUnder } from '@/lib/core/what-if-outcome';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { OutcomeHead } from './outcome-head';
import { OutcomeTable } from './outcome-table';
import { PlainForms } from './plain-forms';
import { summaryOf } from './summary';
import { supposedText } from './supposed-text';
import { WhatIfStage } from './what-if-stage';
import { whatIfTexts } from './what-if-texts';

type WhatIfProps = {
  report: Report;
  token: string;
  start: WhatIfStart;
  chosen: Chosen | null;
  supposition: Supposition;
};

/** "Was wäre, wenn": a few suppositions, and what index, level and handbrakes would answer. */
export function WhatIf(props: WhatIfProps) {
  const { report, token, start, supposition } = props;
  const t = translator(report.locale);
  const { index, mode, team } = report.profile;
  const measurable = index !== null && !team?.marginsOnly;
  return (
    <ReportFrame report={report} token={token} page="whatIf">
      <div className="g mt-7">
        <div className="c1-8">
          <h1 className="h-64">{t('what-if.title')}</h1>
          <p className="lead mt-4">
            {t(
              measurable
                ? 'what-if.lead'
                : index === null
                  ? 'what-if.no-result'
                  : 'team.margins-only',
            )}
          </p>
          {measurable && (
            <p className="mut mt-3">
              {t('what-if.model')} {mode !== 'solo' && t('what-if.rounded')}
            </p>
          )}
        </div>
      </div>
      {measurable ? (
        <WhatIfStage texts={whatIfTexts(report)} start={start} initial={supposition}>
          <Plain {...props} />
        </WhatIfStage>
      ) : (
        mode === 'solo' && (
          <div className="btns mt-6">
            <ButtonLink href={paths.review(report.locale, token)}>
              {t('result.add-answers')}
            </ButtonLink>
          </div>
        )
      )}
    </ReportFrame>
  );
}

/** The same for one change, asked for by a form and worked out on the server. */
function Plain({ report, token, start, chosen, supposition }: WhatIfProps) {
  const t = translator(report.locale);
  const texts = whatIfTexts(report);
  const before = outcomeUnder(start, nothingSupposed);
  const after = outcomeUnder(start, supposition);
  return (
    <>
      <div className="g wi mt-7">
        <div className="c1-8 wi-c">
          <PlainForms report={report} token={token} start={start} chosen={chosen} />
        </div>
        <div className="c9-12 wi-a">
          {chosen && <p>{supposedText(report, start, chosen, supposition)}</p>}
          <OutcomeHead texts={texts} before={before} after={after} />
          <p className="mt-4">
            <b>{summaryOf(texts, before, after)}</b>
          </p>
          {chosen && (
            <p className="mt-4">
              <a href={paths.whatIf(report.locale, token)}>{t('what-if.reset')}</a>
            </p>
          )}
        </div>
      </div>
      <section className="sec g">
        <div className="c1-3 sec-h">
          <h2>{t('what-if.outcome')}</h2>
          <p className="sm mut">{t('what-if.outcome-note')}</p>
        </div>
        <div className="c4-12">
          <OutcomeTable texts={texts} before={before} after={after} />
        </div>
      </section>
    </>
  );
}
