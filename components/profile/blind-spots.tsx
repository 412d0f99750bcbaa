import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { AskList } from './ask-list';
import { missingCells } from './missing-cells';
import { Note, Section } from './section';

/** The fields that lack an answer, and whom to ask. */
export function BlindSpots({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { openItems, blindSpots, team } = report.profile;
  const cells = missingCells(report);
  if (cells.length === 0) return null;
  return (
    <Section
      title={t('result.blind-title', { n: cells.length })}
      note={
        <>
          {blindSpots.length > 0 && (
            <Note>{team ? t('team.blind-note') : t('result.blind-note')}</Note>
          )}
          {openItems.length > 0 && (
            <Note>{t('result.open-questions', { n: openItems.length })}</Note>
          )}
        </>
      }
    >
      <AskList report={report} cells={cells} />
    </Section>
  );
}
