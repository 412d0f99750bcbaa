import type { ReactNode } from 'react';
import { RoomTabs } from '@/components/profile/room-tabs';
import { Footer } from '@/components/ui/footer';
import { TopBar } from '@/components/ui/top-bar';
import type { Rooms } from '@/lib/core/rooms';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import type { Keeping } from './keeping';

type KeepFrameProps = {
  locale: Locale;
  token: string;
  path: string;
  keeping: Keeping;
  rooms: Rooms;
  children: ReactNode;
};

/** Head, tabs and foot; before the result there is only the way back to the answers or the round. */
export function KeepFrame({ locale, token, path, keeping, rooms, children }: KeepFrameProps) {
  const t = translator(locale);
  return (
    <>
      <TopBar locale={locale} path={path} context={keeping.organisation ?? t('result.own')} />
      <RoomTabs locale={locale} token={token} rooms={rooms} page="keep" />
      <main id="inhalt" className="wrap">
        {children}
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}
