import { QrCode } from '@/components/keep/qr-code';
import { Mark } from '@/components/ui/mark';
import type { Wall } from '@/lib/core/lobby';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { Code } from './code';
import { invitationLink } from './invitation-text';
import { JoinAddress } from './join-head';
import { leftOf, progressSentence } from './progress-words';
import { Threshold } from './threshold';

type ProjectorPageProps = { locale: Locale; wall: Wall | null; address: string };

/** For the wall: code, QR code and progress, to be read from ten metres. Nothing on it, nor its address, leads to the pit stop. */
export function ProjectorPage({ locale, wall, address }: ProjectorPageProps) {
  const t = translator(locale);
  return (
    <main id="inhalt" className="wall">
      <p className="wall-t">
        <Mark />
        <span>{wall?.organisation ?? t('common.product')}</span>
      </p>
      {wall ? (
        <>
          <Join locale={locale} wall={wall} address={address} />
          <Count locale={locale} wall={wall} />
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

type WallProps = { locale: Locale; wall: Wall };

function Join({ locale, wall, address }: WallProps & { address: string }) {
  const t = translator(locale);
  if (wall.hasPersonalLinks) return <h1 className="h-104">{t('lobby.projector-personal')}</h1>;
  return (
    <div className="wall-j">
      <div>
        <h1>
          {t('lobby.join')} <JoinAddress locale={locale} address={address} />
        </h1>
        <Code locale={locale} code={wall.code} />
      </div>
      <QrCode text={invitationLink(address, wall.code)} label={t('lobby.qr')} />
    </div>
  );
}

function Count({ locale, wall }: WallProps) {
  const t = translator(locale);
  const { handedIn: n, needed: k, hasResult } = wall;
  const when = hasResult ? 'late' : 'now';
  const left = leftOf(wall);
  const sentence = progressSentence(t, wall);
  return (
    <div className="wall-c" id="lobby-live" data-live="" data-say={sentence}>
      <p className="wall-n">
        <b className="num">{n}</b> {t(`lobby.handed-in-${when}`, { n })}
      </p>
      <div className="thr">
        <Threshold n={n} k={k} label={sentence} />
        <p>
          {wall.isLocked && <b>{t('lobby.projector-locked')}. </b>}
          {left > 0 ? t(`lobby.missing-${when}`, { n: left }) : hasResult ? '' : t('lobby.enough')}
        </p>
      </div>
    </div>
  );
}
