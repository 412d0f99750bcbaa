import type { ReactNode } from 'react';
import { Footer } from '@/components/ui/footer';
import { TopBar } from '@/components/ui/top-bar';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type LobbyFrameProps = {
  locale: Locale;
  path: string;
  organisation: string | null;
  isTable?: boolean;
  children: ReactNode;
};

/** A page for the organiser of a round, between head and foot. */
export function LobbyFrame({ locale, path, organisation, isTable, children }: LobbyFrameProps) {
  const t = translator(locale);
  const kind = t(isTable ? 'lobby.context-table' : 'lobby.context');
  const context = organisation ? (
    <>
      {organisation}
      <span>{` · ${kind}`}</span>
    </>
  ) : (
    kind
  );
  return (
    <>
      <TopBar locale={locale} path={path} context={context} />
      <main id="inhalt" className="wrap">
        {children}
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}
