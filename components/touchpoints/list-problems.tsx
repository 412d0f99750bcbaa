import { RefusedFile } from '@/components/ui/refused-file';
import type { ListProblem } from '@/lib/core/touchpoint-columns';
import type { Locale } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';
import { allowedIn } from './list-columns';

type ListProblemsProps = { locale: Locale; problems: readonly ListProblem[]; count: number };

/** Everything that was refused, by row and column of the file. */
export function ListProblems({ locale, problems, count }: ListProblemsProps) {
  const t = translator(locale);
  const more = count - problems.length;
  return (
    <RefusedFile
      title={t('touchpoint-list.refused', { n: count })}
      problems={problems.map((problem) => sentence(t, problem))}
      more={more > 0 ? t('touchpoint-list.refused-more', { n: more }) : null}
      text={t('touchpoint-list.refused-text')}
    />
  );
}

function sentence(t: Translate, { reason, line, column, heading }: ListProblem) {
  const problem =
    reason === 'value'
      ? t('touchpoint-list.problem-value', { words: column ? allowedIn(t, column) : '' })
      : t(`touchpoint-list.problem-${reason}`);
  if (line === 0) return problem;
  const name = column ? t(`touchpoint-list.${column}`) : heading;
  return name
    ? t('touchpoint-list.place', { line, column: name, problem })
    : t('touchpoint-list.place-row', { line, problem });
}
