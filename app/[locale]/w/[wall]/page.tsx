import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ProjectorPage } from '@/components/lobby/projector-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { assetPath } from '@/lib/server/assets';
import { getPublicAddress } from '@/lib/server/get-public-address';
import { getWall } from '@/lib/server/round/wall';

type Params = { params: Promise<{ locale: string; wall: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('lobby.projector-page') : undefined };
}

export default async function WallPage({ params }: Params) {
  const { locale, wall } = await params;
  if (!isLocale(locale)) notFound();
  const read = await headers();
  const nonce = read.get('x-nonce') ?? undefined;
  return (
    <>
      <ProjectorPage
        locale={locale}
        wall={await getWall(wall)}
        address={getPublicAddress(read.get('host'))}
      />
      <script src={assetPath('lobby')} nonce={nonce} defer suppressHydrationWarning />
    </>
  );
}
