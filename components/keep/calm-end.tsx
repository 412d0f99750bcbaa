import { ButtonLink } from '@/components/ui/button-link';
import { EmptyBox } from '@/components/ui/empty-box';
import { PageFrame } from '@/components/ui/page-frame';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type CalmEndProps = { locale: Locale; path: string; headline: string; text: string };

/** One word, one sentence and the way home: something is gone that was meant to go. */
export function CalmEnd({ locale, path, headline, text }: CalmEndProps) {
  return (
    <PageFrame locale={locale} path={path} className="wrap nf">
      <div className="g mt-9">
        <div className="c1-8">
          <h1 className="h-104">{headline}</h1>
          <p className="lead mt-5 mw">{text}</p>
          <div className="btns mt-6">
            <ButtonLink variant="secondary" href={paths.home(locale)}>
              {translator(locale)('errors.to-home')}
            </ButtonLink>
          </div>
        </div>
      </div>
      <EmptyBox className="mt-9" />
    </PageFrame>
  );
}
