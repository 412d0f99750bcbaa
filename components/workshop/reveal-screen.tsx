import { Radar } from '@/components/profile/radar';
import { ButtonLink } from '@/components/ui/button-link';
import type { Report } from '@/lib/core/report';
import { textOf, type Workshop } from '@/lib/core/workshop';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { findingLead, findingTitle, levelTitle, rangeSentence } from '@/lib/i18n/sentences';
import { paths } from '@/lib/paths';

/** The finding and the shape of the six steps; nothing before the round is closed. */
export function RevealScreen({ workshop, token }: { workshop: Workshop; token: string }) {
  const { report, locale } = workshop;
  if (report) return <Revealed report={report} />;
  const { title, text } = textOf(workshop, 'reveal');
  return (
    <>
      <h1 className="h-64">{title}</h1>
      <p className="lead mt-5 mw">{text}</p>
      <div className="btns mt-6">
        <ButtonLink variant="secondary" href={paths.lobby(locale, token)}>
          {translator(locale)('workshop.to-lobby')}
        </ButtonLink>
      </div>
    </>
  );
}

function Revealed({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { index, bound, finding } = report.profile;
  const level = levelTitle(t, report);
  const range = rangeSentence(t, report);
  const isMeasured = finding.kind !== 'not-measurable';
  return (
    <div className={isMeasured ? 'ws-r' : undefined}>
      <div>
        <h1 className="h-64">{findingTitle(t, report)}</h1>
        <p className="lead mt-5">{findingLead(t, report)}</p>
        {index !== null && (
          <p className="ws-x mt-6">
            <b className="num">{formatIndex(index, bound)}</b>
            <span>
              {level && <span className="h-28">{level}</span>}
              {range && <span className="mut">{`${range.sure} ${range.ends}`}</span>}
            </span>
          </p>
        )}
      </div>
      {isMeasured && <Radar report={report} />}
    </div>
  );
}
