import type { Report } from '@/lib/core/report';
import { agreedOf } from '@/lib/core/workbench-planning';
import { translator } from '@/lib/i18n/messages';

const bases = ['votes', 'agreed'] as const;

/** Whether a team's roadmap is planned from its answers or from what it settled on; a single view has only its answers. */
export function PlanBasis({ report }: { report: Report }) {
  const { locale, profile, workbench } = report;
  const t = translator(locale);
  const chosen = workbench.plan[0]?.body.basis ?? 'votes';
  if (profile.mode === 'solo') return <input type="hidden" name="basis" value={chosen} />;
  return (
    <fieldset className="rm-ba mt-5" aria-describedby="basis-hint">
      <legend className="lab">{t('talk.basis')}</legend>
      <div className="sgm is-words">
        {bases.map((basis) => (
          <span key={basis}>
            <input
              type="radio"
              name="basis"
              id={`basis-${basis}`}
              value={basis}
              defaultChecked={basis === chosen}
            />
            <label htmlFor={`basis-${basis}`}>{t(`talk.basis-${basis}`)}</label>
          </span>
        ))}
      </div>
      <p className="hint sm mut mt-2" id="basis-hint">
        {t('talk.basis-hint', { n: Object.keys(agreedOf(workbench)).length })}
      </p>
    </fieldset>
  );
}
