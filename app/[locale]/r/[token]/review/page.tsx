import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { MemberReviewPage } from '@/components/member/member-review-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getPublicAddress } from '@/lib/server/get-public-address';
import { getMemberReview } from '@/lib/server/round/get-member-review';

type Query = { incomplete?: string };
type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('review.page') : undefined };
}

export default async function SheetReviewPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const review = await getMemberReview(token, locale);
  if (!review) notFound();
  const { incomplete } = await searchParams;
  const address = getPublicAddress((await headers()).get('host'));
  return (
    <MemberReviewPage
      locale={locale}
      token={token}
      review={review}
      link={`${address}${paths.member(locale, token)}`}
      isRefused={incomplete === '1' && !review.mayFinish}
    />
  );
}
