import type { ReactNode } from 'react';
import { type RoomPage, RoomTabs } from '@/components/profile/room-tabs';
import { Footer } from '@/components/ui/footer';
import { TopBar } from '@/components/ui/top-bar';
import type { Rooms } from '@/lib/core/rooms';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

export type LobbyFrameProps = {
  locale: Locale;
  token: string;
  path: string;
  organisation: string | null;
  rooms: Rooms;
  page?: Extract<RoomPage, 'lobby' | 'customersRoom' | 'paper' | 'discussion'>;
  children: ReactNode;
};

/** A page for the organiser, of a round or what becomes of it, between head, tabs and foot. */
export function LobbyFrame(props: LobbyFrameProps) {
  const { locale, token, path, organisation, rooms, page = 'lobby', children } = props;
  const t = translator(locale);
  const kind = rooms.round
    ? t(rooms.round.isTable ? 'lobby.context-table' : 'lobby.context')
    : t('result.own');
  const context =
    organisation && rooms.round ? (
      <>
        {organisation}
        <span>{` · ${kind}`}</span>
      </>
    ) : (
      (organisation ?? kind)
    );
  return (
    <>
      <TopBar locale={locale} path={path} context={context} />
      <RoomTabs locale={locale} token={token} rooms={rooms} page={page} />
      <main id="inhalt" className="wrap">
        {children}
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}
