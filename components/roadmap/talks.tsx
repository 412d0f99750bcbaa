import { Note, Section } from '@/components/profile/section';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';

/** Conversations of 30 minutes that come before any initiative: the question, and who knows. */
export function Talks({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { dialogue } = report;
  if (dialogue.length === 0) return null;
  return (
    <Section id="talks" title={t('roadmap.talks')} note={<Note>{t('roadmap.talks-note')}</Note>}>
      <ol className="nx tlk">
        {dialogue.map(({ cell, stem, ask }, index) => (
          <li key={cell}>
            <b className="num">{index + 1}</b>
            <span>
              <span className="h-21">{stem}</span>
              <span className="mut">{ask}</span>
            </span>
            <span className="sm mut">{t('roadmap.talk-time')}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
