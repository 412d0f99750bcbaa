import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ReceiptPage } from '@/components/member/receipt-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getPublicAddress } from '@/lib/server/get-public-address';
import { draftDays } from '@/lib/server/retention';
import { getReceipt } from '@/lib/server/round/take-back';

type Props = { params: Promise<{ locale: string; receipt: string }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('member.receipt') : undefined };
}

export default async function HandedInPage({ params }: Props) {
  const { locale, receipt } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getReceipt(receipt);
  if (!found) notFound();
  const { round, organisation } = found;
  const address = getPublicAddress((await headers()).get('host'));
  const path = paths.receipt(locale, receipt);
  return (
    <ReceiptPage
      locale={locale}
      path={path}
      receipt={{
        mode: round.mode,
        round: round.name ?? organisation,
        languages: round.languages,
        closesOn: round.closesOn,
        draftDays,
      }}
      link={`${address}${path}`}
    />
  );
}
