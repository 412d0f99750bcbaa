'use client';

import { useErrorTexts } from '@/components/ui/error-texts';
import { Mark } from '@/components/ui/mark';

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const texts = useErrorTexts();
  if (!texts) return null;
  return (
    <>
      <Head product={texts.product} />
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
              <button className="btn" type="button" onClick={() => location.reload()}>
                {texts.reload}
              </button>
            </div>
          </div>
        </div>
      </main>
    </>
  );
}

function Head({ product }: { product: string }) {
  return (
    <header className="top">
      <div className="wrap top-in">
        <p className="logo">
          <Mark />
          <span>{product}</span>
        </p>
      </div>
    </header>
  );
}
