import { Icon } from '@/components/ui/icon';
import { method } from '@/lib/core/constants';
import { laps } from '@/lib/core/remaining-minutes';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** The two laps and the team, each a way in. */
export function LapList({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="sec g" id="laps">
      <div className="c1-3 sec-h">
        <h2>{t('landing.laps')}</h2>
        <p className="sm mut">{t('landing.laps-text')}</p>
      </div>
      <div className="c4-12">
        <ul className="who">
          {(['quick', 'full'] as const).map((lap) => (
            <li key={lap}>
              <a href={paths.start(locale)}>
                <h3 className="h-28">{t(`landing.${lap}`)}</h3>
                <p className="mut">{t(`landing.${lap}-text`, { items: laps[lap].items })}</p>
                <span className="num who-d">
                  {t('landing.minutes', { minutes: laps[lap].minutes })}
                </span>
                <Icon name="arrow" />
              </a>
            </li>
          ))}
          <li>
            <a href={paths.newTeam(locale)}>
              <h3 className="h-28">{t('landing.team')}</h3>
              <p className="mut">{t('landing.team-text')}</p>
              <span className="num who-d">
                {t('landing.team-people', { k: method.anonymity.k })}
              </span>
              <Icon name="arrow" />
            </a>
          </li>
        </ul>
      </div>
    </section>
  );
}
