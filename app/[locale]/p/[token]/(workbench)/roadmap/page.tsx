import { notFound, redirect } from 'next/navigation';
import { Roadmap } from '@/components/roadmap/roadmap';
import { Bin } from '@/components/workbench/bin';
import { type NoticeQuery, noticesOf } from '@/components/workbench/notices-of';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import type { LastChange } from '@/lib/server/moved-by';
import { undoDays } from '@/lib/server/retention';
import { newEntryId } from '@/lib/server/workbench/arrange-entries';
import { getRoom } from '@/lib/server/workbench/get-room';

type Params = { params: Promise<{ locale: string; token: string }> };
type Query = NoticeQuery & LastChange & { problem?: string; entered?: string };
type Props = Params & { searchParams: Promise<Query> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('roadmap.page') : undefined };
}

export default async function RoadmapPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const query = await searchParams;
  const found = await getRoom(token, locale, query);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  const { report, deleted, moved } = found;
  return (
    <Roadmap
      report={report}
      token={token}
      refusedCapacity={query.problem === 'capacity' ? (query.entered ?? '') : null}
      notices={noticesOf(query, deleted)}
      moved={moved}
      newId={newEntryId()}
      bin={
        <Bin
          {...{ locale, token, deleted }}
          page="roadmap"
          kinds={['initiative']}
          days={undoDays}
        />
      }
    />
  );
}
