import { notFound, redirect } from 'next/navigation';
import { JourneyPage } from '@/components/journey/journey-page';
import { type NoticeQuery, noticesOf } from '@/components/workbench/notices-of';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { undoDays } from '@/lib/server/retention';
import { newEntryId } from '@/lib/server/workbench/arrange-entries';
import { stageLimit } from '@/lib/server/workbench/entry-kinds';
import { getRoom } from '@/lib/server/workbench/get-room';

type Params = { params: Promise<{ locale: string; token: string }> };
type Props = Params & { searchParams: Promise<NoticeQuery & { persona?: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('journey.page') : undefined };
}

export default async function PitStopJourneyPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getRoom(token, locale);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  const query = await searchParams;
  return (
    <JourneyPage
      report={found.report}
      token={token}
      chosen={query.persona ?? null}
      newId={newEntryId()}
      notices={noticesOf(query, found.deleted)}
      deleted={found.deleted}
      undoDays={undoDays}
      limit={stageLimit}
    />
  );
}
