import { notFound } from 'next/navigation';
import { listState } from '@/components/answer-list/list-state';
import { PaperRoom } from '@/components/answer-list/paper-room';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { getRooms } from '@/lib/server/get-rooms';
import { getPaperRoom, previewPaper } from '@/lib/server/round/paper-list';

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ source?: string; reason?: string; entered?: string }>;
};

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('paper.page') : undefined };
}

export default async function PaperPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const [room, rooms] = await Promise.all([getPaperRoom(token), getRooms(token)]);
  if (!room || !rooms) notFound();
  const query = await searchParams;
  return (
    <PaperRoom
      {...room}
      locale={locale}
      token={token}
      rooms={rooms}
      state={await listState(query, room.isOpen, (source) => previewPaper(token, source))}
      entered={/^\d{1,4}$/.test(query.entered ?? '') ? Number(query.entered) : null}
    />
  );
}
