import { notFound } from 'next/navigation';
import { FirstPage } from '@/components/join/first-page';
import { devices, type Entry, entryProblems } from '@/components/join/invitation';
import type { Locale } from '@/lib/core/types';
import { getFirstPage } from '@/lib/server/round/get-first-page';
import type { Entrance } from '@/lib/server/round/join-round';

/** Comes from the front server alone: what this device holds, and what a refused form brought. */
export type Query = Partial<
  Readonly<Record<'device' | 'problem' | 'group' | 'name' | 'agrees', string>>
>;

/** The first page of an invitation, by code or by personal link. */
export async function firstPage(locale: Locale, entrance: Entrance, path: string, query: Query) {
  const invitation = await getFirstPage(entrance);
  if (!invitation) notFound();
  return (
    <FirstPage
      locale={locale}
      path={path}
      invitation={invitation}
      device={devices.find((known) => known === query.device) ?? 'new'}
      entry={entryOf(query)}
      isPersonal={'ticket' in entrance}
    />
  );
}

const entryOf = ({ problem, group = '', name = '', agrees }: Query): Entry => ({
  problem: entryProblems.find((known) => known === problem) ?? null,
  group,
  name,
  agrees: agrees === 'yes',
});
