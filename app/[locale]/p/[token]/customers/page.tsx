import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { CustomersRoom } from '@/components/customers/customers-room';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { getPublicAddress } from '@/lib/server/get-public-address';
import { getRooms } from '@/lib/server/get-rooms';
import { getCustomersRoom } from '@/lib/server/round/customers-room';

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ entered?: string }>;
};

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('customers-room.page') : undefined };
}

export default async function CustomersRoomPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const [room, rooms] = await Promise.all([getCustomersRoom(token), getRooms(token)]);
  if (!room || !rooms) notFound();
  const { entered } = await searchParams;
  return (
    <CustomersRoom
      locale={locale}
      token={token}
      organisation={room.organisation}
      rooms={rooms}
      room={room.open}
      address={getPublicAddress((await headers()).get('host'))}
      entered={/^\d{1,4}$/.test(entered ?? '') ? Number(entered) : null}
    />
  );
}
