import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, provideDatabase } from '@/lib/db/client';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { closeRound } from '@/lib/server/round/close-round';
import { handIn } from '@/lib/server/round/hand-in';
import { joinRound } from '@/lib/server/round/join-round';
import { aTeam, type Team } from '../support/a-team';
import { type App, startApp } from '../support/app';
import { type PostgresServer, startPostgres } from '../support/postgres';
import { seeded } from '../support/seeded';
import { ask } from '../support/visitor';

const people = 24;
const items = itemIdsOfLap('quick');

let server: PostgresServer;
let databaseUrl: string;
let apps: App[] = [];
let team: Team;
let keys: string[];

beforeAll(async () => {
  server = await startPostgres();
  databaseUrl = await server.createDatabase();
  const opened = await openDatabase({ dataDir: '', databaseUrl });
  provideDatabase(opened);
  team = await aTeam({ people, members: 0, staysOpen: true });
  keys = [];
  for (let i = 0; i < people; i += 1) {
    const joined = await joinRound(
      { code: team.round.code ?? '' },
      { group: null, name: '', agrees: false },
    );
    if (joined.kind !== 'joined') throw new Error(joined.kind);
    keys.push(joined.token);
  }
  provideDatabase(undefined);
  await opened.close();
  apps = await Promise.all([1, 2, 3].map(() => startApp({ env: { DATABASE_URL: databaseUrl } })));
});

afterAll(async () => {
  await Promise.all(apps.map((app) => app.stop()));
  const folder = server.process.spawnargs[2] as string;
  server.process.kill('SIGQUIT');
  rmSync(dirname(folder), { recursive: true, force: true });
});

/** One member whose browser goes on to the next app when one does not answer; every save is repeated until it is acknowledged. */
async function answerAll(key: string, seed: number) {
  const random = seeded(seed);
  const acknowledged = new Map<string, number>();
  for (const [turn, item] of items.entries()) {
    const value = random.below(5);
    for (let attempt = seed + turn; ; attempt += 1) {
      const app = apps[attempt % apps.length] as App;
      const answer = await ask(`${app.url}/api/r/${key}/answers`, {
        method: 'POST',
        headers: { origin: app.url, 'content-type': 'application/json' },
        body: JSON.stringify({ answers: [{ item, value, revision: 1 }] }),
      }).catch(() => null);
      if (answer?.status === 200) break;
      await wait(20);
    }
    acknowledged.set(item, value);
  }
  return acknowledged;
}

test('N12 three apps on one PostgreSQL, one killed while 24 people answer: nothing is lost and nothing doubled', async () => {
  const answering = keys.map((key, i) => answerAll(key, i + 1));
  await wait(400);
  await apps[0]?.stop('SIGKILL');
  const acknowledged = await Promise.all(answering);

  const opened = await openDatabase({ dataDir: '', databaseUrl });
  provideDatabase(opened);
  try {
    // Handed in twice at the same moment, as by a browser that repeats what was not answered.
    for (const key of keys) {
      const both = await Promise.all([handIn(key, null), handIn(key, null)]);
      expect(both.map(({ kind }) => kind)).toEqual(['handed-in', 'handed-in']);
    }
    const voices = await opened.db
      .selectFrom('voices')
      .select('answers')
      .where('round_id', '=', team.round.id)
      .execute();
    const sorted = (all: readonly string[]) => [...all].sort();
    expect(sorted(voices.map(({ answers }) => answers))).toEqual(
      sorted(acknowledged.map((given) => JSON.stringify(Object.fromEntries(given)))),
    );
    expect(await closeRound(team.token)).toEqual({ kind: 'closed' });
  } finally {
    provideDatabase(undefined);
    await opened.close();
  }
});
