import { notFound } from 'next/navigation';
import { NotFoundScreen } from '@/components/ui/not-found-screen';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  const robots = { index: false };
  return isLocale(locale)
    ? { title: translator(locale)('errors.not-found-title'), robots }
    : { robots };
}

/** Next renders `notFound()` only in the browser; this page also reads without scripts. The front server sets the 404. */
export default async function UnknownPage({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <NotFoundScreen locale={locale} />;
}
