import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { AskList } from './ask-list';
import { Note, Section } from './section';

/** The fields answered with "I don't know" and whom to ask. */
export function BlindSpots({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { blindSpots } = report.profile;
  if (blindSpots.length === 0) return null;
  return (
    <Section
      title={t('result.blind-title', { n: blindSpots.length })}
      note={<Note>{t('result.blind-note')}</Note>}
    >
      <AskList report={report} cells={blindSpots} />
    </Section>
  );
}
