import { notFound, redirect } from 'next/navigation';
import { InventoryRoom } from '@/components/inventory/inventory-room';
import { viewOfBlock } from '@/components/inventory/step-pairs';
import { type NoticeQuery, noticesOf } from '@/components/workbench/notices-of';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import type { LastChange } from '@/lib/server/moved-by';
import { undoDays } from '@/lib/server/retention';
import { blockTexts } from '@/lib/server/workbench/block-texts';
import { getRoom } from '@/lib/server/workbench/get-room';

type Params = { params: Promise<{ locale: string; token: string }> };
type Props = Params & { searchParams: Promise<NoticeQuery & LastChange & { step?: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('inventory.page') : undefined };
}

export default async function InventoryPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const query = await searchParams;
  const found = await getRoom(token, locale, query);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  const { report, deleted, moved } = found;
  const blocks = blockTexts(locale);
  const nameOf = (id: string) => blocks.find((block) => block.id === id)?.name;
  return (
    <InventoryRoom
      {...{ report, token, blocks, deleted, nameOf, moved }}
      wish={query.step}
      notices={noticesOf(query, deleted, nameOf, viewOfBlock)}
      days={undoDays}
    />
  );
}
