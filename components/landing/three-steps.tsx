import { method } from '@/lib/core/constants';
import { laps } from '@/lib/core/remaining-minutes';
import type { Locale } from '@/lib/core/types';
import { formatList } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';

/** Stop, look, drive on. */
export function ThreeSteps({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const questions = { quick: laps.quick.items, full: laps.full.items };
  const horizons = formatList(locale, method.roadmap.horizons);
  const steps = [
    [t('landing.stop'), t('landing.stop-text', questions)],
    [t('landing.look'), t('landing.look-text')],
    [t('landing.drive'), t('landing.drive-text', { horizons })],
  ] as const;
  return (
    <section className="sec g" id="how">
      <div className="c1-3 sec-h">
        <h2>{t('landing.how')}</h2>
      </div>
      <ol className="c4-12 three">
        {steps.map(([title, text], i) => (
          <li key={title}>
            <span className="three-n" aria-hidden="true">
              {i + 1}
            </span>
            <h3 className="h-28">{title}</h3>
            <p className="mt-3 mut">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
