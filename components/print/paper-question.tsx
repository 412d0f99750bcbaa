import type { Question } from '@/components/wizard/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

/** One question with boxes to tick and lines to write on. */
export function PaperQuestion({ locale, question }: { locale: Locale; question: Question }) {
  const t = translator(locale);
  const { number, step, stem, anchors, mayNotApply } = question;
  return (
    <div className="pq-q">
      <p className="pq-n num">
        <b>{number}</b>
        <span className="cap">
          {t('questions.step', { number: step.number, name: step.short })}
        </span>
      </p>
      <div>
        <h3>{stem}</h3>
        <ol>
          {anchors.map((text, index) => (
            <li key={text}>
              <i className="num">{index + 1}</i>
              {text}
            </li>
          ))}
        </ol>
        <ul className="pq-alt">
          <li>
            <i>?</i>
            {t('print.do-not-know')}
          </li>
          {mayNotApply && (
            <li>
              <i>–</i>
              {t('print.not-applicable')}
            </li>
          )}
        </ul>
        <p className="pq-w">
          <span className="vh">{t('print.space')}</span>
        </p>
      </div>
    </div>
  );
}
