import { ProblemScreen, problemWords } from '@/components/ui/problem-screen';
import { isLocale } from '@/lib/i18n/locale';

type Props = { params: Promise<{ locale: string; kind: string }> };

const localeOf = (locale: string) => (isLocale(locale) ? locale : 'de');

export async function generateMetadata({ params }: Props) {
  const { locale, kind } = await params;
  return { title: problemWords(localeOf(locale), kind).title };
}

/** What the front server shows with a status of its own. */
export default async function ProblemPage({ params }: Props) {
  const { locale, kind } = await params;
  return <ProblemScreen locale={localeOf(locale)} status={kind} />;
}
