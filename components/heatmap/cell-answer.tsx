import type { CellQuestion } from '@/lib/core/cell-view';
import { type Locale, prerequisiteOf } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type CellAnswerProps = { locale: Locale; token: string; question: CellQuestion };

/** A question, the chosen answer, the next one on the scale, and the way back to it. */
export function CellAnswer({ locale, token, question }: CellAnswerProps) {
  const t = translator(locale);
  const { id, stem, answer, chosen, next } = question;
  const point = typeof answer === 'number' ? answer : null;
  return (
    <li>
      <h3 className="h-21">{stem}</h3>
      <dl>
        <div>
          <dt className="cap">{nameOf(question, locale)}</dt>
          {chosen && <dd>{chosen}</dd>}
        </div>
        {point !== null && (
          <div>
            <dt className="cap">{next ? t('heatmap.answer-next') : t('heatmap.answer-top')}</dt>
            {next && (
              <dd>
                <b>{next}</b>
              </dd>
            )}
          </div>
        )}
      </dl>
      <a className="lnk sm" href={paths.questions(locale, token, prerequisiteOf(id), id)}>
        {answer === null || answer === 'DK' ? t('heatmap.answer-give') : t('heatmap.answer-change')}
        <span className="vh">: {stem}</span>
      </a>
    </li>
  );
}

function nameOf({ answer }: CellQuestion, locale: Locale): string {
  const t = translator(locale);
  if (answer === null) return t('heatmap.answer-open');
  if (answer === 'DK') return t('heatmap.answer-unknown');
  if (answer === 'NA') return t('heatmap.answer-not-applicable');
  return t('heatmap.answer-number', { n: answer + 1 });
}
