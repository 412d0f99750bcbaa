import { notFound, redirect } from 'next/navigation';
import { Touchpoints, type TouchpointsQuery } from '@/components/touchpoints/touchpoints';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import type { LastChange } from '@/lib/server/moved-by';
import { undoDays } from '@/lib/server/retention';
import { newEntryId } from '@/lib/server/workbench/arrange-entries';
import { getRoom } from '@/lib/server/workbench/get-room';
import { touchpointSets } from '@/lib/server/workbench/touchpoint-sets';

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<TouchpointsQuery & LastChange>;
};

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('touchpoints.page') : undefined };
}

export default async function TouchpointsPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const query = await searchParams;
  const found = await getRoom(token, locale, query);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  return (
    <Touchpoints
      report={found.report}
      token={token}
      query={query}
      moved={found.moved}
      deleted={found.deleted}
      sets={touchpointSets(locale)}
      newId={newEntryId()}
      undoDays={undoDays}
    />
  );
}
