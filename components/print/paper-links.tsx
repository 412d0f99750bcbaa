import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** The way to the questionnaires on paper. */
export function PaperLinks({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="sec g">
      <div className="c1-3 sec-h">
        <h2>{t('print.on-paper')}</h2>
      </div>
      <div className="c4-12">
        <p className="mut mw">{t('print.on-paper-text')}</p>
        <ul className="pq-links">
          {(['quick', 'full'] as const).map((lap) => (
            <li key={lap}>
              <a href={paths.questionnaire(locale, lap)}>{t(`print.title-${lap}`)}</a>{' '}
              <a
                href={paths.questionnairePdf(locale, lap)}
                aria-label={`${t(`print.title-${lap}`)} ${t('print.pdf')}`}
              >
                {t('print.pdf')}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
