import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { changeTeamRound } from '@/lib/db/team-rounds';
import { getCustomersSurvey } from '@/lib/server/round/customers-survey';
import { getInvitation } from '@/lib/server/round/join-round';
import { aTeam, someCustomers } from '../support/a-team';
import { onBothDatabases } from '../support/databases';
import { surelyApart, timeApart } from '../support/time-apart';

/** Milliseconds between a code that leads somewhere and one that does not, at most (S01). */
const most = 1;
const rounds = process.env.BOXENSTOPP_FULL ? 2_000 : 300;

onBothDatabases((opened) => {
  const codeOf = async (change: Parameters<typeof changeTeamRound>[2] = { locked: 0 }) => {
    const { round } = await aTeam({ people: 5, members: 0, staysOpen: true });
    await changeTeamRound(opened().db, round.id, change);
    return round.code ?? '';
  };

  test('S01 whether a code leads anywhere does not show in how long it is looked up', async () => {
    const closed = await aTeam({ people: 5 });
    const codes = {
      open: await codeOf(),
      unknown: 'ZZZZZZZZ',
      closed: closed.round.code ?? '',
      expired: await codeOf({ closes_on: '2001-01-01' }),
      'not yet open': await codeOf({ opens_on: '2999-01-01' }),
      'personal links only': await codeOf({ personal_links: 1 }),
    };
    const found = await Promise.all(
      Object.values(codes).map(async (code) => (await getInvitation({ code })) !== null),
    );
    expect(found).toEqual([true, false, false, false, true, false]);
    const lookUps = Object.fromEntries(
      Object.entries(codes).map(([name, code]) => [name, () => getInvitation({ code })]),
    );
    await timeApart(lookUps, 20);
    const apart = await timeApart(lookUps, rounds);
    expect(surelyApart(apart), JSON.stringify(apart)).toBeLessThan(most);
    // The same measure finds a look-up that dawdles.
    const dawdling = {
      ...lookUps,
      slow: () => wait(8).then(() => getInvitation({ code: 'ZZZZZZZZ' })),
    };
    expect(surelyApart(await timeApart(dawdling, 40))).toBeGreaterThan(most);
  }, 120_000);

  test('S01 nor of a code for customers', async () => {
    const team = await aTeam({
      people: 5,
      members: 0,
      staysOpen: true,
      customers: someCustomers(40),
    });
    const open = team.round.customersCode ?? '';
    expect(await getCustomersSurvey(open, 'de')).not.toBeNull();
    const lookUps = {
      open: () => getCustomersSurvey(open, 'de'),
      unknown: () => getCustomersSurvey('ZZZZZZZZ', 'de'),
      team: () => getCustomersSurvey(team.round.code ?? '', 'de'),
    };
    await timeApart(lookUps, 20);
    const apart = await timeApart(lookUps, rounds);
    expect(surelyApart(apart), JSON.stringify(apart)).toBeLessThan(most);
  }, 120_000);
});
