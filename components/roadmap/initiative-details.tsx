import type { ReactNode } from 'react';
import type { ReportInitiative } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type InitiativeDetailsProps = { locale: Locale; initiative: ReportInitiative };

/** Why, three first steps, when it is done, the usual mistake, and the difficulty with its remedy. */
export function InitiativeDetails({ locale, initiative }: InitiativeDetailsProps) {
  const t = translator(locale);
  const { title, why, firstSteps, doneWhen, mistake, difficultyShort, counter, basis, guide } =
    initiative;
  return (
    <tr className="rm-d">
      <td />
      <td colSpan={6}>
        <details>
          <summary>
            {t('roadmap.details')}
            <span className="vh">: {title}</span>
          </summary>
          <div className="rm-x">
            <Part title={t('roadmap.why')}>{why}</Part>
            <div>
              <h3>{t('roadmap.first-steps')}</h3>
              <ol className="rm-s">
                {firstSteps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </div>
            <Part title={t('roadmap.done-when')}>{doneWhen}</Part>
            <Part title={t('roadmap.mistake')}>{mistake}</Part>
            <Part title={t('roadmap.hard', { reason: difficultyShort })}>{counter}</Part>
            <Part title={t('roadmap.basis')}>{basis}</Part>
          </div>
          {guide && (
            <p className="rm-g">
              <a href={paths.guide(locale, guide.id)}>{t('guide.open', { title: guide.title })}</a>
            </p>
          )}
        </details>
      </td>
    </tr>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h3>{title}</h3>
    <p>{children}</p>
  </div>
);
