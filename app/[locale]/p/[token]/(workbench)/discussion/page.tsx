import { notFound } from 'next/navigation';
import { Discussion } from '@/components/talk/discussion';
import { NothingYet } from '@/components/talk/nothing-yet';
import { type NoticeQuery, noticesOf } from '@/components/workbench/notices-of';
import { cellIds } from '@/lib/core/types';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { talkPlace } from '@/lib/i18n/sentences-talk';
import { paths } from '@/lib/paths';
import { getDiscussion } from '@/lib/server/get-discussion';
import { getRooms } from '@/lib/server/get-rooms';
import type { LastChange } from '@/lib/server/moved-by';
import { undoDays } from '@/lib/server/retention';

type Params = { params: Promise<{ locale: string; token: string }> };
type Props = Params & { searchParams: Promise<NoticeQuery & LastChange & { cell?: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('talk.page') : undefined };
}

export default async function DiscussionPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const { cell, ...query } = await searchParams;
  const [found, rooms] = await Promise.all([getDiscussion(token, locale, query), getRooms(token)]);
  if (!found || !rooms) notFound();
  if (found.kind === 'nothing-yet')
    return (
      <NothingYet {...{ locale, token, rooms, ...found }} path={paths.discussion(locale, token)} />
    );
  const { report, deleted } = found;
  const t = translator(locale);
  const nameOf = (id: string) => {
    const known = cellIds.find((one) => one === id);
    return known && talkPlace(t, report, known);
  };
  return (
    <Discussion
      {...found}
      token={token}
      wanted={cellIds.find((known) => known === cell) ?? null}
      notices={noticesOf(query, deleted, nameOf, (id) => `cell=${id}`)}
      days={undoDays}
    />
  );
}
