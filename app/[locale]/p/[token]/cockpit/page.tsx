import { notFound, redirect } from 'next/navigation';
import { Cockpit } from '@/components/cockpit/cockpit';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getCockpit } from '@/lib/server/get-cockpit';

type Params = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('team.cockpit-page') : undefined };
}

export default async function CockpitPage({ params }: Params) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getCockpit(token, locale);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  return <Cockpit report={found.report} team={found.team} token={token} />;
}
