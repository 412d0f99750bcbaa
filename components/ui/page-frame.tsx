import type { ReactNode } from 'react';
import type { Locale } from '@/lib/core/types';
import { Footer } from './footer';
import { type Language, TopBar } from './top-bar';

type PageFrameProps = {
  locale: Locale;
  path: string;
  /** The languages the page exists in, where not all. */
  languages?: readonly Language[];
  className?: string;
  children: ReactNode;
};

/** A public page between head and foot. */
export function PageFrame({ locale, path, languages, className, children }: PageFrameProps) {
  return (
    <>
      <TopBar locale={locale} path={path} languages={languages} />
      <main id="inhalt" className={className}>
        {children}
      </main>
      <Footer locale={locale} path={path} languages={languages} />
    </>
  );
}
