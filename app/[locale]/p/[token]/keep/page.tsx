import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { KeepPage } from '@/components/keep/keep-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { getKeeping } from '@/lib/server/get-keeping';
import { getPublicAddress } from '@/lib/server/get-public-address';
import { getRooms } from '@/lib/server/get-rooms';

type Params = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('keep.tab') : undefined };
}

export default async function PitStopKeepPage({ params }: Params) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const [keeping, rooms] = await Promise.all([getKeeping(token), getRooms(token)]);
  if (!keeping || !rooms) notFound();
  const address = getPublicAddress((await headers()).get('host'));
  return (
    <KeepPage locale={locale} token={token} keeping={keeping} rooms={rooms} address={address} />
  );
}
