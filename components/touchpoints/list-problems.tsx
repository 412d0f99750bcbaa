import { Icon } from '@/components/ui/icon';
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
    <div
      className="sum mt-5"
      role="alert"
      tabIndex={-1}
      aria-labelledby="sum-title"
      data-autofocus=""
    >
      <h2 className="h-21" id="sum-title">
        <Icon name="warning" />
        <a href="#file">{t('touchpoint-list.refused', { n: count })}</a>
      </h2>
      <ul id="problems">
        {problems.map((problem, i) => (
          <li key={i}>{sentence(t, problem)}</li>
        ))}
        {more > 0 && <li>{t('touchpoint-list.refused-more', { n: more })}</li>}
      </ul>
      <p className="mt-3">{t('touchpoint-list.refused-text')}</p>
    </div>
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
