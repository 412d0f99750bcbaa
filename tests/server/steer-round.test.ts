import { describe, expect, test } from 'vitest';
import { today } from '@/lib/server/clock';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { closeRound } from '@/lib/server/round/close-round';
import { getLobby, getProgress } from '@/lib/server/round/get-lobby';
import { handIn } from '@/lib/server/round/hand-in';
import { joinRound } from '@/lib/server/round/join-round';
import { reopenRound } from '@/lib/server/round/reopen-round';
import {
  clearDrafts,
  discardRound,
  eraseVoices,
  lockRound,
  makeTickets,
  mostTickets,
  setClosingDate,
} from '@/lib/server/round/steer-round';
import { saveAnswers } from '@/lib/server/save-answers';
import { aTeam } from '../support/a-team';
import { onBothDatabases } from '../support/databases';

const far = '2999-12-31';
const foreign = 'x'.repeat(43);

onBothDatabases((opened) => {
  const join = async (token: string, name = '') =>
    joinRound(
      { code: (await getLobby(token))?.round?.code ?? '' },
      { group: null, name, agrees: name !== '' },
    );
  const joined = async (token: string, name = '') => {
    const outcome = await join(token, name);
    if (outcome.kind !== 'joined') throw new Error(outcome.kind);
    return outcome.token;
  };
  const answered = async (key: string) => {
    const items = itemIdsOfLap('quick');
    await saveAnswers(
      key,
      items.map((item) => ({ item, value: 2 as const, revision: 1 })),
    );
    return handIn(key, null);
  };
  const changeDirectly = (roundId: string, columns: { opens_on?: string; closes_on?: string }) =>
    opened().db.updateTable('team_rounds').set(columns).where('round_id', '=', roundId).execute();

  describe('the lobby', () => {
    test('R8 shows the total only: no group, no name, no order, no time', async () => {
      const { token } = await aTeam({ groups: { Leitung: 2, Service: 5 }, staysOpen: true });
      const progress = await getProgress(token);
      expect(JSON.parse(progress?.text ?? '')).toEqual({
        state: 'open',
        isLocked: false,
        closesOn: null,
        handedIn: 7,
        needed: 5,
        missing: 0,
        customers: null,
        people: null,
      });
      expect((await getLobby(token))?.progress).toMatchObject({ handedIn: 7, people: null });
    });

    test('A15 does not tell when somebody joins, only when somebody hands in', async () => {
      const { token } = await aTeam({ people: 6, members: 2, staysOpen: true });
      const before = await getProgress(token);
      const key = await joined(token);
      expect(await getProgress(token)).toEqual(before);
      await answered(key);
      expect(JSON.parse((await getProgress(token))?.text ?? '')).toMatchObject({
        handedIn: 3,
        missing: 2,
      });
    });

    test('R8 no number of people is left once the round is closed, and of one opened again only the newcomers’', async () => {
      const { token } = await aTeam({ people: 6 });
      expect(await getLobby(token)).toMatchObject({ progress: null, hasResult: true });
      expect((await getProgress(token))?.text).not.toMatch(/6/);
      expect(await reopenRound(token)).toBe(true);
      await answered(await joined(token));
      expect((await getLobby(token))?.progress).toMatchObject({ handedIn: 1, missing: 0 });
    });

    test('a table shows who joined and who is finished: they agreed to that', async () => {
      const { token } = await aTeam({ mode: 'table', people: 3, members: 2, staysOpen: true });
      await joined(token, 'Zoe');
      expect((await getLobby(token))?.progress?.people).toEqual([
        { name: 'Ada', isFinished: true },
        { name: 'Berta', isFinished: true },
        { name: 'Zoe', isFinished: false },
      ]);
      expect((await getLobby(token))?.progress).toMatchObject({ needed: 3, missing: 1 });
    });

    test('says when every seat is taken (S04)', async () => {
      const { token } = await aTeam({ people: 5, members: 0, staysOpen: true });
      for (let seat = 0; seat < 10; seat += 1) await joined(token);
      expect((await getLobby(token))?.isFull).toBe(true);
      expect((await join(token)).kind).toBe('full');
      expect(await clearDrafts(token)).toBe('done');
      expect((await getLobby(token))?.isFull).toBe(false);
    });
  });

  describe('steering', () => {
    test('a closed pit lane keeps newcomers out and lets those inside hand in', async () => {
      const { token } = await aTeam({ people: 6, members: 1, staysOpen: true });
      const inside = await joined(token);
      expect(await lockRound(token, true)).toBe('done');
      expect(await lockRound(token, true)).toBe('done');
      expect((await join(token)).kind).toBe('locked');
      expect((await answered(inside)).kind).toBe('handed-in');
      await lockRound(token, false);
      expect((await join(token)).kind).toBe('joined');
    });

    test('the last day can be moved while people answer, but not into the past', async () => {
      const { token, round } = await aTeam({ people: 6, members: 1, staysOpen: true });
      expect(await setClosingDate(token, '2020-01-01')).toBe('past');
      expect(await setClosingDate(token, far)).toBe('done');
      await changeDirectly(round.id, { closes_on: '2020-01-01' });
      expect((await getLobby(token))?.time).toBe('late');
      expect((await join(token)).kind).toBe('unknown');
      expect(await setClosingDate(token, null)).toBe('done');
      expect((await getLobby(token))?.time).toBe('open');
      expect((await join(token)).kind).toBe('joined');
    });

    test('before the first day nobody joins', async () => {
      const { token, round } = await aTeam({ people: 6, members: 0, staysOpen: true });
      await changeDirectly(round.id, { opens_on: far });
      expect((await getLobby(token))?.time).toBe('early');
      expect((await join(token)).kind).toBe('not-yet');
      expect(await setClosingDate(token, today())).toBe('past');
    });

    test('R17 too few: the round stays open, or is discarded with everything in it, once', async () => {
      const { token, round } = await aTeam({ people: 6, members: 4, staysOpen: true });
      await joined(token);
      expect(await closeRound(token)).toEqual({ kind: 'too-few', needed: 1 });
      expect(await discardRound(token)).toBe(true);
      expect(await discardRound(token)).toBe(false);
      for (const table of ['rounds', 'responses', 'voices', 'drafts'] as const) {
        const column = table === 'rounds' ? 'id' : 'round_id';
        const rows = await opened()
          .db.selectFrom(table)
          .selectAll()
          .where(column as never, '=', round.id as never)
          .execute();
        expect([table, rows]).toEqual([table, []]);
      }
      expect(await getLobby(token)).toMatchObject({ round: null, progress: null });
      expect(await getProgress(token)).toBeNull();
    });

    test('R10 a round that was evaluated once is not discarded', async () => {
      const { token } = await aTeam({ people: 6 });
      expect(await discardRound(token)).toBe(false);
      await reopenRound(token);
      expect(await reopenRound(token)).toBe(false);
      expect(await discardRound(token)).toBe(false);
      expect((await getLobby(token))?.hasResult).toBe(true);
    });

    test('R10 erasing leaves the result and ends reopening, however often it is asked for', async () => {
      const { token } = await aTeam({ people: 6 });
      expect(await getLobby(token)).toMatchObject({ hasAnswers: true, isErasable: true });
      expect(await eraseVoices(token)).toBe(true);
      expect(await eraseVoices(token)).toBe(true);
      expect(await getLobby(token)).toMatchObject({
        hasAnswers: false,
        isErasable: false,
        hasResult: true,
      });
      expect(await reopenRound(token)).toBe(false);
    });

    test('R10 what was answered by name at a table goes with the whole pit stop only', async () => {
      const { token } = await aTeam({ mode: 'table', people: 3 });
      const before = await getLobby(token);
      expect(before).toMatchObject({ hasAnswers: true, isErasable: false });
      expect(await eraseVoices(token)).toBe(true);
      expect(await getLobby(token)).toEqual(before);
    });

    test('personal links: only where they were chosen, up to a limit, counted as totals', async () => {
      const shared = await aTeam({ people: 6, members: 0, staysOpen: true });
      expect(await makeTickets(shared.token, 3)).toBeNull();
      const { token, round } = await aTeam({ people: 6, members: 0, staysOpen: true });
      await opened()
        .db.updateTable('team_rounds')
        .set({ personal_links: 1 })
        .where('round_id', '=', round.id)
        .execute();
      for (const count of [0, -1, 1.5, mostTickets + 1])
        expect(await makeTickets(token, count)).toBeNull();
      const made = (await makeTickets(token, 3)) ?? [];
      expect(new Set(made).size).toBe(3);
      const wish = { group: null, name: '', agrees: false };
      expect((await joinRound({ ticket: made[0] ?? '' }, wish)).kind).toBe('joined');
      expect((await join(token)).kind).toBe('unknown');
      expect((await getLobby(token))?.tickets).toEqual({ all: 3, used: 1 });
    });

    test('nobody steers with another link', async () => {
      const { members } = await aTeam({ people: 6, staysOpen: true });
      for (const link of [foreign, members[0]?.key ?? '']) {
        expect(await lockRound(link, true)).toBeNull();
        expect(await setClosingDate(link, far)).toBeNull();
        expect(await clearDrafts(link)).toBeNull();
        expect(await makeTickets(link, 1)).toBeNull();
        expect(await discardRound(link)).toBe(false);
        expect(await reopenRound(link)).toBe(false);
        expect(await eraseVoices(link)).toBe(false);
        expect(await getLobby(link)).toBeNull();
        expect(await getProgress(link)).toBeNull();
      }
    });
  });
});
