import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import type { Lobby, LobbyRound } from '@/lib/core/lobby';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { Row } from './steering';

type ClosedLobbyProps = { locale: Locale; token: string; lobby: Lobby; round: LobbyRound };

/** A round that is over: its result and what to do with it, the next round, and what can still be done with the answers. */
export function ClosedLobby({ locale, token, lobby, round }: ClosedLobbyProps) {
  const t = translator(locale);
  const lobbyPath = paths.lobby(locale, token);
  const next = [
    { name: 'talk', href: paths.discussion(locale, token) },
    { name: 'workshop', href: paths.workshop(locale, token) },
    { name: 'roadmap', href: paths.roadmap(locale, token) },
    ...(round.mode === 'team'
      ? [{ name: 'own', href: paths.cockpit(locale, token) } as const]
      : []),
  ] as const;
  return (
    <>
      <div className="g mt-8">
        <div className="c1-9">
          <h1 className="h-64">{t('lobby.closed-title', { number: round.number })}</h1>
          <p className="lead mw mt-5">{t('lobby.closed-text')}</p>
          <div className="btns mt-6">
            <ButtonLink href={paths.result(locale, token)}>{t('lobby.closed-result')}</ButtonLink>
            <ButtonLink variant="secondary" href={paths.round(locale, token)}>
              {t('lobby.closed-next')}
            </ButtonLink>
          </div>
        </div>
      </div>
      <Section id="on" title={t('lobby.closed-on')}>
        <ul className="lb-s">
          {next.map(({ name, href }) => (
            <Row key={name} text={t(`lobby.closed-${name}-text`)}>
              <ButtonLink variant="secondary" href={href}>
                {t(`lobby.closed-${name}`)}
              </ButtonLink>
            </Row>
          ))}
        </ul>
      </Section>
      <Section id="after" title={t('lobby.closed-after')}>
        {lobby.hasAnswers ? (
          <ul className="lb-s">
            {round.mode === 'team' && (
              <Row text={t('lobby.ask-reopen-2', { k: round.k })}>
                <ButtonLink variant="secondary" href={`${lobbyPath}?ask=reopen`}>
                  {t('lobby.button-reopen')}
                </ButtonLink>
              </Row>
            )}
            <Row text={t('lobby.ask-erase-1')}>
              <ButtonLink variant="secondary" href={`${lobbyPath}?ask=erase`}>
                {t('lobby.button-erase')}
              </ButtonLink>
            </Row>
          </ul>
        ) : (
          <p className="mw">{t('lobby.closed-erased')}</p>
        )}
      </Section>
    </>
  );
}

/** Nothing is open and nothing was evaluated: the last round was discarded. */
export function NoRound({ locale, token }: { locale: Locale; token: string }) {
  const t = translator(locale);
  return (
    <div className="g mt-8">
      <div className="c1-9">
        <h1 className="h-64">{t('lobby.none-title')}</h1>
        <p className="lead mw mt-5">{t('lobby.none-text')}</p>
        <div className="btns mt-6">
          <ButtonLink href={paths.round(locale, token)}>{t('lobby.none-button')}</ButtonLink>
        </div>
      </div>
    </div>
  );
}
