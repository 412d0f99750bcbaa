import { notFound } from 'next/navigation';
import { codeProblems } from '@/components/join/code-form';
import { JoinPage } from '@/components/join/join-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';

type Query = { problem?: string; code?: string };
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('join.page') : undefined };
}

/** The parameters come from the front server alone; from outside the address takes none. */
export default async function JoinAddressPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { problem, code = '' } = await searchParams;
  const known = codeProblems.find((one) => one === problem) ?? null;
  return <JoinPage locale={locale} typed={code} problem={known} />;
}
