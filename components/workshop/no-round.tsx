import { LobbyFrame, type LobbyFrameProps } from '@/components/lobby/lobby-frame';
import { ButtonLink } from '@/components/ui/button-link';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type NoRoundProps = Pick<LobbyFrameProps, 'locale' | 'token' | 'rooms' | 'organisation'>;

/** A workshop needs somebody to invite. */
export function NoRound({ locale, token, rooms, organisation }: NoRoundProps) {
  const t = translator(locale);
  return (
    <LobbyFrame
      {...{ locale, token, rooms, organisation }}
      path={paths.workshop(locale, token)}
      page="discussion"
    >
      <div className="mt-7">
        <h1 className="h-64">{t('workshop.no-round-title')}</h1>
        <p className="lead mt-5 mw">{t('workshop.no-round-lead')}</p>
        <div className="btns mt-6">
          <ButtonLink href={paths.round(locale, token)}>{t('talk.none-button')}</ButtonLink>
        </div>
      </div>
    </LobbyFrame>
  );
}
