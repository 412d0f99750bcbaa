import { notFound } from 'next/navigation';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { firstPage, type Query } from '../../../first-page';

type Params = { locale: string; code: string };
type Props = { params: Promise<Params>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('join.invitation') : undefined };
}

export default async function InvitationPage({ params, searchParams }: Props) {
  const { locale, code } = await params;
  if (!isLocale(locale)) notFound();
  return firstPage(locale, { code }, paths.invitation(locale, code), await searchParams);
}
