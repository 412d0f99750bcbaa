import { Icon } from '@/components/ui/icon';
import type { Lap, Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { laps } from './laps';

/** Two columns, one button each: the post opens the pit stop and leads to its first questions. */
export function LapChoice({ locale }: { locale: Locale }) {
  return (
    <ul className="modes mt-8">
      <LapColumn locale={locale} lap="quick" />
      <LapColumn locale={locale} lap="full" />
    </ul>
  );
}

function LapColumn({ locale, lap }: { locale: Locale; lap: Lap }) {
  const t = translator(locale);
  return (
    <li>
      <h2 className="h-21">{t(`start.${lap}`)}</h2>
      <p className="modes-n">
        {laps[lap].minutes}
        <small>{t('start.minutes')}</small>
      </p>
      <p>{t(`start.${lap}-text`)}</p>
      <LapFacts locale={locale} lap={lap} />
      <form className="modes-b" method="post" action={paths.start(locale)}>
        <input type="hidden" name="lap" value={lap} />
        <button className={lap === 'quick' ? 'btn' : 'btn q'} type="submit">
          <span>{t(`start.${lap}-button`)}</span>
          <Icon name="arrow" />
        </button>
      </form>
    </li>
  );
}

function LapFacts({ locale, lap }: { locale: Locale; lap: Lap }) {
  const t = translator(locale);
  const facts = [
    [t('start.questions'), laps[lap].items],
    [t('start.result'), t(`start.${lap}-result`)],
    [t('start.sign-in'), t('start.sign-in-text')],
    [t('start.data'), t('start.data-text')],
  ] as const;
  return (
    <dl className="kv">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
