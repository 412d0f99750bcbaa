import { notFound } from 'next/navigation';
import { Download } from '@/components/profile/download';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { sharedReader } from '@/lib/paths';
import { getReport } from '@/lib/server/get-report';
import { getSharedPitStop } from '@/lib/server/shared-link';

type Params = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('download.page') : undefined };
}

export default async function SharedReportPage({ params }: Params) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getReport(token, locale, getSharedPitStop);
  if (found?.kind !== 'report') notFound();
  return <Download report={found.report} token={sharedReader(token)} />;
}
