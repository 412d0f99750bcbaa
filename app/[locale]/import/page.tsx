import { notFound } from 'next/navigation';
import { ImportPage, type ImportProblem, importReasons } from '@/components/keep/import-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';

type Query = { count?: string; problem?: string | string[] };
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('import.page') : undefined };
}

/** The parameters come from the front server alone; from outside the address takes none. */
export default async function ImportFilePage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { count = '0', problem = [] } = await searchParams;
  const problems = [problem].flat().flatMap(readProblem);
  return <ImportPage locale={locale} problems={problems} count={Number(count)} />;
}

function readProblem(text: string): ImportProblem[] {
  const reason = importReasons.find((known) => text.startsWith(`${known} `));
  return reason ? [{ reason, path: text.slice(reason.length + 1) }] : [];
}
