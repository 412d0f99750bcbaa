import { ButtonLink } from '@/components/ui/button-link';
import { EmptyBox } from '@/components/ui/empty-box';
import { PageFrame } from '@/components/ui/page-frame';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** The calm end of a pit stop. */
export function DeletedScreen({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={paths.deleted(locale)} className="wrap nf">
      <div className="g mt-9">
        <div className="c1-8">
          <h1 className="h-104">{t('keep.deleted')}</h1>
          <p className="lead mt-5 mw">{t('keep.deleted-text')}</p>
          <div className="btns mt-6">
            <ButtonLink variant="secondary" href={paths.home(locale)}>
              {t('errors.to-home')}
            </ButtonLink>
          </div>
        </div>
      </div>
      <EmptyBox className="mt-9" />
    </PageFrame>
  );
}
