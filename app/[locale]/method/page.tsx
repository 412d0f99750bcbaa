import { notFound } from 'next/navigation';
import { Contents } from '@/components/method/contents';
import { MethodHead } from '@/components/method/method-head';
import { MethodTopics } from '@/components/method/method-topics';
import { PageFrame } from '@/components/ui/page-frame';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getMethodTexts } from '@/lib/server/get-method-texts';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('method.title') } : {};
}

export default async function MethodPage({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const texts = getMethodTexts(locale);
  return (
    <PageFrame locale={locale} path={paths.method(locale)} className="wrap">
      <div className="g mt-8">
        <MethodHead locale={locale} />
        <Contents locale={locale} />
      </div>
      <MethodTopics locale={locale} texts={texts} />
    </PageFrame>
  );
}
