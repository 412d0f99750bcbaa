import { notFound } from 'next/navigation';
import { NoRound } from '@/components/workshop/no-round';
import { WorkshopStart } from '@/components/workshop/workshop-start';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { getRooms } from '@/lib/server/get-rooms';
import { getWorkshop } from '@/lib/server/get-workshop';

type Params = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('workshop.page') : undefined };
}

export default async function WorkshopPage({ params }: Params) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const [found, rooms] = await Promise.all([getWorkshop(token, locale), getRooms(token)]);
  if (!found || !rooms) notFound();
  if (found.kind === 'no-round') return <NoRound {...{ locale, token, rooms, ...found }} />;
  return <WorkshopStart workshop={found.workshop} token={token} rooms={rooms} />;
}
