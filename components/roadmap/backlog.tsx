import { Note, Section } from '@/components/profile/section';
import { method } from '@/lib/core/constants';
import type { ReportRoadmap } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type BacklogProps = { locale: Locale; roadmap: ReportRoadmap };

/** More than these would bury the plan they stand below. */
const shown = 8;

/** "Parkplatz": what waits for the next pit stop. */
export function Backlog({ locale, roadmap: { backlog, initiatives } }: BacklogProps) {
  const t = translator(locale);
  if (backlog.length === 0) return null;
  const isFull = initiatives.length >= method.roadmap.items;
  return (
    <Section
      title={t('roadmap.backlog')}
      note={<Note>{t('roadmap.backlog-note', { n: backlog.length })}</Note>}
    >
      <Titles of={backlog.slice(0, shown)} />
      {backlog.length > shown && (
        <details className="disc">
          <summary>{t('roadmap.backlog-rest', { n: backlog.length - shown })}</summary>
          <Titles of={backlog.slice(shown)} />
        </details>
      )}
      <p className="cap mt-4">
        {isFull && t('roadmap.backlog-limit')} {t('roadmap.backlog-again')}
      </p>
    </Section>
  );
}

const Titles = ({ of }: { of: ReportRoadmap['backlog'] }) => (
  <ul className="park">
    {of.map(({ id, title }) => (
      <li key={id}>{title}</li>
    ))}
  </ul>
);
