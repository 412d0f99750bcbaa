import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { ButtonLink } from './button-link';
import { EmptyBox } from './empty-box';
import { PageFrame } from './page-frame';

/** Nothing at this address: the same screen for an unknown page and an unknown private link. */
export function NotFoundScreen({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={paths.home(locale)} className="wrap nf">
      <div className="g mt-9">
        <div className="c1-8">
          <h1 className="h-104">{t('errors.not-found')}</h1>
          <p className="lead mt-5 mw">{t('errors.not-found-text')}</p>
          <div className="btns mt-6">
            <ButtonLink href={paths.home(locale)}>{t('errors.to-home')}</ButtonLink>
            <ButtonLink href={paths.start(locale)} variant="text">
              {t('errors.to-start')}
            </ButtonLink>
          </div>
        </div>
      </div>
      <EmptyBox className="mt-9" />
    </PageFrame>
  );
}
