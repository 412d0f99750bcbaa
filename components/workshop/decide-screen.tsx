import type { Report } from '@/lib/core/report';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { textOf, type Workshop } from '@/lib/core/workshop';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { basisSentence } from '@/lib/i18n/sentences-talk';
import { paths } from '@/lib/paths';

type DecideScreenProps = { workshop: Workshop; token: string };

/** The first three initiatives, each with somebody who takes it on and a day. */
export function DecideScreen({ workshop, token }: DecideScreenProps) {
  const { report } = workshop;
  const t = translator(workshop.locale);
  const { title, text } = textOf(workshop, 'decide');
  const first = report?.roadmap?.initiatives.slice(0, 3) ?? [];
  const basis = report && basisSentence(t, report);
  const nothing = report ? t('workshop.decide-nothing') : t('workshop.decide-none');
  return (
    <>
      <h1 className="h-64">{title}</h1>
      <p className="lead mt-5 mw">{first.length > 0 ? text : nothing}</p>
      {report && first.length > 0 && (
        <>
          <h2 className="h-28 mt-7">{t('workshop.decide-first')}</h2>
          <ol className="ws-d mt-4">
            {first.map((one) => (
              <Initiative key={one.id} {...{ report, token }} initiative={one} />
            ))}
          </ol>
          {basis && <p className="sm mut mt-4 mw">{basis}</p>}
        </>
      )}
    </>
  );
}

type InitiativeProps = { report: Report; token: string; initiative: ReportInitiative };

function Initiative({ report, token, initiative }: InitiativeProps) {
  const { locale } = report;
  const t = translator(locale);
  const { letter, title, owner, due, finishesOn } = initiative;
  return (
    <li>
      <b className="num">{letter}</b>
      <span>
        <b className="h-28">{title}</b>
        <span className="mut">
          {t('workshop.decide-owner', { owner, day: formatDate(locale, due ?? finishesOn) })}
        </span>
      </span>
      <a
        className="btn q sm"
        href={paths.initiative(locale, token, letter)}
        aria-label={t('workshop.decide-plan', { title })}
      >
        {t('workshop.decide-short')}
      </a>
    </li>
  );
}
