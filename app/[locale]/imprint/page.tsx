import { notFound } from 'next/navigation';
import { ImprintText } from '@/components/landing/imprint-text';
import { PageFrame } from '@/components/ui/page-frame';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getImprint } from '@/lib/server/get-imprint';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('imprint.title') } : {};
}

export default async function ImprintPage({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={paths.imprint(locale)} className="wrap">
      <div className="g mt-8">
        <h1 className="h-64 c1-9">{t('imprint.headline')}</h1>
      </div>
      <ImprintText locale={locale} imprint={getImprint()} />
    </PageFrame>
  );
}
