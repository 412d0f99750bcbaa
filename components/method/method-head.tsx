import { method } from '@/lib/core/constants';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

/** What the page promises, which version of the model it describes, and what the mark means. */
export function MethodHead({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="c1-7">
      <h1 className="h-64">{t('method.headline')}</h1>
      <p className="lead mt-5">{t('method.lead')}</p>
      <p className="sm mut mt-5">
        <span className="tag">{t('method.convention')}</span> {t('method.convention-text')}
      </p>
      <p className="sm mut mt-2">{t('method.model', { model: method.model })}</p>
    </div>
  );
}
