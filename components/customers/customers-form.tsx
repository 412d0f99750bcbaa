import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { Choices } from './choices';
import { ContactFields } from './contact-fields';
import type { Given, Survey } from './survey';

type CustomersFormProps = { locale: Locale; survey: Survey; given: Given };

/** All twelve questions in one plain form. */
export function CustomersForm({ locale, survey, given }: CustomersFormProps) {
  const t = translator(locale);
  const { code, address, questions, commentsFrom: n } = survey;
  const isTooLong = given.problem === 'too-long';
  const total = questions.length;
  return (
    <form
      className="cu"
      method="post"
      action={paths.customers(locale, code)}
      autoComplete="off"
      data-customers={code}
    >
      <input type="hidden" name="key" defaultValue={given.key ?? survey.key} />
      {given.mark !== null && <input type="hidden" name="mark" defaultValue={given.mark} />}
      {questions.map(({ id, stem, anchors }, index) => (
        <fieldset className="cu-q g" id={id} key={id}>
          <legend className="vh">{stem}</legend>
          <p className="c1-3 cu-n">
            <b className="num" aria-hidden="true">
              {index + 1}
            </b>
            <span className="vh">{t('customers.number', { n: index + 1, total })}</span>
          </p>
          <div className="c4-12">
            <h2 className="h-28">{stem}</h2>
            <Choices
              name={id}
              choices={anchors.map((text, value) => ({ value: String(value), text }))}
              apart={{ value: 'DK', text: t('customers.do-not-know') }}
              chosen={given.answers[id]}
              numbered
            />
          </div>
        </fieldset>
      ))}
      <ContactFields locale={locale} survey={survey} given={given} />
      <div className="cu-q g">
        <div className="c4-12">
          <div className={isTooLong ? 'field is-err mw' : 'field mw'}>
            <label htmlFor="comment">{t('customers.comment', { address })}</label>
            <textarea
              id="comment"
              name="comment"
              rows={4}
              defaultValue={given.comment}
              aria-describedby="comment-hint"
              aria-invalid={isTooLong || undefined}
            />
            <p className="hint" id="comment-hint">
              {t('customers.comment-hint', { address, n })}
            </p>
          </div>
          <p className="err mt-5" role="alert" data-offline="" hidden>
            <Icon name="warning" />
            {t('customers.offline', { address })}
          </p>
          <div className="btns mt-6">
            <button className="btn" type="submit">
              <span>{t('customers.send')}</span>
              <Icon name="arrow" />
            </button>
          </div>
          <p className="sm mut mt-4 mw">{t('customers.send-text', { address })}</p>
        </div>
      </div>
    </form>
  );
}
