import { notFound } from 'next/navigation';
import { DiscardPage } from '@/components/member/discard-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { getMemberReview } from '@/lib/server/round/get-member-review';

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('member.discard-headline') : undefined };
}

export default async function DiscardSheetPage({ params }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const review = await getMemberReview(token, locale);
  if (!review) notFound();
  return <DiscardPage locale={locale} token={token} review={review} />;
}
