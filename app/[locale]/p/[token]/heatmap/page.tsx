import { notFound, redirect } from 'next/navigation';
import { HeatmapPage } from '@/components/heatmap/heatmap-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getReport } from '@/lib/server/get-report';

type Params = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('heatmap.page') : undefined };
}

export default async function PitStopHeatmapPage({ params }: Params) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getReport(token, locale);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  return <HeatmapPage report={found.report} token={token} />;
}
