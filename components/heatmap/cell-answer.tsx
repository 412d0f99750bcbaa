import type { ReactNode } from 'react';
import type { CellQuestion } from '@/lib/core/cell-view';
import { type Locale, prerequisiteOf } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type CellAnswerProps = { locale: Locale; token: string; question: CellQuestion };

/** A question, the chosen answer, the next one on the scale, and the way back to it. */
export function CellAnswer({ locale, token, question }: CellAnswerProps) {
  const t = translator(locale);
  const { id, stem, answer, chosen, next } = question;
  return (
    <li>
      <h3 className="h-21">{stem}</h3>
      <dl>
        <Part name={nameOf(question, locale)}>{chosen ?? givenOf(question, locale)}</Part>
        {next && (
          <Part name={t('heatmap.answer-next')}>
            <b>{next}</b>
          </Part>
        )}
        {typeof answer === 'number' && !next && (
          <Part name={t('heatmap.answer-highest')}>{t('heatmap.answer-top')}</Part>
        )}
      </dl>
      <a className="lnk sm" href={paths.questions(locale, token, prerequisiteOf(id), id)}>
        {answer === null || answer === 'DK' ? t('heatmap.answer-give') : t('heatmap.answer-change')}
        <span className="vh">: {stem}</span>
      </a>
    </li>
  );
}

const Part = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="cap">{name}</dt>
    <dd>{children}</dd>
  </div>
);

function nameOf({ answer }: CellQuestion, locale: Locale): string {
  const t = translator(locale);
  return typeof answer === 'number'
    ? t('heatmap.answer-number', { n: answer + 1 })
    : t('heatmap.answer');
}

/** What stands in place of one of the five answers. */
function givenOf({ answer }: CellQuestion, locale: Locale): string {
  const t = translator(locale);
  if (answer === null) return t('heatmap.answer-open');
  return answer === 'DK' ? t('heatmap.answer-unknown') : t('heatmap.answer-not-applicable');
}
