import type { TeamQuestion as Question } from '@/lib/core/cell-view';
import { method } from '@/lib/core/constants';
import type { Report } from '@/lib/core/report';
import type { Answer } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { DotPlot } from './dot-plot';

type TeamQuestionProps = { report: Report; question: Question; isApart?: boolean };

/** Whether all ten dots stand on one answer. */
export const isUnanimous = ({ dots }: Question) => dots?.filter((n) => n > 0).length === 1;

/** A question as many people answered it: ten dots where there are enough people, the next answer up unless people lie apart, what was written. */
export function TeamQuestion({ report, question, isApart }: TeamQuestionProps) {
  const t = translator(report.locale);
  const { stem, dots, next, comments } = question;
  return (
    <li>
      <h3 className="h-21">{stem}</h3>
      {dots ? (
        <>
          <DotPlot locale={report.locale} dots={dots} />
          <p className="cap mt-3">
            {t('team.dots-note')} {isUnanimous(question) && t('team.dots-one')}
          </p>
        </>
      ) : (
        report.profile.team && (
          <p className="cap mt-3">{t('team.dots-none', { n: method.anonymity.itemsFrom })}</p>
        )
      )}
      <NamedAnswers report={report} question={question} />
      {next && !isApart && (
        <p className="mt-4 mw">
          <b>{t('team.next-anchor', { n: next.number })}</b> {next.text}
        </p>
      )}
      {comments.length > 0 && (
        <>
          <h4 className="cap mt-5">{t('team.comments')}</h4>
          <ul className="quo mt-2">
            {[...new Set(comments)].map((text) => (
              <li key={text} className="nts-t">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** Only of a round at the table, where everybody agreed to it. */
function NamedAnswers({ report, question: { named, stem } }: TeamQuestionProps) {
  const t = translator(report.locale);
  if (named.length === 0) return null;
  return (
    <table className="tt fit mt-4">
      <caption className="vh">
        {t('team.table-answers')}: {stem}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('team.table-name')}</th>
          <th scope="col">{t('team.table-answer')}</th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ name, answer }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{answerText(report, answer)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function answerText({ locale }: Report, answer: Answer | null): string {
  const t = translator(locale);
  if (answer === null) return t('heatmap.answer-open');
  if (answer === 'DK') return t('heatmap.answer-unknown');
  return answer === 'NA'
    ? t('heatmap.answer-not-applicable')
    : t('heatmap.answer-number', { n: answer + 1 });
}
