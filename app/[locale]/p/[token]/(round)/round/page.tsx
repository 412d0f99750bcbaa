import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { SetupPage } from '@/components/setup/setup-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { assetPath } from '@/lib/server/assets';
import { getRooms } from '@/lib/server/get-rooms';
import { getSetup } from '@/lib/server/round/get-setup';

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<Record<string, string>>;
};

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('setup.next-page') : undefined };
}

/** The parameters are the posted form, from the front server alone; from outside the address takes none. */
export default async function RoundPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const setup = await getSetup(locale, token, new Map(Object.entries(await searchParams)));
  const rooms = await getRooms(token);
  if (!setup || !rooms) notFound();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <>
      <SetupPage locale={locale} token={token} setup={setup} rooms={rooms} />
      <script src={assetPath('setup')} nonce={nonce} defer suppressHydrationWarning />
    </>
  );
}
