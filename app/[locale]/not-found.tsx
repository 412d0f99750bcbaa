import { locale as rootLocale } from 'next/root-params';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyBox } from '@/components/ui/empty-box';
import { PageFrame } from '@/components/ui/page-frame';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

export default async function NotFoundPage() {
  const asked = await rootLocale();
  const locale = asked !== undefined && isLocale(asked) ? asked : 'de';
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={paths.home(locale)} className="wrap nf">
      <title>{`${t('errors.not-found-title')} – ${t('common.product')}`}</title>
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
