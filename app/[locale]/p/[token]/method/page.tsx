import { notFound, redirect } from 'next/navigation';
import { Contents } from '@/components/method/contents';
import { MethodHead } from '@/components/method/method-head';
import { MethodTopics } from '@/components/method/method-topics';
import { WorkedExample } from '@/components/method/worked-example';
import { ReportFrame } from '@/components/profile/report-frame';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getMeasured } from '@/lib/server/get-measured';
import { getMethodTexts } from '@/lib/server/get-method-texts';

type Params = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('worked.page') : undefined };
}

export default async function OwnMethodPage({ params }: Params) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getMeasured(token, locale);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  const { report, assessment, coverage } = found;
  return (
    <ReportFrame report={report} token={token} page="ownMethod">
      <div className="g mt-8">
        <MethodHead locale={locale} />
        <Contents locale={locale} withExample />
      </div>
      <WorkedExample report={report} assessment={assessment} coverage={coverage} />
      <MethodTopics locale={locale} texts={getMethodTexts(locale)} />
    </ReportFrame>
  );
}
