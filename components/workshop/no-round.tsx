import { ButtonLink } from '@/components/ui/button-link';
import { PageFrame } from '@/components/ui/page-frame';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** A workshop needs somebody to invite. */
export function NoRound({ locale, token }: { locale: Locale; token: string }) {
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={paths.workshop(locale, token)} className="wrap">
      <div className="mt-7">
        <h1 className="h-64">{t('workshop.no-round-title')}</h1>
        <p className="lead mt-5 mw">{t('workshop.no-round-lead')}</p>
        <div className="btns mt-6">
          <ButtonLink href={paths.round(locale, token)}>{t('talk.none-button')}</ButtonLink>
        </div>
      </div>
    </PageFrame>
  );
}
