import { feelings } from '@/lib/core/journey-map';
import { moments, type Touchpoint } from '@/lib/core/touchpoints';
import type { Locale } from '@/lib/core/types';
import type { Entry, Stage } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { feelingText } from '@/lib/i18n/sentences-journey';
import { momentText, phaseText } from '@/lib/i18n/sentences-touchpoints';
import { paths } from '@/lib/paths';

type TextFieldProps = { name: string; label: string; value: string | null; limit: number };

/** A few lines of text. */
export function TextField({ name, label, value, limit }: TextFieldProps) {
  const id = `field-${name.replaceAll('.', '-')}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} name={name} rows={3} maxLength={limit} defaultValue={value ?? ''} />
    </div>
  );
}

type StageFieldsProps = {
  locale: Locale;
  token: string;
  phase: Touchpoint['phase'];
  stage: Stage | null;
  /** Touchpoints of this phase. */
  board: readonly Entry<'touchpoint'>[];
  limit: number;
};

/** One phase of the journey as fields. */
export function StageFields({ locale, token, phase, stage, board, limit }: StageFieldsProps) {
  const t = translator(locale);
  const name = (field: string) => `stages.${phase}.${field}`;
  const text = (field: 'wants' | 'pain' | 'idea') => (
    <TextField
      name={name(field)}
      label={t(`journey.row-${field}`)}
      value={stage?.[field] ?? null}
      limit={limit}
    />
  );
  return (
    <fieldset className="jm-st">
      <legend className="h-21">{phaseText(t, phase)}</legend>
      {text('wants')}
      <Touchpoints {...{ locale, token, phase, stage, board }} />
      <div className="field">
        <label htmlFor={`feeling-${phase}`}>{t('journey.row-feeling')}</label>
        <select
          id={`feeling-${phase}`}
          name={name('feeling:n')}
          defaultValue={stage?.feeling === null || !stage ? '' : String(stage.feeling)}
        >
          <option value="">{t('journey.feeling-none')}</option>
          {feelings.toReversed().map((feeling) => (
            <option key={feeling} value={feeling}>
              {feelingText(t, feeling)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`moment-${phase}`}>{t('journey.row-moment')}</label>
        <select id={`moment-${phase}`} name={name('moment')} defaultValue={stage?.moment ?? 'none'}>
          {moments.toReversed().map((moment) => (
            <option key={moment} value={moment}>
              {moment === 'none' ? t('journey.moment-none') : momentText(t, moment)}
            </option>
          ))}
        </select>
      </div>
      {text('pain')}
      {text('idea')}
    </fieldset>
  );
}

function Touchpoints({ locale, token, phase, stage, board }: Omit<StageFieldsProps, 'limit'>) {
  const t = translator(locale);
  return (
    <fieldset className="jm-tp">
      <legend className="lab">{t('journey.stage-touchpoints')}</legend>
      {board.length === 0 && (
        <p className="sm mut">
          {t('journey.no-touchpoints')}{' '}
          <a href={paths.touchpoints(locale, token)}>{t('journey.to-touchpoints')}</a>
        </p>
      )}
      {board.map(({ id, body }) => (
        <label key={id}>
          <input
            type="checkbox"
            name={`stages.${phase}.touchpoints.${id}:m`}
            value="yes"
            defaultChecked={stage?.touchpoints.includes(id) ?? false}
          />
          <span>{body.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
