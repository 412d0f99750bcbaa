import type { ReactNode } from 'react';
import { Footer } from '@/components/ui/footer';
import { Tabs } from '@/components/ui/tabs';
import { TopBar } from '@/components/ui/top-bar';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type RoundFrameProps = {
  locale: Locale;
  token: string;
  organisation: string | null;
  room: 'customers' | 'paper';
  children: ReactNode;
};

/** Head, tabs and foot of the rooms beside the lobby. */
export function RoundFrame({ locale, token, organisation, room, children }: RoundFrameProps) {
  const t = translator(locale);
  const addresses = {
    customers: paths.customersRoom(locale, token),
    paper: paths.paper(locale, token),
  };
  const tabs = [
    { href: paths.lobby(locale, token), label: t('lobby.page') },
    { href: addresses.customers, label: t('customers-room.tab'), current: room === 'customers' },
    { href: addresses.paper, label: t('paper.tab'), current: room === 'paper' },
  ];
  return (
    <>
      <TopBar locale={locale} path={addresses[room]} context={organisation ?? t('lobby.context')} />
      <Tabs label={t('customers-room.tabs')} tabs={tabs} />
      <main id="inhalt" className="wrap">
        {children}
      </main>
      <Footer locale={locale} path={addresses[room]} />
    </>
  );
}
