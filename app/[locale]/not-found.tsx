import { locale as rootLocale } from 'next/root-params';
import { NotFoundScreen } from '@/components/ui/not-found-screen';
import { isLocale } from '@/lib/i18n/locale';

export default async function NotFoundPage() {
  const locale = await rootLocale();
  return <NotFoundScreen locale={isLocale(locale) ? locale : 'de'} />;
}
