import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import type { Lobby, LobbyRound } from '@/lib/core/lobby';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { ExtendForm } from './extend-form';
import { type Invited, reminderText } from './invitation-text';
import { CopyButton, MessageText } from './message-text';

/** A message for everybody, never for single people. */
export function Reminder(invited: Invited) {
  const { locale } = invited;
  const t = translator(locale);
  return (
    <Section id="remind" title={t('lobby.remind')} text={t('lobby.remind-text')}>
      <div className="btns">
        <CopyButton
          locale={locale}
          of="reminder"
          label={t('lobby.remind-copy')}
          variant="secondary"
        />
      </div>
      <MessageText
        locale={locale}
        id="reminder"
        title={t('lobby.remind-open')}
        subject={t('lobby.remind-subject')}
        text={reminderText(invited)}
      />
    </Section>
  );
}

type SteeringProps = { locale: Locale; token: string; lobby: Lobby; round: LobbyRound };

/** Everything that can be done to an open round, each with what it does. */
export function Steering({ locale, token, lobby, round }: SteeringProps) {
  const t = translator(locale);
  const lock = round.isLocked ? 'unlock' : 'lock';
  const frozen = round.isFrozen ? 'yes' : 'no';
  const personal = round.hasPersonalLinks ? 'yes' : 'no';
  return (
    <Section id="steer" title={t('lobby.steer')}>
      <ul className="lb-s">
        <Row
          text={
            round.isLocked ? t('lobby.steer-unlock-text', { personal }) : t('lobby.steer-lock-text')
          }
        >
          <form method="post" action={paths.steerRound(locale, token)}>
            <button className="btn q" type="submit" name="do" value={lock}>
              <span>{t(`lobby.steer-${lock}`)}</span>
            </button>
          </form>
        </Row>
        <li>
          <ExtendForm locale={locale} token={token} closesOn={round.closesOn} />
        </li>
        <Row text={t('lobby.steer-setup-text', { frozen })}>
          <ButtonLink variant="secondary" href={paths.round(locale, token)}>
            {t(round.isFrozen ? 'lobby.steer-setup-show' : 'lobby.steer-setup')}
          </ButtonLink>
        </Row>
        {round.mode === 'team' && (
          <Row text={t('lobby.steer-own-text')}>
            <ButtonLink variant="secondary" href={paths.questions(locale, token, 'P1')}>
              {t('lobby.steer-own')}
            </ButtonLink>
          </Row>
        )}
        {round.mode === 'team' && (
          <Row text={t('lobby.steer-paper-text')}>
            <ButtonLink variant="secondary" href={paths.paper(locale, token)}>
              {t('lobby.steer-paper')}
            </ButtonLink>
          </Row>
        )}
        <Row text={t('lobby.steer-sheet-text')}>
          <ButtonLink variant="secondary" href={paths.dataSheet(locale)}>
            {t('lobby.steer-sheet')}
          </ButtonLink>
        </Row>
        <Row text={t('lobby.steer-keep-text')}>
          <ButtonLink variant="secondary" href={paths.keep(locale, token)}>
            {t('lobby.steer-keep')}
          </ButtonLink>
        </Row>
        <Row text={t('lobby.steer-clear-text')}>
          <ButtonLink variant="secondary" href={`${paths.lobby(locale, token)}?ask=clear`}>
            {t('lobby.steer-clear')}
          </ButtonLink>
        </Row>
        <Row text={t('lobby.steer-start-over-text', { personal })}>
          <ButtonLink variant="secondary" href={`${paths.lobby(locale, token)}?ask=start-over`}>
            {t('lobby.steer-start-over')}
          </ButtonLink>
        </Row>
        {!lobby.hasResult && (
          <Row text={t('lobby.steer-discard-text')}>
            <ButtonLink variant="secondary" href={`${paths.lobby(locale, token)}?ask=discard`}>
              {t('lobby.steer-discard')}
            </ButtonLink>
          </Row>
        )}
      </ul>
    </Section>
  );
}

export function Row({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className="lb-r">
      <p className="mut">{text}</p>
      {children}
    </li>
  );
}
