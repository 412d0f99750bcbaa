import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';

/** Which of the two values stands in front, in radar and bars alike; a choice that style sheets alone can follow. */
export function BrakeChoice({ report }: { report: Report }) {
  const t = translator(report.locale);
  if (report.profile.steps.every(({ brakedBy }) => brakedBy === null)) return null;
  return (
    <fieldset className="seg">
      <legend className="vh">{t('result.compare')}</legend>
      <span>
        <input type="radio" name="values" id="values-effective" defaultChecked />
        <label htmlFor="values-effective">{t('result.with-brake')}</label>
      </span>
      <span>
        <input type="radio" name="values" id="values-raw" />
        <label htmlFor="values-raw">{t('result.without-brake')}</label>
      </span>
    </fieldset>
  );
}
