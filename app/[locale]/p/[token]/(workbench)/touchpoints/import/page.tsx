import { notFound, redirect } from 'next/navigation';
import { ListImportPage } from '@/components/touchpoints/list-import-page';
import { ListPreview } from '@/components/touchpoints/list-preview';
import { type ListProblem, listReasons, touchpointColumns } from '@/lib/core/touchpoint-columns';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getReport } from '@/lib/server/get-report';
import { takeOver } from '@/lib/server/handed-over';
import { previewTouchpoints } from '@/lib/server/workbench/import-touchpoints';

type Query = { count?: string; problem?: string | string[]; list?: string };
type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<Query>;
};

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('touchpoint-list.page') : undefined };
}

/** The parameters come from the front server alone; from outside the address takes none. */
export default async function TouchpointListPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getReport(token, locale);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  const { count = '0', problem = [], list = '' } = await searchParams;
  const file = takeOver(list);
  const preview = file === null ? null : await previewTouchpoints(token, file);
  if (file !== null && preview?.kind === 'preview')
    return (
      <ListPreview
        {...{ report: found.report, token, rows: preview.rows }}
        list={Buffer.from(file).toString('base64url')}
      />
    );
  const problems = [problem].flat().flatMap(readProblem);
  return (
    <ListImportPage report={found.report} token={token} problems={problems} count={Number(count)} />
  );
}

function readProblem(text: string): ListProblem[] {
  const [word, line, code, ...heading] = text.split(' ');
  const reason = listReasons.find((known) => known === word);
  const column = touchpointColumns.find((known) => known === code) ?? null;
  return reason ? [{ reason, line: Number(line), column, heading: heading.join(' ') }] : [];
}
