import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import type { Lobby, LobbyRound, RoundProgress } from '@/lib/core/lobby';
import type { Locale } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { leftOf, progressSentence } from './progress-words';
import { Threshold } from './threshold';

type FieldProps = {
  locale: Locale;
  token: string;
  lobby: Lobby;
  round: LobbyRound;
  progress: RoundProgress;
};

/** One number, how many have handed in, and what is missing (method 3.R8); it follows by itself where scripts run. */
export function Field({ locale, token, lobby, round, progress }: FieldProps) {
  const t = translator(locale);
  const { needed: k } = progress;
  const sentence = progressSentence(t, progress);
  const text = t(round.mode === 'table' ? 'lobby.field-table' : 'lobby.field-text');
  return (
    <Section id="field" title={t('lobby.field')} text={text}>
      <p className="vh" role="status" data-said="" />
      <div id="lobby-live" data-live="" data-say={sentence}>
        <Count t={t} lobby={lobby} round={round} progress={progress} />
        <div className="thr mt-7">
          <p className="sm">
            <b>{t('lobby.from', { k })}</b>
          </p>
          <Threshold n={progress.handedIn} k={k} label={sentence} />
        </div>
        {progress.people && <People t={t} people={progress.people} />}
        <CloseButton
          locale={locale}
          token={token}
          lobby={lobby}
          progress={progress}
          round={round}
        />
        <p className="mt-5 wb-plain">
          <a href={paths.lobby(locale, token)}>{t('lobby.reload')}</a>
        </p>
      </div>
    </Section>
  );
}

type NumberProps = Pick<FieldProps, 'lobby' | 'round' | 'progress'> & { t: Translate };

function Count({ t, lobby, round, progress }: NumberProps) {
  const { handedIn: n, customers } = progress;
  const left = leftOf(progress);
  const late = lobby.hasResult ? '-late' : '';
  return (
    <div className="pg">
      <p className="pg-n num">{n}</p>
      <p className="pg-t">
        <b className="h-28">{t(`lobby.handed-in${late}`, { n })}</b>
        <br />
        {left > 0 ? (
          <b className="sig">{t(`lobby.missing${late}`, { n: left })}</b>
        ) : (
          <b>{late ? t('lobby.enough-late', { k: round.k }) : t('lobby.enough')}</b>
        )}{' '}
        {round.mode === 'team' && <span className="mut">{t('lobby.host')}</span>}
        {customers !== null && (
          <>
            <br />
            <span className="lb-o">{t('lobby.customers', { n: customers })}</span>
          </>
        )}
      </p>
    </div>
  );
}

function People({ t, people }: { t: Translate; people: NonNullable<RoundProgress['people']> }) {
  return (
    <div className="mt-6 mw">
      <h3 className="h-21">{t('lobby.table-people')}</h3>
      <p className="sm mut mt-2">
        {t(people.length > 0 ? 'lobby.table-note' : 'lobby.table-none')}
      </p>
      {people.length > 0 && (
        <ul className="lines mt-3">
          {people.map(({ name, isFinished }) => (
            <li key={name} className="lb-p">
              <b>{name}</b>
              <span className="mut">
                {isFinished && <Icon name="check" />}
                {t(isFinished ? 'lobby.table-done' : 'lobby.table-open')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function CloseButton({ locale, token, lobby, round, progress }: FieldProps) {
  const t = translator(locale);
  const label = lobby.hasResult
    ? t('lobby.close-again')
    : t(round.mode === 'table' ? 'lobby.reveal' : 'lobby.close');
  if (progress.missing > 0)
    return (
      <div className="btns mt-6">
        <button className="btn" type="button" aria-disabled="true" aria-describedby="close-reason">
          <span>{label}</span>
          <Icon name="lock" />
        </button>
        <p className="sm mut" id="close-reason">
          {t('lobby.close-wait', { n: progress.missing })}
        </p>
      </div>
    );
  return (
    <div className="btns mt-6">
      <a className="btn" id="close" href={`${paths.lobby(locale, token)}?ask=close`}>
        <span>{label}</span>
        <Icon name="arrow" />
      </a>
    </div>
  );
}
