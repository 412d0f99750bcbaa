import type { Report, ReportNote } from '@/lib/core/report';
import { stepIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { Note, Section } from './section';

/** What was written beside the questions, by step; nothing when nothing was written. */
export function Notes({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { notes } = report;
  if (notes.length === 0) return null;
  const steps = stepIds.filter((id) => notes.some(({ step }) => step === id));
  return (
    <Section
      id="notes"
      title={t('notes.title')}
      note={
        <Note>
          {report.profile.team ? t('team.comments-note') : t('notes.count', { n: notes.length })}
        </Note>
      }
    >
      {steps.map((id) => (
        <div className="nts" key={id}>
          <h3 className="h-21">
            {t('notes.step', { number: numberOf(id), name: nameOf(report, id) })}
          </h3>
          <ul>
            {byQuestion(notes.filter(({ step }) => step === id)).map((ofOne) => (
              <Entry key={ofOne[0].item} report={report} notes={ofOne} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

type OfOneQuestion = readonly [ReportNote, ...ReportNote[]];

/** Of a team there can be many to one question, which is then said once. */
const byQuestion = (notes: readonly ReportNote[]): OfOneQuestion[] =>
  [...new Set(notes.map(({ item }) => item))].map(
    (item) => notes.filter((note) => note.item === item) as unknown as OfOneQuestion,
  );

function Entry({ report, notes }: { report: Report; notes: OfOneQuestion }) {
  const t = translator(report.locale);
  const [note] = notes;
  return (
    <li>
      <p className="sm mut">
        <b>{nameOf(report, note.prerequisite)}</b> {note.stem}{' '}
        {note.isReason && <span className="tag">{t('notes.reason')}</span>}
      </p>
      <div>
        {notes.map(({ text }, at) => (
          <p key={at} className="nts-t">
            {text}
          </p>
        ))}
      </div>
    </li>
  );
}
