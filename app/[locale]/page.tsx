import { notFound } from 'next/navigation';
import { DataFacts } from '@/components/landing/data-facts';
import { ExampleBars } from '@/components/landing/example-bars';
import { Hero } from '@/components/landing/hero';
import { LapList } from '@/components/landing/lap-list';
import { SampleQuestion } from '@/components/landing/sample-question';
import { ThreeSteps } from '@/components/landing/three-steps';
import { PageFrame } from '@/components/ui/page-frame';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getMethodTexts } from '@/lib/server/get-method-texts';
import { getSampleItem } from '@/lib/server/get-sample-item';
import { sharePreview } from '../share-preview';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return {
    title: { absolute: `${t('landing.title')} – ${t('common.product')}` },
    ...sharePreview(locale),
  };
}

export default async function LandingPage({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { steps } = getMethodTexts(locale);
  return (
    <PageFrame locale={locale} path={paths.home(locale)}>
      <Hero locale={locale} />
      <ExampleBars locale={locale} steps={steps} />
      <div className="wrap">
        <ThreeSteps locale={locale} />
        <SampleQuestion locale={locale} item={getSampleItem(locale)} />
        <LapList locale={locale} />
        <DataFacts locale={locale} />
      </div>
    </PageFrame>
  );
}
