import type { BoardPoint } from '@/lib/core/touchpoint-board';
import { listLimits } from '@/lib/core/touchpoint-columns';
import { performanceDimensions } from '@/lib/core/touchpoints';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { wordsOf } from '@/lib/i18n/touchpoint-words';
import { ScaleField } from './scale-field';
import { WordField } from './word-field';

/** Everything a touchpoint holds; what is not in the form would be gone with the next save. */
export function TouchpointFields({ locale, point }: { locale: Locale; point: BoardPoint }) {
  const t = translator(locale);
  const { body } = point.entry;
  const words = wordsOf(t);
  const choice = (name: 'phase' | 'medium' | 'ownership' | 'moment', hint?: string) => (
    <WordField
      id={`edit-${name}`}
      name={name}
      label={t(`touchpoints.field-${name}`)}
      hint={hint}
      value={body[name]}
      words={words[name]}
    />
  );
  return (
    <>
      <div className="field">
        <label htmlFor="edit-name">{t('touchpoints.field-name')}</label>
        <input
          id="edit-name"
          name="name"
          type="text"
          defaultValue={body.name}
          required
          autoComplete="off"
        />
      </div>
      <div className="tp-4">
        {choice('phase')}
        {choice('medium')}
        {choice('ownership')}
        {choice('moment', t('touchpoints.field-moment-hint'))}
      </div>
      <ScaleField
        locale={locale}
        name="importance"
        score={body.importance}
        words="importance"
        legend={t('touchpoints.scale-importance-question')}
      />
      <fieldset className="tp-q">
        <legend className="lab">{t('touchpoints.scale-performance-question')}</legend>
        <p className="cap scl-ends" aria-hidden="true">
          {t('touchpoints.scale-ends', {
            low: t('touchpoints.scale-performance', { key: 1 }),
            high: t('touchpoints.scale-performance', { key: 5 }),
          })}
        </p>
        {performanceDimensions.map((dimension) => (
          <ScaleField
            key={dimension}
            locale={locale}
            name={`performance.${dimension}`}
            score={body.performance[dimension] ?? null}
            words="performance"
            legend={t(`touchpoints.${dimension}`)}
          />
        ))}
      </fieldset>
      <Words locale={locale} point={point} />
    </>
  );
}

function Words({ locale, point }: { locale: Locale; point: BoardPoint }) {
  const t = translator(locale);
  const { expectation, owner, stopped } = point.entry.body;
  return (
    <>
      <div className="field">
        <label htmlFor="edit-expectation">{t('touchpoints.field-expectation')}</label>
        <textarea
          id="edit-expectation"
          name="expectation"
          rows={3}
          defaultValue={expectation ?? ''}
          aria-describedby="edit-expectation-hint"
        />
        <p className="hint" id="edit-expectation-hint">
          {t('touchpoint-list.value-text', { n: listLimits.expectation })}
        </p>
      </div>
      <div className="field">
        <label htmlFor="edit-owner">{t('touchpoints.field-owner')}</label>
        <input
          id="edit-owner"
          name="owner"
          type="text"
          defaultValue={owner ?? ''}
          autoComplete="off"
        />
      </div>
      <p className="tp-off">
        <input
          id="edit-stopped"
          name="stopped:b"
          type="checkbox"
          value="yes"
          defaultChecked={stopped}
        />
        <label htmlFor="edit-stopped">{t('touchpoints.field-stopped')}</label>
      </p>
    </>
  );
}
