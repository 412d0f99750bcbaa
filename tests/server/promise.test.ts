import { describe, expect, test } from 'vitest';
import type { TeamPromise } from '@/lib/core/round-promise';
import type { Answer } from '@/lib/core/types';
import type { Tables } from '@/lib/db/schema';
import { primaryKeys } from '@/lib/db/schema';
import { deleteOldDrafts, keptSince } from '@/lib/server/retention';
import { closeRound } from '@/lib/server/round/close-round';
import { getFirstPage } from '@/lib/server/round/get-first-page';
import { getSheet } from '@/lib/server/round/get-sheet';
import { joinRound } from '@/lib/server/round/join-round';
import { promiseOf } from '@/lib/server/round/promise';
import { discardSheet, takeBack } from '@/lib/server/round/take-back';
import type { TeamRound } from '@/lib/server/round/team-round';
import { foundRounds } from '@/lib/server/round/team-round';
import { aTeam, type TeamWish } from '../support/a-team';
import { onBothDatabases } from '../support/databases';

const wish = { group: null, name: '', agrees: false };
const someComments = () => ({ 'P1S1.a': 'Ein Kommentar' });

const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

onBothDatabases((opened) => {
  const promised = async ({ code }: TeamRound) => {
    const page = await getFirstPage({ code: code ?? '' });
    if (page?.promise.mode !== 'team') throw new Error('no promise');
    return page.promise satisfies TeamPromise;
  };

  const released = async (team: TeamWish) => {
    const { round } = await aTeam(team);
    const { assessment_id } = await opened()
      .db.selectFrom('rounds')
      .select('assessment_id')
      .where('id', '=', round.id)
      .executeTakeFirstOrThrow();
    const { released } = await foundRounds(opened().db, assessment_id);
    return released;
  };

  const columnsOf = async (table: keyof Tables) =>
    (await opened().db.introspection.getTables())
      .find(({ name }) => name === table)
      ?.columns.map(({ name }) => name)
      .sort();

  describe.each([5, 7])(
    'P19 what the first page of a round with k %i promises is what happens',
    (k) => {
      test('"at least k people": with one fewer there is no result, with k there is', async () => {
        const { token, round } = await aTeam({ people: k - 1, k, staysOpen: true });
        const promise = await promised(round);
        expect(promise.k).toBe(k);
        expect(await closeRound(token)).toEqual({ kind: 'too-few', needed: 1 });
        expect(await released({ people: promise.k, k })).not.toBeNull();
      });

      test('"from n people on": distributions and comments appear with n, not with one fewer', async () => {
        const { round } = await aTeam({ people: 1, k, staysOpen: true });
        const { detailsFrom } = await promised(round);
        const fewer = await released({ people: detailsFrom - 1, k, notes: someComments });
        expect(fewer?.team?.shows).toEqual({ items: false, spread: false, comments: false });
        expect([fewer?.team?.comments, fewer?.team?.items]).toEqual([{}, {}]);
        const enough = await released({ people: detailsFrom, k, notes: someComments });
        expect(enough?.team?.shows.comments).toBe(true);
        expect(enough?.team?.comments['P1S1.a']).toHaveLength(detailsFrom);
      });

      test('"smaller groups become part of the others": none below k is shown', async () => {
        const team = {
          k,
          groups: { Leitung: k, Service: k + 1, Lager: k - 1, Büro: 1 },
          answers: (person: number) => (person % 5) as Answer,
        };
        const { round } = await aTeam({ ...team, staysOpen: true });
        expect((await promised(round)).groups).toEqual(round.breakdown);
        const profile = await released(team);
        const atoms = profile?.team?.groups?.atoms?.map(({ id }) => id).sort();
        expect(atoms).toEqual(['g1', 'g2', 'rest']);
        for (const { people } of profile?.team?.groups?.atoms ?? [])
          expect(people[1] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(k);
      });
    },
  );

  describe('P19 every round', () => {
    test('keeps what is begun for the days it says', async () => {
      const { round } = await aTeam({ people: 1, staysOpen: true });
      const { draftDays } = await promised(round);
      const joined = await joinRound({ code: round.code ?? '' }, wish);
      if (joined.kind !== 'joined') throw new Error(joined.kind);
      const { started_on } = await opened()
        .db.selectFrom('drafts')
        .select('started_on')
        .where('round_id', '=', round.id)
        .executeTakeFirstOrThrow();
      await deleteOldDrafts(daysAfter(started_on, draftDays));
      expect(await getSheet(joined.token)).not.toBeNull();
      await deleteOldDrafts(daysAfter(started_on, draftDays + 1));
      expect(await getSheet(joined.token)).toBeNull();
    });

    test('keeps a pit stop for the months it says after its last use', async () => {
      const { round } = await aTeam({ people: 1, staysOpen: true });
      const { keptMonths } = await promised(round);
      expect(keptSince('2026-11-22')).toBe(
        new Date(Date.UTC(2026, 10 - keptMonths, 22)).toISOString().slice(0, 10),
      );
    });

    test('lets people delete what they began or handed in until it is closed, and not afterwards', async () => {
      const { token, round, members } = await aTeam({ people: 7, staysOpen: true });
      const joined = await joinRound({ code: round.code ?? '' }, wish);
      if (joined.kind !== 'joined') throw new Error(joined.kind);
      expect(await discardSheet(joined.token)).toBe(true);
      expect(await takeBack(members[0]?.receipt ?? '')).toBe(true);
      await closeRound(token);
      expect(await takeBack(members[1]?.receipt ?? '')).toBe(false);
    });

    test('has no column for an address, an agent or a time beside answers, and one day only while they are begun', async () => {
      expect(await columnsOf('drafts')).toEqual(
        ['access_hash', 'group_id', 'name', 'response_id', 'round_id', 'started_on'].sort(),
      );
      expect(await columnsOf('voices')).toEqual([
        'answers',
        'careless',
        'group_id',
        'id',
        'name',
        'published',
        'receipt_hash',
        'round_id',
      ]);
      expect(await columnsOf('comments')).toEqual([
        'id',
        'item_id',
        'receipt_hash',
        'round_id',
        'text',
      ]);
      expect(await columnsOf('tickets')).toEqual(['round_id', 'ticket_hash', 'used']);
      for (const table of Object.keys(primaryKeys) as (keyof Tables)[])
        expect((await columnsOf(table))?.join(' ')).not.toMatch(
          /agent|mail|remote|client_|\bip\b|_at\b|\btime/,
        );
    });

    test('speaks of the log of changes where there is one, and of encryption where there is some', async () => {
      const { round } = await aTeam({ people: 1, staysOpen: true });
      expect((await promised(round)).hasChangeLog).toBe(opened().kind === 'postgresql');
      expect((await promised(round)).isEncrypted).toBe(false);
      const encrypted = promiseOf(round, { database: 'sqlite', isEncrypted: true });
      expect(encrypted.isEncrypted).toBe(true);
    });

    test('at the table promises no threshold', async () => {
      const { round } = await aTeam({ people: 1, mode: 'table', staysOpen: true });
      const page = await getFirstPage({ code: round.code ?? '' });
      expect(Object.keys(page?.promise ?? {}).sort()).toEqual(
        [
          'closesOn',
          'draftDays',
          'hasChangeLog',
          'isEncrypted',
          'keptMonths',
          'lap',
          'mode',
          'questions',
        ].sort(),
      );
    });
  });
});
