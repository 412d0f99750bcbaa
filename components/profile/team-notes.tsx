import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { balancedSentence } from '@/lib/i18n/sentences-team';
import { Note, Section } from './section';

/** What to know about the numbers of a team: the second reading where it differs, and whether some sheets look careless. */
export function TeamNotes({ report }: { report: Report }) {
  const t = translator(report.locale);
  const balanced = balancedSentence(t, report);
  return (
    <>
      {balanced && (
        <Section title={t('team.balanced-title')} note={<Note>{t('team.balanced-note')}</Note>}>
          <p className="mw">{balanced}</p>
        </Section>
      )}
      {report.concerned && (
        <Section title={t('team.concerned-title')} note={<Note>{t('team.concerned-note')}</Note>}>
          <ul className="mw">
            {report.concerned.map((stem) => (
              <li key={stem}>{stem}</li>
            ))}
          </ul>
        </Section>
      )}
      {report.profile.team?.hasQualityNote && (
        <Section title={t('team.quality-title')}>
          <p className="mw">{t('team.quality')}</p>
        </Section>
      )}
    </>
  );
}
