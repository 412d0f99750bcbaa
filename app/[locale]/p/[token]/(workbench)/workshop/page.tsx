import { notFound } from 'next/navigation';
import { NoRound } from '@/components/workshop/no-round';
import { WorkshopStart } from '@/components/workshop/workshop-start';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { getWorkshop } from '@/lib/server/get-workshop';

type Params = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('workshop.page') : undefined };
}

export default async function WorkshopPage({ params }: Params) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getWorkshop(token, locale);
  if (!found) notFound();
  if (found.kind === 'no-round') return <NoRound locale={locale} token={token} />;
  return <WorkshopStart workshop={found.workshop} token={token} />;
}
