import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ReviewPage } from '@/components/wizard/review-page';
import type { ReviewProblem } from '@/components/wizard/review-problems';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getPublicAddress } from '@/lib/server/get-public-address';
import { getReview, type Review } from '@/lib/server/get-review';

type Query = { incomplete?: string; problem?: string };
type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('review.page') : undefined };
}

export default async function PitStopReviewPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const review = await getReview(token, locale);
  if (!review) notFound();
  const problem = problemOf(await searchParams, review);
  const address = getPublicAddress((await headers()).get('host'));
  const link = `${address}${paths.pitStop(locale, token)}`;
  return <ReviewPage locale={locale} token={token} review={review} link={link} problem={problem} />;
}

/** What the last attempt failed on; an address from yesterday may claim something that has been settled since. */
function problemOf({ incomplete, problem }: Query, { mayFinish }: Review): ReviewProblem | null {
  if (problem === 'organisation-too-long') return problem;
  return incomplete === '1' && !mayFinish ? 'incomplete' : null;
}
