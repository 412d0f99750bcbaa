import { describe, expect, test } from 'vitest';
import { insertVoices } from '@/lib/db/voices';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { closeRound } from '@/lib/server/round/close-round';
import { getLobby } from '@/lib/server/round/get-lobby';
import { handIn } from '@/lib/server/round/hand-in';
import { getInvitation, joinRound } from '@/lib/server/round/join-round';
import { reopenRound } from '@/lib/server/round/reopen-round';
import { startOver } from '@/lib/server/round/start-over';
import { makeTickets } from '@/lib/server/round/steer-round';
import { takeBack } from '@/lib/server/round/take-back';
import { saveAnswers } from '@/lib/server/save-answers';
import { saveNotes } from '@/lib/server/save-notes';
import { newId } from '@/lib/server/tokens';
import { aTeam, someCustomers } from '../support/a-team';
import { onBothDatabases } from '../support/databases';
import { fairClock } from '../support/fair-clock';

const joins = 10_000;
const atOnce = 50;
const nobody = { group: null, name: '', agrees: false };

onBothDatabases((opened) => {
  const rowsOf = async (roundId: string) => {
    const tables = [
      'drafts',
      'responses',
      'voices',
      'outside_voices',
      'comments',
      'tickets',
    ] as const;
    const counts = tables.map(async (table) => {
      const rows = await opened()
        .db.selectFrom(table)
        .select('round_id')
        .where('round_id', '=', roundId)
        .execute();
      return [table, rows.length] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  };
  const codeOf = async (token: string) => (await getLobby(token))?.round?.code ?? '';
  const joined = async (code: string) => {
    const outcome = await joinRound({ code }, nobody);
    return outcome.kind === 'joined' ? outcome.token : null;
  };
  const handedIn = async (code: string, note = '') => {
    const key = (await joined(code)) ?? '';
    const items = itemIdsOfLap('quick');
    await saveAnswers(
      key,
      items.map((item) => ({ item, value: 2 as const, revision: 1 })),
    );
    if (note) await saveNotes(key, [{ item: 'P1S1.a', value: note, revision: 1 }]);
    const outcome = await handIn(key, null);
    return outcome.kind === 'handed-in' ? outcome.receipt : '';
  };

  test(`S04 ${joins} joins with a valid code: no more than the seats are taken, and the lobby is there in a second`, async () => {
    const { token, round } = await aTeam({ people: 60, members: 2, staysOpen: true });
    const code = round.code ?? '';
    let [inside, slowest] = [0, 0];
    for (let sent = 0; sent < joins; sent += atOnce) {
      const outcomes = await Promise.all(
        Array.from({ length: atOnce }, () => joinRound({ code }, nobody)),
      );
      inside += outcomes.filter(({ kind }) => kind === 'joined').length;
      const passed = fairClock();
      expect(await getLobby(token)).not.toBeNull();
      slowest = Math.max(slowest, passed());
    }
    expect(inside).toBe(round.seats - 2);
    expect(await rowsOf(round.id)).toMatchObject({ drafts: round.seats - 2, voices: 2 });
    expect((await getInvitation({ code }))?.state).toBe('full');
    expect((await getLobby(token))?.isFull).toBe(true);
    expect(slowest).toBeLessThan(1_000);
  }, 180_000);

  describe('S04 a flood that handed in', () => {
    test('goes in one step with everything that came by that code; the round goes on under a new one', async () => {
      const { token, round, members } = await aTeam({
        people: 200,
        members: 3,
        staysOpen: true,
        customers: someCustomers(4),
        notes: () => ({ 'P1S1.a': 'Etwas' }),
      });
      const old = round.code ?? '';
      // As a flood would leave them, without the way through a thousand forms.
      await insertVoices(
        opened().db,
        Array.from({ length: round.seats - 4 }, (_, at) => ({
          id: newId(),
          round_id: round.id,
          group_id: null,
          name: null,
          receipt_hash: `flood ${round.id} ${at}`,
          answers: '{}',
          careless: 0,
          published: 0,
        })),
      );
      const begun = await joined(old);
      expect((await getLobby(token))?.isFull).toBe(true);
      expect(await startOver(token)).toBe(true);
      expect(await rowsOf(round.id)).toEqual({
        drafts: 0,
        responses: 0,
        voices: 0,
        outside_voices: 4,
        comments: 0,
        tickets: 0,
      });
      const lobby = await getLobby(token);
      expect(lobby).toMatchObject({ isFull: false, progress: { handedIn: 0, customers: 4 } });
      expect(lobby?.round).toEqual({ ...round, code: lobby?.round?.code, isFrozen: true });
      expect(lobby?.round?.code).not.toBe(old);
      expect(await joined(old)).toBeNull();
      expect((await handIn(begun ?? '', null)).kind).toBe('unknown-link');
      expect(await takeBack(members[0]?.receipt ?? '')).toBe(false);
      for (let person = 0; person < 5; person += 1) await handedIn(await codeOf(token));
      expect(await closeRound(token)).toEqual({ kind: 'closed' });
    });

    test('R10 of a round opened again only newcomers go; what was released rests on what it rested on', async () => {
      const { token, round } = await aTeam({ people: 12, notes: () => ({ 'P1S1.a': 'Alt' }) });
      await reopenRound(token);
      const before = await opened().db.selectFrom('voices').selectAll().execute();
      await handedIn(await codeOf(token), 'Neu');
      expect(await startOver(token)).toBe(true);
      expect(await opened().db.selectFrom('voices').selectAll().execute()).toEqual(before);
      expect(await rowsOf(round.id)).toMatchObject({ voices: 12, comments: 12 });
      expect(await closeRound(token)).toEqual({ kind: 'unchanged' });
      expect((await getLobby(token))?.hasResult).toBe(true);
    });

    test('personal links end with it; the lock does too', async () => {
      const { token, round } = await aTeam({ people: 6, members: 0, staysOpen: true });
      await opened()
        .db.updateTable('team_rounds')
        .set({ personal_links: 1, locked: 1 })
        .where('round_id', '=', round.id)
        .execute();
      const [link = ''] = (await makeTickets(token, 2)) ?? [];
      expect(await startOver(token)).toBe(true);
      expect(await getInvitation({ ticket: link })).toBeNull();
      expect(await getLobby(token)).toMatchObject({
        tickets: { all: 0, used: 0 },
        round: { isLocked: false },
      });
    });

    test('nobody else does it, and nothing happens without an open round', async () => {
      const open = await aTeam({ people: 6, members: 2, staysOpen: true });
      for (const link of [
        'x'.repeat(43),
        open.members[0]?.key ?? '',
        open.members[0]?.receipt ?? '',
      ])
        expect(await startOver(link)).toBe(false);
      expect((await getLobby(open.token))?.progress?.handedIn).toBe(2);
      const closed = await aTeam({ people: 6 });
      expect(await startOver(closed.token)).toBe(false);
      expect((await getLobby(closed.token))?.hasAnswers).toBe(true);
    });
  });
});
