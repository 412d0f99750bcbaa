import { Note, Section } from '@/components/profile/section';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { dialogueReasons } from '@/lib/i18n/sentences-talk';

/** Conversations of 30 minutes that come before any initiative: the question, why it is one, and who knows. */
export function Talks({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { dialogue, texts } = report;
  if (dialogue.length === 0) return null;
  const { kind, reasonOf } = dialogueReasons(report);
  return (
    <Section
      id="talks"
      title={t('roadmap.talks')}
      note={<Note>{t('roadmap.talks-note', { kind })}</Note>}
    >
      <ol className="nx tlk">
        {dialogue.map((cell, index) => (
          <li key={cell}>
            <b className="num">{index + 1}</b>
            <span>
              <span className="h-21">{texts.cells[cell].stem}</span>
              <span className="mut">
                {kind === 'both' && `${t('roadmap.talk-reason', { reason: reasonOf(cell) })} `}
                {texts.cells[cell].ask}
              </span>
            </span>
            <span className="sm mut">{t('roadmap.talk-time')}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
