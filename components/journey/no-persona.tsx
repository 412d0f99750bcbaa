import { phases } from '@/lib/core/touchpoints';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { phaseText } from '@/lib/i18n/sentences-touchpoints';

/** The outline of what will stand here. */
export function NoPersona({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <div className="g mt-7">
        <div className="c1-8">
          <h1 className="h-64">{t('journey.title-none')}</h1>
          <p className="lead mt-4 mw">{t('journey.lead-none')}</p>
        </div>
      </div>
      <ol className="jm-empty mt-7">
        {phases.map((phase) => (
          <li key={phase} className="cap">
            {phaseText(t, phase)}
          </li>
        ))}
      </ol>
    </>
  );
}
