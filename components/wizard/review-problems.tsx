import { ErrorSummary } from '@/components/ui/error-summary';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { organisationLimit } from './finish-form';
import type { Review } from './review';

export type ReviewProblem = 'incomplete' | 'organisation-too-long';

const listedAtMost = 5;

type ReviewProblemsProps = {
  locale: Locale;
  sheet: string;
  review: Review;
  problem: ReviewProblem;
};

/** Why there is no result yet, with a link to each place that needs attention. */
export function ReviewProblems({ locale, sheet, review, problem }: ReviewProblemsProps) {
  const t = translator(locale);
  if (problem === 'organisation-too-long') {
    const text = t('review.organisation-too-long', { limit: organisationLimit });
    return (
      <ErrorSummary title={t('review.check-entry')} issues={[{ href: '#organisation', text }]} />
    );
  }
  const title = t('review.incomplete', { n: review.needed });
  return <OpenAnswers locale={locale} sheet={sheet} review={review} title={title} />;
}

type OpenAnswersProps = { locale: Locale; sheet: string; review: Review; title: string };

/** Too few answers: a link to each open question. */
export function OpenAnswers({ locale, sheet, review, title }: OpenAnswersProps) {
  const t = translator(locale);
  const issues = review.open.slice(0, listedAtMost).map(({ id, prerequisite, step, stem }) => ({
    href: paths.questions(locale, sheet, prerequisite.id, id),
    text: `${t('review.place', { prerequisite: prerequisite.name, step: step.number })}: ${stem}`,
  }));
  if (review.open.length > listedAtMost) issues.push({ href: '#open', text: t('review.all-open') });
  return <ErrorSummary title={title} issues={issues} />;
}
