import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { method } from '@/lib/core/constants';
import { laps } from '@/lib/core/remaining-minutes';
import type { Lap, Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** Three columns, one button each: alone, the post opens the pit stop; a team is set up first. */
export function LapChoice({ locale }: { locale: Locale }) {
  return (
    <ul className="modes mt-8">
      <LapColumn locale={locale} lap="quick" />
      <LapColumn locale={locale} lap="full" />
      <TeamColumn locale={locale} />
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
      <FactList
        facts={[
          [t('start.questions'), laps[lap].items],
          [t('start.result'), t(`start.${lap}-result`)],
          [t('start.sign-in'), t('start.sign-in-text')],
          [t('start.data'), t('start.data-text')],
        ]}
      />
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

function TeamColumn({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const [quick, full] = [laps.quick.items, laps.full.items];
  return (
    <li>
      <h2 className="h-21">{t('start.team')}</h2>
      <p className="modes-n">
        {method.anonymity.k}
        <small>{t('start.people')}</small>
      </p>
      <p>{t('start.team-text')}</p>
      <FactList
        facts={[
          [t('start.questions'), t('start.team-questions', { quick, full })],
          [t('start.result'), t('start.team-result')],
          [t('start.sign-in'), t('start.sign-in-text')],
          [t('start.data'), t('start.team-data')],
        ]}
      />
      <p className="modes-b">
        <ButtonLink variant="secondary" href={paths.newTeam(locale)}>
          {t('start.team-button')}
        </ButtonLink>
      </p>
    </li>
  );
}

type FactListProps = { facts: readonly (readonly [name: string, value: string | number])[] };

const FactList = ({ facts }: FactListProps) => (
  <dl className="kv">
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className="num">{value}</dd>
      </div>
    ))}
  </dl>
);
