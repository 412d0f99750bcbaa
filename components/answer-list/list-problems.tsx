import { RefusedFile } from '@/components/ui/refused-file';
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
    <RefusedFile
      title={t('answer-list.refused', { n: problems.length })}
      problems={problems.slice(0, shownAtMost).map((problem) => sentence(t, problem))}
      more={more > 0 ? t('answer-list.refused-more', { n: more }) : null}
      text={t('answer-list.refused-text')}
    />
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
