import { LobbyFrame } from '@/components/lobby/lobby-frame';
import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import type { Rooms } from '@/lib/core/rooms';
import { textOf, type Workshop, workshopMinutes } from '@/lib/core/workshop';
import { translator } from '@/lib/i18n/messages';
import { screenName } from '@/lib/i18n/sentences-talk';
import { paths } from '@/lib/paths';

type WorkshopStartProps = { workshop: Workshop; token: string; rooms: Rooms };

/** Before the doors open: how the run goes, and the notes to print. */
export function WorkshopStart({ workshop, token, rooms }: WorkshopStartProps) {
  const { locale, screens, organisation } = workshop;
  const t = translator(locale);
  const hrefOf = (screen?: string) => paths.workshop(locale, token, screen);
  return (
    <LobbyFrame {...{ locale, token, rooms, organisation }} path={hrefOf()} page="discussion">
      <div className="mt-7">
        <h1 className="h-64">{t('workshop.title', { minutes: workshopMinutes(workshop) })}</h1>
        <p className="lead mt-5 mw">{t('workshop.lead')}</p>
        <div className="btns mt-6">
          <ButtonLink href={hrefOf(screens[0])}>{t('workshop.start')}</ButtonLink>
          <ButtonLink variant="secondary" icon="page" href={hrefOf('notes')}>
            {t('workshop.notes')}
          </ButtonLink>
        </div>
      </div>
      <Section id="course" title={t('workshop.course')}>
        <ol className="gde ws-s">
          {screens.map((screen) => (
            <li key={screen}>
              <span className="num">
                {t('workshop.minutes', { n: textOf(workshop, screen).minutes })}
              </span>
              <a className="lnk" href={hrefOf(screen)}>
                {screenName(t, screen)}
              </a>
            </li>
          ))}
        </ol>
      </Section>
    </LobbyFrame>
  );
}
