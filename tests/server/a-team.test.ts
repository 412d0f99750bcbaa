import { expect, test } from 'vitest';
import { countVoices } from '@/lib/db/voices';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { aTeam, someCustomers } from '../support/a-team';
import { onBothDatabases } from '../support/databases';

onBothDatabases((opened) => {
  test('a team answers and hands in; nothing is released while the round is open', async () => {
    const team = await aTeam({
      groups: { Leitung: 5, Service: 7 },
      customers: someCustomers(12),
      notes: (p) => ({ 'P1S1.a': `n${p}` }),
      staysOpen: true,
    });
    expect(await countVoices(opened().db, team.round.id)).toBe(12);
    expect(await getPitStop(team.token)).toMatchObject({ released: null, submitted: false });
  });
});
