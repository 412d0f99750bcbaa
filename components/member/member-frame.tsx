import type { ReactNode } from 'react';
import { Footer } from '@/components/ui/footer';
import { type Language, TopBar } from '@/components/ui/top-bar';
import type { Locale } from '@/lib/core/types';
import { RoundName } from './round-name';

type MemberFrameProps = {
  locale: Locale;
  path: string;
  /** What the round is called; null: it has no name. */
  round: string | null;
  mode: 'team' | 'table';
  languages: readonly Language[];
  className?: string;
  children: ReactNode;
};

/** A page of a member: the top bar says the round. */
export function MemberFrame(props: MemberFrameProps) {
  const { locale, path, round, mode, languages, className, children } = props;
  return (
    <>
      <TopBar
        locale={locale}
        path={path}
        context={<RoundName locale={locale} name={round} mode={mode} />}
        languages={languages}
      />
      <main id="inhalt" className={className}>
        {children}
      </main>
      <Footer locale={locale} path={path} languages={languages} />
    </>
  );
}
