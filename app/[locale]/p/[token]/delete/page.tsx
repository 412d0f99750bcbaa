import { notFound } from 'next/navigation';
import { DeletePage } from '@/components/keep/delete-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { getKeeping } from '@/lib/server/get-keeping';

type Params = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('keep.delete-button') : undefined };
}

export default async function PitStopDeletePage({ params }: Params) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const keeping = await getKeeping(token);
  if (!keeping) notFound();
  return <DeletePage locale={locale} token={token} keeping={keeping} />;
}
