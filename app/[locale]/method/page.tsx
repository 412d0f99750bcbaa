import { notFound } from 'next/navigation';
import { Contents } from '@/components/method/contents';
import { CoverageRules } from '@/components/method/coverage-rules';
import { FindingRules } from '@/components/method/finding-rules';
import { FromAnswers } from '@/components/method/from-answers';
import { HandbrakeRules } from '@/components/method/handbrake-rules';
import { LevelRules } from '@/components/method/level-rules';
import { Limits } from '@/components/method/limits';
import { MethodHead } from '@/components/method/method-head';
import { RoadmapRules } from '@/components/method/roadmap-rules';
import { UncertaintyRules } from '@/components/method/uncertainty-rules';
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
      <FromAnswers locale={locale} />
      <CoverageRules locale={locale} />
      <HandbrakeRules locale={locale} texts={texts} />
      <LevelRules locale={locale} texts={texts} />
      <UncertaintyRules locale={locale} />
      <FindingRules locale={locale} />
      <RoadmapRules locale={locale} />
      <Limits locale={locale} />
    </PageFrame>
  );
}
