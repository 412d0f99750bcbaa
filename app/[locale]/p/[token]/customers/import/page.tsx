import { notFound } from 'next/navigation';
import { listState } from '@/components/answer-list/list-state';
import { CustomersImport } from '@/components/customers/customers-import';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { getRooms } from '@/lib/server/get-rooms';
import { previewCustomers } from '@/lib/server/round/customers-list';
import { getCustomersRoom } from '@/lib/server/round/customers-room';

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ source?: string; reason?: string }>;
};

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('customers-room.import-page') : undefined };
}

export default async function CustomersImportPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const [room, rooms] = await Promise.all([getCustomersRoom(token), getRooms(token)]);
  if (!room || !rooms) notFound();
  const state = await listState(await searchParams, room.open !== null, (source) =>
    previewCustomers(token, source),
  );
  return <CustomersImport {...{ locale, token, rooms, state }} organisation={room.organisation} />;
}
