import { NotAnonymous } from '@/components/talk/not-anonymous';
import type { Lobby, LobbyRound, RoundProgress } from '@/lib/core/lobby';
import type { Rooms } from '@/lib/core/rooms';
import type { Locale } from '@/lib/core/types';
import { formatDate } from '@/lib/i18n/format';
import { type Translate, translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { type Asked, AskPage } from './ask-page';
import { ClosedLobby, NoRound } from './closed-lobby';
import { Field } from './field';
import { JoinHead } from './join-head';
import { LobbyFacts } from './lobby-facts';
import { LobbyFrame } from './lobby-frame';
import { Reminder, Steering } from './steering';

/** What the last step did. */
export const steps = [
  'changed',
  'locked',
  'unlocked',
  'extended',
  'unlimited',
  'past-date',
  'no-date',
  'closed',
  'unchanged',
  'too-few',
  'reopened',
  'not-reopened',
  'discarded',
  'cleared',
  'started-over',
  'erased',
  'nothing-open',
] as const;
export type StepDone = (typeof steps)[number];

type LobbyPageProps = {
  locale: Locale;
  token: string;
  lobby: Lobby;
  rooms: Rooms;
  address: string;
  done: StepDone | null;
  ask: Asked | null;
};

/** The organiser's room of a round: who may come in, how far it is, and what can be done. */
export function LobbyPage({ done, ask, ...props }: LobbyPageProps) {
  const { locale, token, lobby } = props;
  const { round, progress } = lobby;
  const t = translator(locale);
  return (
    <LobbyFrame
      locale={locale}
      token={token}
      path={paths.lobby(locale, token)}
      organisation={lobby.organisation}
      rooms={props.rooms}
    >
      {done && (
        <p className="ban lb-n mt-5" role="status">
          {t(`lobby.done-${done}`)}
        </p>
      )}
      {round?.mode === 'table' && (
        <div className="mt-5">
          <NotAnonymous locale={locale} />
        </div>
      )}
      {!round && <NoRound locale={locale} token={token} />}
      {round && ask && mayAsk(ask, lobby) && (
        <AskPage locale={locale} token={token} lobby={lobby} round={round} ask={ask} />
      )}
      {round && !(ask && mayAsk(ask, lobby)) && (
        <Room {...props} round={round} progress={progress} />
      )}
    </LobbyFrame>
  );
}

/** A question about a step that is possible now; otherwise the lobby says how things stand. */
const mayAsk = (ask: Asked, { round, progress, hasResult, hasAnswers, isErasable }: Lobby) => {
  if (ask === 'close') return progress !== null && progress.missing === 0;
  if (ask === 'clear' || ask === 'start-over') return progress !== null;
  if (ask === 'discard') return round?.state === 'open' && !hasResult;
  if (ask === 'erase') return isErasable && round?.state === 'closed';
  return hasAnswers && round?.mode === 'team';
};

type RoomProps = Omit<LobbyPageProps, 'done' | 'ask'> & {
  round: LobbyRound;
  progress: RoundProgress | null;
};

function Room({ locale, token, lobby, address, round, progress }: RoomProps) {
  if (round.state === 'closed' || !progress || round.code === null)
    return <ClosedLobby locale={locale} token={token} lobby={lobby} round={round} />;
  const t = translator(locale);
  const invited = { locale, organisation: lobby.organisation, round, address };
  const notes = notesOn(t, locale, lobby, round, progress);
  return (
    <div data-lobby="">
      {notes.length > 0 && (
        <div className="ban s lb-n mt-5">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <JoinHead {...invited} token={token} code={round.code} tickets={lobby.tickets} />
      <Field locale={locale} token={token} lobby={lobby} round={round} progress={progress} />
      <LobbyFacts locale={locale} lobby={lobby} round={round} />
      {round.mode === 'team' && <Reminder {...invited} />}
      <Steering locale={locale} token={token} lobby={lobby} round={round} />
    </div>
  );
}

/** What the organiser must know before anything else: too early, too late and what to do, locked. */
function notesOn(
  t: Translate,
  locale: Locale,
  { time, hasResult, isFull }: Lobby,
  { opensOn, closesOn, isLocked, k, seats }: LobbyRound,
  { missing: n }: RoundProgress,
): string[] {
  const notes: string[] = [];
  if (time === 'early') notes.push(t('lobby.early', { date: formatDate(locale, opensOn ?? '') }));
  if (time === 'late') {
    notes.push(t('lobby.late', { date: formatDate(locale, closesOn ?? '') }));
    if (n > 0) notes.push(t('lobby.late-few', { n, k }));
    else if (!hasResult) notes.push(t('lobby.late-enough'));
  }
  if (isLocked) notes.push(t('lobby.locked-note'));
  else if (isFull) notes.push(t('lobby.full', { seats }));
  return notes;
}
