import { notFound, redirect } from 'next/navigation';
import { FiguresRoom } from '@/components/figures/figures-room';
import { type NoticeQuery, noticesOf } from '@/components/workbench/notices-of';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import type { LastChange } from '@/lib/server/moved-by';
import { undoDays } from '@/lib/server/retention';
import { newEntryId } from '@/lib/server/workbench/arrange-entries';
import { getRoom } from '@/lib/server/workbench/get-room';

type Params = { params: Promise<{ locale: string; token: string }> };
type Props = Params & { searchParams: Promise<NoticeQuery & LastChange> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('figures.page') : undefined };
}

export default async function FiguresPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const query = await searchParams;
  const found = await getRoom(token, locale, query);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  const { report, deleted, moved } = found;
  return (
    <FiguresRoom
      {...{ report, token, deleted, moved }}
      notices={noticesOf(query, deleted)}
      days={undoDays}
      newId={newEntryId()}
    />
  );
}
