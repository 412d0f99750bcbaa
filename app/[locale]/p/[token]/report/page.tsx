import { notFound, redirect } from 'next/navigation';
import { Download } from '@/components/profile/download';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getReport } from '@/lib/server/get-report';

type Params = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('download.page') : undefined };
}

export default async function ReportPage({ params }: Params) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getReport(token, locale);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  return <Download report={found.report} token={token} />;
}
