import {
  isJourneyEmpty,
  type JourneyColumn,
  journeyMap,
  lowestPhase,
} from '@/lib/core/journey-map';
import type { Report } from '@/lib/core/report';
import type { Entry } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { inQuotes } from '@/lib/i18n/sentences-journey';
import { phaseText } from '@/lib/i18n/sentences-touchpoints';
import { JourneyPicture } from './journey-picture';
import { JourneyTable } from './journey-table';
import { PersonaForm } from './persona-form';

type JourneyViewProps = {
  report: Report;
  token: string;
  persona: Entry<'persona'>;
  limit: number;
};

/** One persona: the finding, who it is, the picture with its table, and the form that fills both, folded once there is a picture. */
export function JourneyView({ report, token, persona, limit }: JourneyViewProps) {
  const { locale, workbench } = report;
  const columns = journeyMap(persona.body, workbench.touchpoint);
  return (
    <article id={persona.id}>
      <div id="journey-picture" data-live="">
        <Head report={report} persona={persona} columns={columns} />
        <JourneyPicture locale={locale} columns={columns} />
        <JourneyTable locale={locale} columns={columns} name={persona.body.name} />
      </div>
      <PersonaForm
        report={report}
        token={token}
        persona={persona}
        limit={limit}
        isOpen={isJourneyEmpty(columns)}
      />
    </article>
  );
}

type HeadProps = { report: Report; persona: Entry<'persona'>; columns: readonly JourneyColumn[] };

function Head({ report, persona, columns }: HeadProps) {
  const t = translator(report.locale);
  const { name, quote, matters, channels } = persona.body;
  const low = lowestPhase(columns);
  return (
    <div className="g mt-7">
      <div className="c1-8">
        <h1 className="h-64">
          {low
            ? t('journey.title-low', { phase: phaseText(t, low.phase), name })
            : t('journey.title', { name })}
        </h1>
        {quote && (
          <blockquote className="lead mt-4 mw">{inQuotes(report.locale, quote)}</blockquote>
        )}
      </div>
      {(matters || channels) && (
        <dl className="c10-12 jm-who">
          {matters && (
            <div>
              <dt className="cap">{t('journey.matters')}</dt>
              <dd>{matters}</dd>
            </div>
          )}
          {channels && (
            <div>
              <dt className="cap">{t('journey.channels')}</dt>
              <dd>{channels}</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}
