import { PlanField } from '@/components/roadmap/plan-field';
import type { CellId, Locale } from '@/lib/core/types';
import type { AgreedEntry } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';

const keys = [1, 2, 3, 4, 5] as const;

type AgreedFieldsProps = {
  locale: Locale;
  cell: CellId;
  legend: string;
  body: AgreedEntry | null;
  hasHint?: boolean;
};

/** The answer a group settles on, or that it stays open, and why. */
export function AgreedFields({ locale, cell, legend, body, hasHint = false }: AgreedFieldsProps) {
  const t = translator(locale);
  const open = { key: 'x', value: '', label: t('talk.agreed-open') };
  const choices = [
    ...keys.map((key) => ({ key: String(key), value: String(key - 1), label: String(key) })),
    open,
  ];
  const chosen = body && (body.value === null ? '' : String(body.value));
  return (
    <>
      <fieldset data-scale="" aria-describedby={hasHint ? `${cell}-hint` : undefined}>
        <legend className="lab">{legend}</legend>
        <div className="sgm">
          {choices.map(({ key, value, label }) => (
            <span key={key}>
              <input
                type="radio"
                name="value:n"
                id={`${cell}-${key}`}
                value={value}
                defaultChecked={value === chosen}
                data-key={key}
              />
              <label htmlFor={`${cell}-${key}`}>{label}</label>
            </span>
          ))}
        </div>
      </fieldset>
      {hasHint && (
        <p className="sm mut mt-3" id={`${cell}-hint`}>
          {t('talk.agreed-hint')}
        </p>
      )}
      <div className="mt-5">
        <PlanField
          id={`${cell}-reason`}
          label={t('talk.reason')}
          {...(hasHint ? { hint: t('talk.reason-hint') } : {})}
        >
          {(field) => (
            <textarea {...field} name="reason" rows={3} defaultValue={body?.reason ?? ''} />
          )}
        </PlanField>
      </div>
    </>
  );
}
