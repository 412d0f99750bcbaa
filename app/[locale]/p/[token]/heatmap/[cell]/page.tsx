import { notFound, redirect } from 'next/navigation';
import { CellPage } from '@/components/heatmap/cell-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { fieldTitle } from '@/lib/i18n/sentences-heatmap';
import { paths } from '@/lib/paths';
import { getCell } from '@/lib/server/get-cell';

type Params = { params: Promise<{ locale: string; token: string; cell: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale, token, cell } = await params;
  if (!isLocale(locale)) return {};
  const found = await getCell(token, cell, locale);
  return found?.kind === 'cell'
    ? { title: fieldTitle(translator(locale), found.report, found.cell.id) }
    : {};
}

export default async function PitStopCellPage({ params }: Params) {
  const { locale, token, cell } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getCell(token, cell, locale);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  return <CellPage report={found.report} cell={found.cell} token={token} />;
}
