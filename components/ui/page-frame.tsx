import type { ReactNode } from 'react';
import type { Locale } from '@/lib/core/types';
import { Footer } from './footer';
import { TopBar } from './top-bar';

type PageFrameProps = { locale: Locale; path: string; className?: string; children: ReactNode };

/** A public page between head and foot. */
export function PageFrame({ locale, path, className, children }: PageFrameProps) {
  return (
    <>
      <TopBar locale={locale} path={path} />
      <main id="inhalt" className={className}>
        {children}
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}
