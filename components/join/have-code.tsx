import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { CodeForm } from './code-form';

/** On the page where people choose a lap: the way in for those who were invited. */
export function HaveCode({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="sec g" id="code-section">
      <div className="c1-4 sec-h">
        <h2>{t('join.have-code')}</h2>
        <p className="sm mut">{t('join.have-code-text')}</p>
      </div>
      <div className="c5-12">
        <CodeForm locale={locale} />
      </div>
    </section>
  );
}
