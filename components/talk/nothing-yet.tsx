import { LobbyFrame, type LobbyFrameProps } from '@/components/lobby/lobby-frame';
import { ButtonLink } from '@/components/ui/button-link';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type NothingYetProps = Omit<LobbyFrameProps, 'page' | 'children'> & { isOpen: boolean };

/** One view has nothing to compare, and a running round shows nothing yet. */
export function NothingYet(props: NothingYetProps) {
  const { locale, token, path, rooms, organisation, isOpen } = props;
  const t = translator(locale);
  const kind = isOpen ? 'running' : 'none';
  return (
    <LobbyFrame {...{ locale, token, rooms, organisation }} path={path} page="discussion">
      <div className="mt-7">
        <h1 className="h-64">{t(`talk.${kind}-title`)}</h1>
        <p className="lead mt-5 mw">{t(`talk.${kind}-lead`)}</p>
        <div className="btns mt-6">
          <ButtonLink href={isOpen ? paths.lobby(locale, token) : paths.round(locale, token)}>
            {t(`talk.${kind}-button`)}
          </ButtonLink>
        </div>
      </div>
    </LobbyFrame>
  );
}
