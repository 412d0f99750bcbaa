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
  const isTable = round.mode === 'table';
  const next = [
    { name: 'talk', href: paths.discussion(locale, token) },
    { name: 'workshop', href: paths.workshop(locale, token) },
    { name: 'roadmap', href: paths.roadmap(locale, token) },
    ...(isTable ? [] : [{ name: 'own', href: paths.cockpit(locale, token) } as const]),
  ] as const;
  return (
    <>
      <div className="g mt-8">
        <div className="c1-9">
          <h1 className="h-64">{t('lobby.closed-title', { number: round.number })}</h1>
          <p className="lead mw mt-5">
            {t(isTable ? 'lobby.closed-text-table' : 'lobby.closed-text')}
          </p>
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
        {isTable ? (
          <AfterTable locale={locale} token={token} isErasable={lobby.isErasable} />
        ) : (
          <AfterTeam locale={locale} token={token} lobby={lobby} round={round} />
        )}
      </Section>
    </>
  );
}

/** What can still be done with the answers of an anonymous round. */
function AfterTeam({ locale, token, lobby, round }: ClosedLobbyProps) {
  const t = translator(locale);
  const path = paths.lobby(locale, token);
  if (!lobby.hasAnswers) return <p className="mw">{t('lobby.closed-erased')}</p>;
  return (
    <ul className="lb-s">
      <Row text={t('lobby.ask-reopen-2', { k: round.k })}>
        <ButtonLink variant="secondary" href={`${path}?ask=reopen`}>
          {t('lobby.button-reopen')}
        </ButtonLink>
      </Row>
      <Erase locale={locale} token={token} />
    </ul>
  );
}

function Erase({ locale, token }: { locale: Locale; token: string }) {
  const t = translator(locale);
  return (
    <Row text={t('lobby.ask-erase-1')}>
      <ButtonLink variant="secondary" href={`${paths.lobby(locale, token)}?ask=erase`}>
        {t('lobby.button-erase')}
      </ButtonLink>
    </Row>
  );
}

/** At the table the answers with names are the result: they go with the whole pit stop, as everybody was told. */
function AfterTable(props: { locale: Locale; token: string; isErasable: boolean }) {
  const { locale, token, isErasable } = props;
  const t = translator(locale);
  return (
    <ul className="lb-s">
      <Row text={t('lobby.closed-table-text')}>
        <ButtonLink variant="secondary" href={paths.delete(locale, token)}>
          {t('keep.delete-button')}
        </ButtonLink>
      </Row>
      {isErasable && <Erase locale={locale} token={token} />}
    </ul>
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
