import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { SetupPage } from '@/components/setup/setup-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { assetPath } from '@/lib/server/assets';
import { getSetup } from '@/lib/server/round/get-setup';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string>>;
};

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('setup.new-page') : undefined };
}

/** The parameters are the posted form, from the front server alone; from outside the address takes none. */
export default async function TeamPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const setup = await getSetup(locale, null, new Map(Object.entries(await searchParams)));
  if (!setup) notFound();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <>
      <SetupPage locale={locale} token={null} setup={setup} rooms={null} />
      <script src={assetPath('setup')} nonce={nonce} defer suppressHydrationWarning />
    </>
  );
}
