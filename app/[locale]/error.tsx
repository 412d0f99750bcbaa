'use client';

import { Mark } from '@/components/ui/mark';
import { useErrorTexts } from '@/components/ui/error-texts';

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const texts = useErrorTexts();
  if (!texts) return null;
  return (
    <>
      <header className="top">
        <div className="wrap top-in">
          <p className="logo">
            <Mark />
            <span>{texts.product}</span>
          </p>
        </div>
      </header>
      <main id="inhalt" className="wrap nf">
        <div className="g mt-9">
          <div className="c1-9">
            <h1 className="h-64">{texts.title}</h1>
            <p className="lead mt-5 mw">{texts.text}</p>
            {error.digest && (
              <p className="cap num mt-4">
                {texts.reference} {error.digest}
              </p>
            )}
            <div className="btns mt-6">
              <a className="btn" href="">
                {texts.reload}
              </a>
            </div>
          </div>
        </div>
      </main>
    </>
  );
}
