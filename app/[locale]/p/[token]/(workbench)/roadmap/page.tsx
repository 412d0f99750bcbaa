import { notFound, redirect } from 'next/navigation';
import { Roadmap } from '@/components/roadmap/roadmap';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getReport } from '@/lib/server/get-report';

type Params = { params: Promise<{ locale: string; token: string }> };
type Props = Params & { searchParams: Promise<{ problem?: string; entered?: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('roadmap.page') : undefined };
}

export default async function RoadmapPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getReport(token, locale);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths.review(locale, token));
  const { problem, entered = '' } = await searchParams;
  const refused = problem === 'capacity' ? entered : null;
  return <Roadmap report={found.report} token={token} refusedCapacity={refused} />;
}
