import { ButtonLink } from '@/components/ui/button-link';
import { laps } from '@/lib/core/remaining-minutes';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** The promise in one sentence, and the way in. */
export function Hero({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="wrap hero">
      <h1 className="h-104">
        {t('landing.headline')} <span className="nb">{t('landing.headline-end')}</span>
      </h1>
      <div className="g hero-b">
        <p className="lead c1-5">{t('landing.lead')}</p>
        <div className="c7-12 hero-cta">
          <div className="btns">
            <ButtonLink href={paths.start(locale)}>{t('landing.start')}</ButtonLink>
          </div>
          <p className="sm mut mt-4">{t('landing.terms', { minutes: laps.quick.minutes })}</p>
        </div>
      </div>
    </div>
  );
}
