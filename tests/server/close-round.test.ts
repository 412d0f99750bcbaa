import { describe, expect, test } from 'vitest';
import type { Profile } from '@/lib/core/report';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { closeRound } from '@/lib/server/round/close-round';
import { handIn } from '@/lib/server/round/hand-in';
import { joinRound } from '@/lib/server/round/join-round';
import { reopenRound } from '@/lib/server/round/reopen-round';
import { eraseVoices } from '@/lib/server/round/steer-round';
import { getReceipt, takeBack } from '@/lib/server/round/take-back';
import { findOwnRound } from '@/lib/server/round/team-round';
import { saveAnswers } from '@/lib/server/save-answers';
import { saveNotes } from '@/lib/server/save-notes';
import { aTeam } from '../support/a-team';
import { onBothDatabases } from '../support/databases';

onBothDatabases((opened) => {
  const roundOf = async (token: string) => (await findOwnRound(opened().db, token))?.round;

  const releaseOf = async (token: string): Promise<Profile> => {
    const round = await roundOf(token);
    const row = await opened()
      .db.selectFrom('releases')
      .select('body')
      .where('round_id', '=', round?.id ?? '')
      .executeTakeFirstOrThrow();
    return JSON.parse(row.body) as Profile;
  };

  /** One more person of a group takes part in the open round. */
  async function come(token: string, group: string | null, value: 0 | 1 | 2 | 3 | 4, comment = '') {
    const code = (await roundOf(token))?.code ?? '';
    const joined = await joinRound({ code }, { group, name: '', agrees: false });
    if (joined.kind !== 'joined') throw new Error(joined.kind);
    const items = itemIdsOfLap('quick');
    await saveAnswers(
      joined.token,
      items.map((item) => ({ item, value, revision: 1 })),
    );
    if (comment) await saveNotes(joined.token, [{ item: 'P1S1.a', value: comment, revision: 1 }]);
    const done = await handIn(joined.token, null);
    if (done.kind !== 'handed-in') throw new Error(done.kind);
    return { key: joined.token, receipt: done.receipt };
  }

  describe('closing', () => {
    test('R9 R17 is refused below k, and says how many are missing', async () => {
      const { token } = await aTeam({ people: 4, staysOpen: true });
      expect(await closeRound(token)).toEqual({ kind: 'too-few', needed: 1 });
      expect((await roundOf(token))?.state).toBe('open');
      await come(token, null, 2);
      expect(await closeRound(token)).toEqual({ kind: 'closed' });
    });

    test('R1 a round with k 8 needs eight people', async () => {
      const { token } = await aTeam({ people: 7, k: 8, staysOpen: true });
      expect(await closeRound(token)).toEqual({ kind: 'too-few', needed: 1 });
    });

    test('happens once: the code is gone, nothing can be joined, saved, handed in or taken back', async () => {
      const { token, members, round } = await aTeam({ people: 6, staysOpen: true });
      const late = await joinRound(
        { code: round.code ?? '' },
        { group: null, name: '', agrees: false },
      );
      if (late.kind !== 'joined') throw new Error(late.kind);
      expect(await closeRound(token)).toEqual({ kind: 'closed' });
      expect(await closeRound(token)).toEqual({ kind: 'unknown-link' });
      expect((await roundOf(token))?.code).toBeNull();
      const wish = { group: null, name: '', agrees: false };
      expect(await joinRound({ code: round.code ?? '' }, wish)).toEqual({ kind: 'unknown' });
      expect(await saveAnswers(late.token, [{ item: 'P1S1.a', value: 1, revision: 1 }])).toEqual({
        kind: 'unknown-link',
      });
      expect(await handIn(late.token, null)).toEqual({ kind: 'unknown-link' });
      const receipt = members[0]?.receipt ?? '';
      expect(await getReceipt(receipt)).toBeNull();
      expect(await takeBack(receipt)).toBe(false);
    });

    test('two at once are one', async () => {
      const { token } = await aTeam({ people: 6, staysOpen: true });
      const both = await Promise.all([closeRound(token), closeRound(token)]);
      expect(both.map(({ kind }) => kind).sort()).toEqual(['closed', 'unknown-link']);
    });

    test('a foreign and an unknown link are the same', async () => {
      const { members } = await aTeam({ people: 6, staysOpen: true });
      expect(await closeRound(members[0]?.key ?? '')).toEqual({ kind: 'unknown-link' });
      expect(await closeRound('x')).toEqual({ kind: 'unknown-link' });
    });
  });

  describe('R10 what was released stays', () => {
    test('A5 when the single answers are erased', async () => {
      const { token } = await aTeam({ people: 9 });
      const before = await releaseOf(token);
      expect(await eraseVoices(token)).toBe(true);
      expect(await releaseOf(token)).toEqual(before);
      const round = await roundOf(token);
      const voices = await opened()
        .db.selectFrom('voices')
        .select('id')
        .where('round_id', '=', round?.id ?? '')
        .execute();
      expect(voices).toEqual([]);
      expect(await reopenRound(token)).toBe(false);
    });

    test('A4 when fewer than k people come after it was opened again: they are forgotten', async () => {
      const { token } = await aTeam({ people: 9 });
      const before = await releaseOf(token);
      expect(await reopenRound(token)).toBe(true);
      for (let i = 0; i < 4; i += 1) await come(token, null, 4);
      expect(await closeRound(token)).toEqual({ kind: 'unchanged' });
      expect(await releaseOf(token)).toEqual(before);
      // Otherwise a fifth latecomer next week would be published with the four of today.
      expect(await reopenRound(token)).toBe(true);
      await come(token, null, 4);
      expect(await closeRound(token)).toEqual({ kind: 'unchanged' });
    });

    test('and changes when k people came', async () => {
      const { token } = await aTeam({ people: 9, answers: () => 1 });
      const before = await releaseOf(token);
      await reopenRound(token);
      for (let i = 0; i < 5; i += 1) await come(token, null, 4);
      expect(await closeRound(token)).toEqual({ kind: 'closed' });
      const after = await releaseOf(token);
      expect(after.index ?? 0).toBeGreaterThan(before.index ?? 100);
      expect(after.people).toEqual([10, 19]);
    });

    test('unless one group changed by fewer than k', async () => {
      const { token } = await aTeam({ groups: { Service: 6, Vertrieb: 6 } });
      const before = await releaseOf(token);
      await reopenRound(token);
      for (let i = 0; i < 5; i += 1) await come(token, 'g1', 4);
      await come(token, 'g2', 4);
      expect(await closeRound(token)).toEqual({ kind: 'unchanged' });
      expect(await releaseOf(token)).toEqual(before);
    });

    test('R13 comments of fewer than ten latecomers are not published', async () => {
      const { token } = await aTeam({ people: 12 });
      await reopenRound(token);
      for (let i = 0; i < 6; i += 1) await come(token, null, 3, `Nachzügler ${i}`);
      expect(await closeRound(token)).toEqual({ kind: 'closed' });
      expect(JSON.stringify(await releaseOf(token))).not.toContain('Nachzügler');
    });
  });

  test('B01 N11 handing in twenty times at once is one voice with one receipt', async () => {
    const { token, round } = await aTeam({ people: 5, staysOpen: true });
    const joined = await joinRound(
      { code: round.code ?? '' },
      { group: null, name: '', agrees: false },
    );
    if (joined.kind !== 'joined') throw new Error(joined.kind);
    await saveAnswers(
      joined.token,
      itemIdsOfLap('quick').map((item) => ({ item, value: 2 as const, revision: 1 })),
    );
    const all = await Promise.all(Array.from({ length: 20 }, () => handIn(joined.token, null)));
    expect(
      new Set(all.map((one) => (one.kind === 'handed-in' ? one.receipt : one.kind))).size,
    ).toBe(1);
    const voices = await opened()
      .db.selectFrom('voices')
      .select('id')
      .where('round_id', '=', (await roundOf(token))?.id ?? '')
      .execute();
    expect(voices).toHaveLength(6);
  });

  test('taking back deletes answers and comments, once', async () => {
    const { token } = await aTeam({ people: 5, staysOpen: true });
    const { receipt } = await come(token, null, 3, 'Nur ich weiß das');
    expect(await takeBack(receipt)).toBe(true);
    expect(await takeBack(receipt)).toBe(false);
    const texts = await opened().db.selectFrom('comments').select('text').execute();
    expect(texts.map(({ text }) => text)).not.toContain('Nur ich weiß das');
  });
});
