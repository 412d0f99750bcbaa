import { notFound } from 'next/navigation';
import { DeletePage } from '@/components/keep/delete-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { getKeeping } from '@/lib/server/get-keeping';
import { getRooms } from '@/lib/server/get-rooms';

type Params = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('keep.delete-button') : undefined };
}

export default async function PitStopDeletePage({ params }: Params) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const [keeping, rooms] = await Promise.all([getKeeping(token), getRooms(token)]);
  if (!keeping || !rooms) notFound();
  return <DeletePage locale={locale} token={token} keeping={keeping} rooms={rooms} />;
}
