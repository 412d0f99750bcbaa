import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { asked } from '@/components/lobby/ask-page';
import { LobbyPage, steps } from '@/components/lobby/lobby-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { assetPath } from '@/lib/server/assets';
import { getPublicAddress } from '@/lib/server/get-public-address';
import { getRooms } from '@/lib/server/get-rooms';
import { getLobby } from '@/lib/server/round/get-lobby';

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ done?: string; ask?: string }>;
};

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('lobby.page') : undefined };
}

export default async function RoundLobbyPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const [lobby, rooms] = await Promise.all([getLobby(token), getRooms(token)]);
  if (!lobby || !rooms) notFound();
  const { done, ask } = await searchParams;
  const read = await headers();
  const nonce = read.get('x-nonce') ?? undefined;
  return (
    <>
      <LobbyPage
        locale={locale}
        token={token}
        lobby={lobby}
        rooms={rooms}
        address={getPublicAddress(read.get('host'))}
        done={steps.find((step) => step === done) ?? null}
        ask={asked.find((question) => question === ask) ?? null}
      />
      <script src={assetPath('lobby')} nonce={nonce} defer suppressHydrationWarning />
    </>
  );
}
