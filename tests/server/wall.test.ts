import { expect, test } from 'vitest';
import { closeRound } from '@/lib/server/round/close-round';
import { reopenRound } from '@/lib/server/round/reopen-round';
import { startOver } from '@/lib/server/round/start-over';
import { lockRound } from '@/lib/server/round/steer-round';
import { getWall, getWallKey, getWallProgress } from '@/lib/server/round/wall';
import { aTeam } from '../support/a-team';
import { onBothDatabases } from '../support/databases';
import { surelyApart, timeApart } from '../support/time-apart';

const keyOf = async (token: string) => (await getWallKey(token)) ?? '';

onBothDatabases(() => {
  test('R8 the wall shows the way in and the total, and nothing that leads further', async () => {
    const groups = { Leitung: 2, Service: 5 };
    const { token, round } = await aTeam({ groups, staysOpen: true });
    const key = await keyOf(token);
    expect(key).toMatch(/^[\w-]{51}$/);
    expect(key).not.toContain(token.slice(0, 20));
    const wall = await getWall(key);
    expect(wall).toEqual({
      organisation: 'Lindhof',
      code: round.code,
      hasPersonalLinks: false,
      isLocked: false,
      handedIn: 7,
      needed: 5,
      hasResult: false,
    });
    const progress = await getWallProgress(key);
    expect(JSON.parse(progress?.text ?? '')).toEqual({ handedIn: 7, isLocked: false });
    await lockRound(token, true);
    expect((await getWall(key))?.isLocked).toBe(true);
  });

  test('a table hangs no names on the wall', async () => {
    const { token } = await aTeam({ mode: 'table', people: 3, staysOpen: true });
    expect(JSON.stringify(await getWall(await keyOf(token)))).not.toContain('Ada');
    expect((await getWallProgress(await keyOf(token)))?.text).not.toContain('Ada');
  });

  test('no key but its own opens it, and it opens nothing else', async () => {
    const [one, other] = [
      await aTeam({ people: 5, members: 1, staysOpen: true }),
      await aTeam({ people: 5, members: 1, staysOpen: true }),
    ];
    const [key, foreign] = [await keyOf(one.token), await keyOf(other.token)];
    for (const wrong of [
      key.slice(0, 8) + foreign.slice(8),
      `${key.slice(0, -1)}${key.endsWith('A') ? 'E' : 'A'}`,
      `ZZZZZZZZ${key.slice(8)}`,
      `${one.round.code}${one.token}`,
      one.token,
      key.slice(0, 8),
      '',
    ])
      expect([wrong, await getWall(wrong), await getWallProgress(wrong)]).toEqual([
        wrong,
        null,
        null,
      ]);
    expect(await lockRound(key, true)).toBeNull();
    expect(await lockRound(key.slice(8), true)).toBeNull();
    expect(await getWallKey(one.members[0]?.key ?? '')).toBeNull();
  });

  test('it ends with the code: on closing, and when the round starts over; a round opened again has another', async () => {
    const { token } = await aTeam({ people: 12, staysOpen: true });
    const first = await keyOf(token);
    await closeRound(token);
    expect([await getWall(first), await getWallKey(token)]).toEqual([null, null]);
    await reopenRound(token);
    const second = await keyOf(token);
    expect(await getWall(second)).toMatchObject({ handedIn: 0, hasResult: true });
    await startOver(token);
    expect([await getWall(first), await getWall(second)]).toEqual([null, null]);
    expect(await getWall(await keyOf(token))).not.toBeNull();
  });

  test('S01 a wall does not tell which codes there are', async () => {
    const { round } = await aTeam({ people: 5, members: 0, staysOpen: true });
    const mark = 'A'.repeat(43);
    const wrong = (code: string) => async () => expect(await getWall(code + mark)).toBeNull();
    const kinds = { open: wrong(round.code ?? ''), unknown: wrong('ZZZZZZZZ') };
    await timeApart(kinds, 20);
    const apart = await timeApart(kinds, 300);
    expect(surelyApart(apart), JSON.stringify(apart)).toBeLessThan(1);
  });
});
