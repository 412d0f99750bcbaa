import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { PersonalLinksPage } from '@/components/lobby/personal-links-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { getPublicAddress } from '@/lib/server/get-public-address';
import { getRooms } from '@/lib/server/get-rooms';
import { getLobby } from '@/lib/server/round/get-lobby';
import { mostTickets } from '@/lib/server/round/steer-round';

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ made?: string; typed?: string }>;
};

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('lobby.links-page') : undefined };
}

/** The parameters come from the front server alone; from outside the address takes none. */
export default async function RoundLinksPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const [lobby, rooms] = await Promise.all([getLobby(token), getRooms(token)]);
  if (!lobby || !rooms) notFound();
  const { made = '', typed } = await searchParams;
  return (
    <PersonalLinksPage
      locale={locale}
      token={token}
      lobby={lobby}
      rooms={rooms}
      address={getPublicAddress((await headers()).get('host'))}
      made={made === '' ? [] : made.split(' ')}
      typed={typed ?? null}
      most={mostTickets}
    />
  );
}
