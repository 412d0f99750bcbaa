import { Icon } from '@/components/ui/icon';
import { type AnswerListProblem, answerListLimits } from '@/lib/core/answer-list';
import type { Locale } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';

/** So many are written out. */
const shownAtMost = 50;

type ListProblemsProps = { locale: Locale; problems: readonly AnswerListProblem[] };

/** Everything that was refused, by row and column of the file. */
export function AnswerListProblems({ locale, problems }: ListProblemsProps) {
  const t = translator(locale);
  const more = problems.length - shownAtMost;
  return (
    <div
      className="sum mt-6"
      role="alert"
      tabIndex={-1}
      aria-labelledby="sum-title"
      data-autofocus=""
    >
      <h2 className="h-21" id="sum-title">
        <Icon name="warning" />
        <a href="#file">{t('answer-list.refused', { n: problems.length })}</a>
      </h2>
      <ul id="problems">
        {problems.slice(0, shownAtMost).map((problem, i) => (
          <li key={i}>{sentence(t, problem)}</li>
        ))}
        {more > 0 && <li>{t('answer-list.refused-more', { n: more })}</li>}
      </ul>
      <p className="mt-3">{t('answer-list.refused-text')}</p>
    </div>
  );
}

function sentence(t: Translate, { reason, line, column }: AnswerListProblem) {
  const problem =
    reason === 'rows'
      ? t('answer-list.problem-rows', { rows: answerListLimits.rows })
      : t(`answer-list.problem-${reason}`);
  if (column && reason.startsWith('column-'))
    return t('answer-list.place-column', { column, problem });
  if (line === 0) return problem;
  return column
    ? t('answer-list.place', { line, column, problem })
    : t('answer-list.place-row', { line, problem });
}
