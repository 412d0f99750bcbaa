import type { ReactNode } from 'react';
import { Footer } from '@/components/ui/footer';
import { TopBar } from '@/components/ui/top-bar';
import type { Locale } from '@/lib/core/types';

type MemberFrameProps = {
  locale: Locale;
  path: string;
  round: string;
  className?: string;
  children: ReactNode;
};

/** A page of a member: the top bar says the round. */
export function MemberFrame({ locale, path, round, className, children }: MemberFrameProps) {
  return (
    <>
      <TopBar locale={locale} path={path} context={round} />
      <main id="inhalt" className={className}>
        {children}
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}
