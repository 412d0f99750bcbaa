import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import type { Audience } from '@/lib/paths';
import { NoteField } from './note-field';
import type { Question } from './section';

type QuestionFieldsProps = {
  locale: Locale;
  audience: Audience;
  question: Question;
  total: number;
  prerequisite: string;
};

/** One question with its five anchors: native radio buttons, nothing chosen beforehand. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { locale, audience, question, total, prerequisite } = props;
  const t = translator(locale);
  const { id, number, step, stem, anchors, why, mayNotApply } = question;
  return (
    <div
      className="g qz-q"
      id={id}
      data-question={id}
      data-progress={t('questions.question', { number, total })}
      data-slot={`{{current:${id}}}`}
    >
      <div className="c1-3 qz-side">
        <p className="qz-n">
          <span className="vh">{t('questions.question-word')}</span> <b>{number}</b>{' '}
          <span>{t('questions.of-total', { total })}</span>
        </p>
        <p className="sm qz-step">
          <b>{prerequisite}</b>
          <span className="mut">
            {t('questions.step', { number: step.number, name: step.short })}
          </span>
        </p>
      </div>
      <fieldset className="c4-12 qz-main" aria-describedby={`${id}-hint`}>
        <legend>
          <h2 className="h-40" tabIndex={-1}>
            {stem}
          </h2>
        </legend>
        <p className="mut mt-3 qz-hint" id={`${id}-hint`}>
          {t('questions.hint')}
        </p>
        <ol className="ans mt-5">
          {anchors.map((text, value) => (
            <li key={text}>
              <Choice item={id} value={String(value)} />
              <label htmlFor={`${id}-${value}`}>
                <span className="key">
                  <i>{value + 1}</i>
                  <Icon name="check" />
                </span>
                <span className="txt">{text}</span>
              </label>
            </li>
          ))}
        </ol>
        <div className="qz-alt mt-4">
          <div className="alt">
            <OutOfScale item={id} value="DK" shortcut="0" text={t('questions.do-not-know')} />
            {mayNotApply && (
              <OutOfScale item={id} value="NA" shortcut="T" text={t('questions.not-applicable')} />
            )}
          </div>
          {audience !== 'table' && (
            <NoteField locale={locale} audience={audience} item={id} mayNotApply={mayNotApply} />
          )}
        </div>
      </fieldset>
      <p className="c1-3 sm mut qz-why">{t('questions.why', { why })}</p>
    </div>
  );
}

function Choice({ item, value }: { item: string; value: string }) {
  return (
    <input
      type="radio"
      name={item}
      id={`${item}-${value}`}
      value={value}
      data-slot={`{{checked:${item}=${value}}}`}
    />
  );
}

type OutOfScaleProps = { item: string; value: string; shortcut: string; text: string };

function OutOfScale({ item, value, shortcut, text }: OutOfScaleProps) {
  return (
    <span>
      <Choice item={item} value={value} />
      <label htmlFor={`${item}-${value}`}>
        <kbd>{shortcut}</kbd>
        {text}
      </label>
    </span>
  );
}
