import { screen } from '@testing-library/dom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { HeatmapPage } from '@/components/heatmap/heatmap-page';
import { KeepPage } from '@/components/keep/keep-page';
import { LobbyPage } from '@/components/lobby/lobby-page';
import { PersonalLinksPage } from '@/components/lobby/personal-links-page';
import { TeamRules } from '@/components/method/team-rules';
import { Result } from '@/components/profile/result';
import { method } from '@/lib/core/constants';
import type { Lobby, LobbyRound } from '@/lib/core/lobby';
import type { Rooms } from '@/lib/core/rooms';
import { type Locale, locales } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { aTableProfile, aTeamProfile, aTeamReport } from '../support/a-team-report';

const token = 'x'.repeat(43);
const address = 'https://boxenstopp.example';
const t = translator('de');

afterEach(() => {
  document.body.innerHTML = '';
});

const show = (page: ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(page);
  return document.querySelector('main')?.textContent ?? document.body.textContent ?? '';
};

const aRound = (changed: Partial<LobbyRound> = {}): LobbyRound => ({
  number: 1,
  mode: 'team',
  lap: 'quick',
  state: 'closed',
  name: null,
  code: null,
  customersCode: null,
  languages: ['de', 'en'],
  k: 5,
  breakdown: null,
  expected: 12,
  opensOn: null,
  closesOn: null,
  isFrozen: true,
  isLocked: false,
  seats: 18,
  hasPersonalLinks: false,
  customers: null,
  ...changed,
});

const aLobby = (round: LobbyRound): Lobby => ({
  organisation: null,
  round,
  progress: null,
  tickets: round.hasPersonalLinks ? { all: 1, used: 0 } : null,
  isFull: false,
  time: 'open',
  hasResult: round.state === 'closed',
  hasAnswers: round.state === 'closed',
  isErasable: round.state === 'closed' && round.mode === 'team',
  draftDays: 14,
});

const roomsOf = (mode: 'solo' | 'team' | 'table'): Rooms => ({
  hasResult: true,
  hasTalks: mode !== 'solo',
  round:
    mode === 'solo' ? null : { isOpen: false, isTable: mode === 'table', asksCustomers: false },
});

const lobbyOf = (mode: 'team' | 'table', change: Partial<Lobby> = {}) => (
  <LobbyPage
    {...{ locale: 'de', token, address }}
    lobby={{ ...aLobby(aRound({ mode })), ...change }}
    rooms={roomsOf(mode)}
    done={null}
    ask="erase"
  />
);

describe('a closed round', () => {
  test('of a team lets the single answers be deleted', () => {
    expect(show(lobbyOf('team'))).toContain(t('lobby.ask-erase'));
  });

  test('at the table keeps its named answers as long as the pit stop, and says so', () => {
    const words = show(lobbyOf('table'));
    expect(words).toContain(t('lobby.closed-text-table'));
    expect(words).not.toContain(t('lobby.closed-text'));
    expect(words).not.toContain(t('lobby.ask-erase-1'));
    expect(screen.getByRole('link', { name: t('keep.delete-button') })).toBeTruthy();
  });

  test('at the table lets the answers of an earlier anonymous round be deleted', () => {
    expect(show(lobbyOf('table', { isErasable: true }))).toContain(t('lobby.ask-erase'));
  });
});

describe('"not anonymous" stands on the page itself, whatever the width', () => {
  const mark = () => document.querySelector('main .tag.k')?.textContent;

  test.each([
    ['lobby', lobbyOf('table')],
    ['result', <Result key="r" report={aTeamReport(aTableProfile())} token={token} />],
    ['heat map', <HeatmapPage key="h" report={aTeamReport(aTableProfile())} token={token} />],
  ])('%s', (_, page) => {
    show(page);
    expect(mark()).toBe(t('table.mark'));
  });

  test('and on no page of an anonymous round', () => {
    show(<Result report={aTeamReport(aTeamProfile())} token={token} />);
    expect(mark()).not.toBe(t('table.mark'));
    show(lobbyOf('team'));
    expect(mark()).toBeUndefined();
  });
});

describe('the private link', () => {
  const keep = (mode: 'solo' | 'team' | 'table') =>
    show(
      <KeepPage
        {...{ locale: 'de', token, address }}
        rooms={roomsOf(mode)}
        keeping={{
          organisation: null,
          answered: 0,
          notes: 0,
          recorded: 0,
          submitted: true,
          shared: null,
          retentionMonths: 12,
        }}
      />,
    );
  const mail = () =>
    decodeURIComponent(document.querySelector('a[href^=mailto]')?.getAttribute('href') ?? '');

  test('of an anonymous round shows no single answers', () => {
    expect(keep('team')).toContain(t('keep.link-text-team'));
    expect(mail()).toContain('Einzelne Antworten des Teams zeigt er nicht');
  });

  test('of a round at the table shows them by name, of one person all of them', () => {
    expect(keep('table')).toContain(t('keep.link-text-table'));
    expect(mail()).toContain('alle Antworten mit Namen');
    expect(keep('solo')).toContain(t('keep.link-text'));
    expect(mail()).toContain('kann alles löschen');
  });
});

test.each<[Locale, LobbyRound['languages'], string]>([
  ['en', ['de', 'en'], '/en/i/secret'],
  ['de', ['de', 'en'], '/de/i/secret'],
  ['en', ['de'], '/de/i/secret'],
  ['de', ['en'], '/en/i/secret'],
])(
  'a personal link made on a page in %s of a round in %s begins with %s',
  (locale, languages, path) => {
    const round = aRound({ state: 'open', code: 'ABCDEFGH', hasPersonalLinks: true, languages });
    const words = show(
      <PersonalLinksPage
        {...{ locale, token, address }}
        lobby={aLobby(round)}
        rooms={roomsOf('team')}
        made={['secret']}
        typed={null}
        most={200}
      />,
    );
    expect(words).toContain(`${address}${path}`);
  },
);

test.each(locales)('the rules for teams carry the numbers of the model (%s)', (locale) => {
  const numbers =
    show(<TeamRules locale={locale} />)
      .match(/\d+/g)
      ?.map(Number) ?? [];
  const { anonymity, outside, dontKnow, agreement } = method;
  for (const one of [
    anonymity.k,
    anonymity.itemsFrom,
    anonymity.innerMinimum,
    outside.claimFrom,
    outside.firstHintsBelow,
    dontKnow.blindSpotFrom,
    agreement.polarised.from,
  ])
    expect(numbers).toContain(one);
});
