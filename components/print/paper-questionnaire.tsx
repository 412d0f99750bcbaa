import { Mark } from '@/components/ui/mark';
import type { Section } from '@/components/wizard/section';
import { laps } from '@/lib/core/remaining-minutes';
import type { Lap, Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { PaperQuestion } from './paper-question';

type PaperQuestionnaireProps = {
  locale: Locale;
  lap: Lap;
  sections: readonly Section[];
  /** Where the ticks can be copied to. */
  address: string;
};

/** The whole lap on paper: instructions once, then each prerequisite on a sheet of its own. */
export function PaperQuestionnaire({ locale, lap, sections, address }: PaperQuestionnaireProps) {
  const t = translator(locale);
  const { items, minutes } = laps[lap];
  return (
    <article className={lap === 'quick' ? 'pq is-quick' : 'pq'}>
      <header className="pq-c">
        <p className="pq-brand">
          <Mark />
          {t('common.product')}
        </p>
        <h1 className="h-64">{t(`print.title-${lap}`)}</h1>
        <p className="pq-lead mt-4">{t('print.lead', { n: items, minutes, address })}</p>
        <p className="sm mut mt-3 pq-how">{t('print.how')}</p>
        <p className="pq-who">
          <span>{t('print.organisation')}</span>
          <span>{t('print.date')}</span>
        </p>
      </header>
      {sections.map(({ prerequisite, questions }) => (
        <section className="pq-s" key={prerequisite.id}>
          <div className="pq-h">
            <p className="cap">{t('print.part', { n: prerequisite.number })}</p>
            <h2 className="h-40">{prerequisite.name}</h2>
            <p className="mut">{prerequisite.intro}</p>
          </div>
          {questions.map((question) => (
            <PaperQuestion key={question.id} locale={locale} question={question} />
          ))}
        </section>
      ))}
    </article>
  );
}
