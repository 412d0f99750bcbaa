import { EntryButton } from '@/components/workbench/entry-button';
import { EntryForm } from '@/components/workbench/entry-form';
import type { Report } from '@/lib/core/report';
import { type TalkItem, type TalkQuestion, tableDistance } from '@/lib/core/talk';
import type { TableProfile } from '@/lib/core/team-profile';
import type { Answer } from '@/lib/core/types';
import { stepOf } from '@/lib/core/types';
import { formatSteps } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { talkPlace } from '@/lib/i18n/sentences-talk';
import { nameOf, stepNumberOf } from '@/lib/i18n/terms';
import { AgreedFields } from './agreed-fields';

type TableCellProps = {
  report: Report;
  table: TableProfile;
  token: string;
  question: TalkQuestion;
};

/** One field at the table: each question with everybody's answer side by side, and the answer they settle on. */
export function TableCell({ report, table, token, question }: TableCellProps) {
  const { cell, items, openers } = question;
  const { locale } = report;
  const t = translator(locale);
  const entry = report.workbench.agreed.find(({ id }) => id === cell);
  const about = { locale, token, page: 'discussion', kind: 'agreed', id: cell } as const;
  return (
    <article className="tbl-c" id={cell} data-entry-area="">
      <p className="cap">
        {t('table.step', { n: stepNumberOf(cell), name: nameOf(report, stepOf(cell)) })}
      </p>
      {items.map((item) => (
        <TableAnswers key={item.id} report={report} item={item} table={table} />
      ))}
      <p className="mt-4">{t('table.opener', { question: openers[0] ?? '' })}</p>
      <EntryForm {...about} revision={entry?.revision ?? 0} className="tbl-f mt-5">
        <AgreedFields {...{ locale, cell }} legend={t('table.agreed')} body={entry?.body ?? null} />
      </EntryForm>
      <div id={`agreed-${cell}`} data-live="">
        {entry && (
          <EntryButton
            {...about}
            revision={entry.revision}
            wish="delete"
            label={t('talk.remove-of', { place: talkPlace(t, report, cell) })}
          >
            {t('talk.remove')}
          </EntryButton>
        )}
      </div>
    </article>
  );
}

type AnswersProps = {
  report: Report;
  item: TalkItem;
  table: TableProfile;
  /** `null` where the question and how far answers lie apart are said above already. */
  heading?: 'h2' | 'h3' | null;
};

export function TableAnswers({ report, item, table, heading: Heading = 'h3' }: AnswersProps) {
  const t = translator(report.locale);
  const given = table.answers[item.id] ?? [];
  return (
    <>
      {Heading && (
        <>
          <Heading className="h-21 mt-2">{item.stem}</Heading>
          <p className="sm mut">{distanceWords(report, given)}</p>
        </>
      )}
      <dl className="tbl-a mt-3" aria-label={t('table.answers')}>
        {table.names.map((name, person) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Said report={report} item={item} answer={given[person] ?? null} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Said({ report, item, answer }: { report: Report; item: TalkItem; answer: Answer | null }) {
  const t = translator(report.locale);
  if (typeof answer !== 'number')
    return <span className="mut">{t('table.said', { answer: answer ?? 'none' })}</span>;
  return (
    <>
      <b className="lvl" data-l={answer + 1}>
        {answer + 1}
      </b>
      <span>{item.anchors[answer]}</span>
    </>
  );
}

function distanceWords({ locale }: Report, given: readonly (Answer | null)[]): string {
  const t = translator(locale);
  if (given.filter((answer) => typeof answer === 'number').length < 2) return t('table.few');
  const ad = tableDistance(given);
  if (ad > 0) return t('table.distance', { ad: formatSteps(locale, ad) });
  const n = given.filter((answer) => answer === 'DK').length;
  if (n > 0) return t('table.same-known', { n });
  return t(given.every((answer) => typeof answer === 'number') ? 'table.same' : 'table.same-rated');
}
