import { Note, Section } from '@/components/profile/section';
import type { ReportRoadmap } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

/** "Parkplatz": what waits for the next pit stop. */
export function Backlog({ locale, backlog }: { locale: Locale; backlog: ReportRoadmap['backlog'] }) {
  const t = translator(locale);
  if (backlog.length === 0) return null;
  return (
    <Section
      title={t('roadmap.backlog')}
      note={<Note>{t('roadmap.backlog-note', { n: backlog.length })}</Note>}
    >
      <ul className="park">
        {backlog.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <p className="cap mt-4">{t('roadmap.backlog-rule')}</p>
    </Section>
  );
}
