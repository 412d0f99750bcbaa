import { notFound } from 'next/navigation';
import { DeletedScreen } from '@/components/keep/deleted-screen';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('keep.deleted') : undefined };
}

export default async function DeletedPage({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <DeletedScreen locale={locale} />;
}
