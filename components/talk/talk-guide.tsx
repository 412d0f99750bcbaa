import type { TalkStage } from '@/lib/core/talk';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type TalkGuideProps = { locale: Locale; openers: readonly string[]; stages: readonly TalkStage[] };

/** The questions that open the talk, and how half an hour is spent; the clock marks the stage it has come to. */
export function TalkGuide({ locale, openers, stages }: TalkGuideProps) {
  const t = translator(locale);
  return (
    <>
      <h3 className="h-21 mt-8">{t('talk.openers')}</h3>
      <ol className="opn mt-3">
        {openers.map((opener) => (
          <li key={opener}>{opener}</li>
        ))}
      </ol>
      <h3 className="h-21 mt-8">{t('talk.guide')}</h3>
      <div className="mt-3">
        <Stages locale={locale} stages={stages} />
      </div>
    </>
  );
}

/** The stages of a talk with their minutes. */
export function Stages({ locale, stages }: Omit<TalkGuideProps, 'openers'>) {
  const t = translator(locale);
  return (
    <ol className="gde">
      {stages.map(({ minutes, what }) => (
        <li key={what} data-stage={minutes}>
          <b className="num">{t('talk.minutes', { n: minutes })}</b>
          <span>{what}</span>
        </li>
      ))}
    </ol>
  );
}
