import { ButtonLink } from '@/components/ui/button-link';
import { EmptyBox } from '@/components/ui/empty-box';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { findingLead, findingTitle } from '@/lib/i18n/sentences';
import { isSharedReader, paths } from '@/lib/paths';
import { AskList } from './ask-list';
import { missingCells } from './missing-cells';
import { Note, Section } from './section';

type NotMeasurableProps = { report: Report; token: string };

/** Too few answers for a value: what is missing, who knows, and the way back. */
export function NotMeasurable({ report, token }: NotMeasurableProps) {
  const t = translator(report.locale);
  const { openItems, blindSpots, mode } = report.profile;
  const isTeam = mode !== 'solo';
  const missing = missingCells(report);
  return (
    <>
      <div className="mt-7">
        <h1 className="h-64">{findingTitle(t, report)}</h1>
        <p className="lead mt-4 mw">{findingLead(t, report)}</p>
        {!isTeam && (
          <p className="mt-4 mw mut">
            {t('result.open-questions', { n: openItems.length })}{' '}
            {blindSpots.length > 0 && t('result.open-unknown', { n: blindSpots.length })}
          </p>
        )}
        {isTeam && !isSharedReader(token) && (
          <div className="btns mt-6">
            <ButtonLink href={paths.lobby(report.locale, token)}>{t('team.to-round')}</ButtonLink>
          </div>
        )}
        {!isTeam && !isSharedReader(token) && (
          <div className="btns mt-6">
            <ButtonLink href={paths.review(report.locale, token)}>
              {t('result.add-answers')}
            </ButtonLink>
          </div>
        )}
      </div>
      <div className="mt-8">
        <EmptyBox />
      </div>
      {missing.length > 0 && (
        <Section title={t('result.open-title')} note={<Note>{t('result.open-note')}</Note>}>
          <AskList report={report} cells={missing} />
        </Section>
      )}
    </>
  );
}
