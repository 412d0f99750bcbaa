import type { ReactNode } from 'react';
import { Footer } from '@/components/ui/footer';
import { type Tab, Tabs } from '@/components/ui/tabs';
import { TopBar } from '@/components/ui/top-bar';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import type { Keeping } from './keeping';

type KeepFrameProps = {
  locale: Locale;
  token: string;
  path: string;
  keeping: Keeping;
  children: ReactNode;
};

/** Head, tabs and foot; before the result there is only the way back to the answers. */
export function KeepFrame({ locale, token, path, keeping, children }: KeepFrameProps) {
  const t = translator(locale);
  const rooms: readonly Tab[] = keeping.submitted
    ? [
        { href: paths.result(locale, token), label: t('result.tab-result') },
        { href: paths.roadmap(locale, token), label: t('result.tab-roadmap') },
      ]
    : keeping.hasRound
      ? []
      : [{ href: paths.review(locale, token), label: t('review.page') }];
  const round = { href: paths.lobby(locale, token), label: t('team.tab-round') };
  const keep = { href: paths.keep(locale, token), label: t('keep.tab'), current: true };
  return (
    <>
      <TopBar locale={locale} path={path} context={keeping.organisation ?? t('result.own')} />
      <Tabs
        label={t('result.tabs')}
        tabs={[...rooms, ...(keeping.hasRound ? [round] : []), keep]}
      />
      <main id="inhalt" className="wrap">
        {children}
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}
