import type { Report } from '@/lib/core/report';
import { prerequisiteIds, stepIds } from '@/lib/core/types';
import type { OwnInitiative } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { PlanField } from './plan-field';

type OwnFieldsProps = { report: Report; id: string; own: OwnInitiative | null };

const levers = { small: 0.25, medium: 0.5, large: 0.75 } as const;

/** What the plan needs to know of an initiative of one's own: title, effort, lead, lever per cell, what it requires. */
export function OwnFields({ report, id, own }: OwnFieldsProps) {
  const t = translator(report.locale);
  return (
    <>
      <PlanField id={`${id}-title`} label={t('plan.own-name')} isWide>
        {(field) => (
          <input
            {...field}
            name="own.title"
            required
            maxLength={120}
            defaultValue={own?.title ?? ''}
          />
        )}
      </PlanField>
      <PlanField id={`${id}-effort`} label={t('plan.own-effort')}>
        {(field) => (
          <input
            {...field}
            type="number"
            name="own.effort:n"
            required
            min={0.5}
            max={1000}
            step={0.5}
            defaultValue={own?.effort ?? 5}
          />
        )}
      </PlanField>
      <PlanField id={`${id}-lead`} label={t('plan.own-lead')}>
        {(field) => (
          <input
            {...field}
            type="number"
            name="own.lead:n"
            required
            min={0}
            max={365}
            defaultValue={own?.lead ?? 30}
          />
        )}
      </PlanField>
      <Requires report={report} id={id} own={own} />
      <Levers report={report} id={id} own={own} />
    </>
  );
}

function Requires({ report, id, own }: OwnFieldsProps) {
  const t = translator(report.locale);
  const { initiatives = [], done = [], backlog = [] } = report.roadmap ?? {};
  const others = [...initiatives, ...done, ...backlog].filter((one) => one.id !== id);
  const chosen = own?.requires ?? [];
  const count = Math.max(2, Math.min(20, chosen.length + 1));
  return Array.from({ length: count }, (_, n) => String.fromCharCode(97 + n)).map((key, n) => (
    <PlanField
      key={key}
      id={`${id}-requires-${key}`}
      label={
        <>
          {t('plan.own-requires')} <span className="vh">{n + 1}</span>
        </>
      }
    >
      {(field) => (
        <select {...field} name={`own.requires.${key}`} defaultValue={chosen[n] ?? ''}>
          <option value="">{t('plan.own-nothing')}</option>
          {chosen[n] && !others.some((one) => one.id === chosen[n]) && (
            <option value={chosen[n]}>{chosen[n]}</option>
          )}
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      )}
    </PlanField>
  ));
}

function Levers({ report, own }: OwnFieldsProps) {
  const t = translator(report.locale);
  return (
    <fieldset className="wi-f is-wide">
      <legend className="lab">{t('plan.own-helps')}</legend>
      <table className="wi-g pf-g">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t('figures.step')}</span>
            </th>
            {prerequisiteIds.map((prerequisite) => (
              <th key={prerequisite} scope="col">
                {t(`what-if.head-${prerequisite}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stepIds.map((step) => (
            <tr key={step}>
              <th scope="row">
                {numberOf(step)} <span className="wi-ln">{nameOf(report, step)}</span>
              </th>
              {prerequisiteIds.map((prerequisite) => {
                const cell = `${prerequisite}${step}` as const;
                const gain = own?.impact[cell];
                const isOther = gain !== undefined && !Object.values<number>(levers).includes(gain);
                return (
                  <td key={cell}>
                    <select
                      className={gain ? 'wi-x is-up' : 'wi-x'}
                      name={`own.impact.${cell}:n`}
                      defaultValue={gain ?? ''}
                      aria-label={t('plan.own-cell', {
                        prerequisite: nameOf(report, prerequisite),
                        step: numberOf(step),
                      })}
                    >
                      <option value="">{t('plan.own-lever', { lever: 'none' })}</option>
                      {isOther && <option value={gain}>{gain}</option>}
                      {(['small', 'medium', 'large'] as const).map((lever) => (
                        <option key={lever} value={levers[lever]}>
                          {t('plan.own-lever', { lever })}
                        </option>
                      ))}
                    </select>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
