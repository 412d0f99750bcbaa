import { ButtonLink } from '@/components/ui/button-link';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** What happens to the answers, in three facts. */
export function DataFacts({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="sec g" id="data">
      <div className="c1-3 sec-h">
        <h2>{t('landing.data')}</h2>
      </div>
      <div className="c4-12">
        <dl className="three facts">
          {(['link', 'name', 'server'] as const).map((fact) => (
            <div key={fact}>
              <dt className="h-21">{t(`landing.data-${fact}`)}</dt>
              <dd className="mut mt-2">{t(`landing.data-${fact}-text`)}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-5">
          <ButtonLink href={paths.privacy(locale)} variant="text">
            {t('landing.data-more')}
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}
