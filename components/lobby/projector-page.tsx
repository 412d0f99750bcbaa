import { QrCode } from '@/components/keep/qr-code';
import { Mark } from '@/components/ui/mark';
import type { Lobby, LobbyRound, RoundProgress } from '@/lib/core/lobby';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { Code } from './code';
import { invitationLink } from './invitation-text';
import { JoinAddress } from './join-head';
import { leftOf, progressSentence } from './progress-words';
import { Threshold } from './threshold';

type ProjectorPageProps = { locale: Locale; lobby: Lobby; address: string };

/**
 * For the wall: code, QR code and progress, to be read from ten metres. Nothing on it leads to the pit stop; where scripts run, the
 * address bar shows the invitation instead of the private link.
 */
export function ProjectorPage({ locale, lobby, address }: ProjectorPageProps) {
  const t = translator(locale);
  const { round, progress } = lobby;
  const code = round?.code ?? null;
  const shown =
    code && !round?.hasPersonalLinks ? paths.invitation(locale, code) : paths.join(locale);
  return (
    <main id="inhalt" className="wall" data-projector={shown}>
      <p className="wall-t">
        <Mark />
        <span>{lobby.organisation ?? t('common.product')}</span>
      </p>
      {round && progress && code ? (
        <>
          <Join locale={locale} round={round} code={code} address={address} />
          <Count locale={locale} lobby={lobby} round={round} progress={progress} />
          <noscript>
            <meta httpEquiv="refresh" content="15" />
          </noscript>
        </>
      ) : (
        <h1 className="h-104">{t('lobby.projector-over')}</h1>
      )}
      <p className="cap wall-f wb-js">{t('lobby.projector-note')}</p>
    </main>
  );
}

type JoinProps = { locale: Locale; round: LobbyRound; code: string; address: string };

function Join({ locale, round, code, address }: JoinProps) {
  const t = translator(locale);
  if (round.hasPersonalLinks) return <h1 className="h-104">{t('lobby.projector-personal')}</h1>;
  return (
    <div className="wall-j">
      <div>
        <h1>
          {t('lobby.join')} <JoinAddress locale={locale} address={address} />
        </h1>
        <Code locale={locale} code={code} />
      </div>
      <QrCode text={invitationLink(address, code)} label={t('lobby.qr')} />
    </div>
  );
}

type CountProps = { locale: Locale; lobby: Lobby; round: LobbyRound; progress: RoundProgress };

function Count({ locale, lobby, round, progress }: CountProps) {
  const t = translator(locale);
  const { handedIn: n, needed: k } = progress;
  const when = lobby.hasResult ? 'late' : 'now';
  const left = leftOf(progress);
  const sentence = progressSentence(t, progress);
  return (
    <div className="wall-c" id="lobby-live" data-live="" data-say={sentence}>
      <p className="wall-n">
        <b className="num">{n}</b> {t(`lobby.handed-in-${when}`, { n })}
      </p>
      <div className="thr">
        <Threshold n={n} k={k} label={sentence} />
        <p>
          {round.isLocked && <b>{t('lobby.projector-locked')}. </b>}
          {left > 0
            ? t(`lobby.missing-${when}`, { n: left })
            : lobby.hasResult
              ? ''
              : t('lobby.enough')}
        </p>
      </div>
    </div>
  );
}
