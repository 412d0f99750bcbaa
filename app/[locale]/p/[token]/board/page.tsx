import { notFound, redirect } from 'next/navigation';
import { BoardPage } from '@/components/board/board-page';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getBoard } from '@/lib/server/get-board';

type Params = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('exports.board-title') : undefined };
}

export default async function PitStopBoardPage({ params }: Params) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getBoard(token, locale);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  return <BoardPage locale={locale} token={token} board={found.board} />;
}
