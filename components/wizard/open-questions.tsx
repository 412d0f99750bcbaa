import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import type { OpenQuestion } from './review';

type OpenQuestionsProps = { locale: Locale; sheet: string; questions: readonly OpenQuestion[] };

const shownAtOnce = 6;

/** What is still open, each with its way there; a long rest is folded. */
export function OpenQuestions({ locale, sheet, questions }: OpenQuestionsProps) {
  const t = translator(locale);
  const list = (some: readonly OpenQuestion[]) =>
    some.map(({ id, prerequisite, step, stem }) => (
      <li key={id}>
        <a href={paths.questions(locale, sheet, prerequisite.id, id)}>
          <span className="cap">
            {t('review.place', { prerequisite: prerequisite.name, step: step.number })}
          </span>
          {stem}
        </a>
      </li>
    ));
  const rest = questions.slice(shownAtOnce);
  return (
    <section className="rev-s" id="open" tabIndex={-1} aria-labelledby="open-title">
      <h2 className="h-21" id="open-title">
        {t('review.open')}
      </h2>
      <ol className="rev-l mt-3">{list(questions.slice(0, shownAtOnce))}</ol>
      {rest.length > 0 && (
        <details className="disc">
          <summary>{t('review.more-open', { n: rest.length })}</summary>
          <ol className="rev-l" start={shownAtOnce + 1}>
            {list(rest)}
          </ol>
        </details>
      )}
    </section>
  );
}
