import type { ReactNode } from 'react';
import { Footer } from '@/components/ui/footer';
import { TopBar } from '@/components/ui/top-bar';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type CustomersEndProps = {
  locale: Locale;
  path: string;
  title: string;
  text: string;
  children?: ReactNode;
};

/** A calm page with one message: handed in, or nothing is open here. */
export function CustomersEnd({ locale, path, title, text, children }: CustomersEndProps) {
  return (
    <>
      <TopBar locale={locale} path={path} context={translator(locale)('customers.context')} />
      <main id="inhalt" className="wrap">
        <div className="g mt-9">
          <div className="c1-9">
            <h1 className="h-64">{title}</h1>
            <p className="lead mt-5 mw">{text}</p>
            {children}
          </div>
        </div>
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}
