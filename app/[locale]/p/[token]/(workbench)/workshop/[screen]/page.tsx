import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { type NoticeQuery, noticesOf } from '@/components/workbench/notices-of';
import { WorkshopNotes } from '@/components/workshop/workshop-notes';
import { WorkshopScreen } from '@/components/workshop/workshop-screen';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getPublicAddress } from '@/lib/server/get-public-address';
import { getWorkshop } from '@/lib/server/get-workshop';
import type { LastChange } from '@/lib/server/moved-by';

type Params = { params: Promise<{ locale: string; token: string; screen: string }> };
type Props = Params & { searchParams: Promise<NoticeQuery & LastChange> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('workshop.page') : undefined };
}

/** One screen for the projector, or the notes of all of them. */
export default async function WorkshopScreenPage({ params, searchParams }: Props) {
  const { locale, token, screen: wanted } = await params;
  if (!isLocale(locale)) notFound();
  const query = await searchParams;
  const found = await getWorkshop(token, locale, query);
  if (!found) notFound();
  if (found.kind === 'no-round') redirect(paths.workshop(locale, token));
  const { workshop, deleted, moved } = found;
  if (wanted === 'notes') return <WorkshopNotes workshop={workshop} token={token} />;
  const screen = workshop.screens.find((known) => known === wanted);
  if (!screen) notFound();
  const t = translator(locale);
  const notices = noticesOf(
    query,
    deleted,
    () => t('talk.agreed'),
    () => `screen=${screen}`,
  );
  const address = getPublicAddress((await headers()).get('host'));
  return <WorkshopScreen {...{ workshop, token, screen, address, notices, moved }} />;
}
