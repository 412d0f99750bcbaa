import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase, provideDatabase } from '@/lib/db/client';
import { liveLimits } from '@/lib/http/live-streams';
import { paths } from '@/lib/paths';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { handIn } from '@/lib/server/round/hand-in';
import { joinRound } from '@/lib/server/round/join-round';
import { lockRound } from '@/lib/server/round/steer-round';
import { saveAnswers } from '@/lib/server/save-answers';
import { anOpenRound, codeOf, oneHandsIn } from '../support/a-lobby';
import { aTeam, aTeamIn, type Team } from '../support/a-team';
import { type App, startApp } from '../support/app';
import { newPostgresDatabase } from '../support/databases';
import { follow } from '../support/event-stream';
import { fairClock } from '../support/fair-clock';
import { newFolder } from '../support/folders';
import { query } from '../support/postgres';
import { ask, postForm } from '../support/visitor';

/** Less than a second on a quiet machine; far less than the twenty after which a lobby looks by itself. */
const soon = 8_000;
const parsed = (events: readonly string[]) =>
  events.map((text) => JSON.parse(text) as Record<string, unknown>);
const steer = (app: App, token: string, step: string) =>
  postForm(app.url, paths.steerRound('de', token), `do=${step}`);

describe('on SQLite, one process', () => {
  let app: App;
  let team: Team;
  beforeAll(async () => {
    const dataDir = newFolder();
    [team] = (await aTeamIn(dataDir, { people: 8, members: 3, staysOpen: true })) as [Team];
    app = await startApp({ dataDir });
  });
  afterAll(async () => {
    await app.stop();
  });
  const progress = () => follow(`${app.url}${paths.progress(team.token)}`);

  test('says how things stand at once, and every change', async () => {
    const stream = await progress();
    expect(stream.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
    });
    await vi.waitFor(() => expect(stream.events).toHaveLength(1), soon);
    await steer(app, team.token, 'lock');
    await vi.waitFor(() => expect(stream.events).toHaveLength(2), soon);
    await steer(app, team.token, 'lock');
    await steer(app, team.token, 'unlock');
    await vi.waitFor(() => expect(stream.events).toHaveLength(3), soon);
    expect(parsed(stream.events)).toMatchObject([
      { handedIn: 3, missing: 2, isLocked: false },
      { handedIn: 3, isLocked: true },
      { handedIn: 3, isLocked: false },
    ]);
    stream.close();
  });

  test('S04 the wall follows by a key of its own, and says that it is over when the round starts over', async () => {
    const round = await anOpenRound(app.url);
    const { headers } = await ask(`${app.url}${paths.projector('de', round)}`);
    const wall = String(headers.location);
    expect(wall).toMatch(/^\/de\/w\/[\w-]{51}$/);
    const key = wall.split('/').at(-1) ?? '';
    const shown = await ask(app.url + wall);
    expect([shown.status, shown.headers['x-robots-tag'], shown.headers['cache-control']]).toEqual([
      200,
      'noindex, nofollow',
      'private, no-store',
    ]);
    expect(shown.body).not.toContain(round);
    const stream = await follow(`${app.url}${paths.wallProgress(key)}`);
    await vi.waitFor(() => expect(stream.events).toHaveLength(1), soon);
    const code = await codeOf(app.url, round);
    await oneHandsIn(app.url, code);
    await vi.waitFor(
      () => expect(parsed(stream.events)).toContainEqual({ handedIn: 1, isLocked: false }),
      soon,
    );
    expect((await postForm(app.url, wall, 'do=lock')).status).toBe(405);

    const question = await ask(`${app.url}${paths.lobby('de', round)}?ask=start-over`);
    expect(question.body).toContain('Mit dieser Runde von vorn beginnen?');
    expect(question.body).toContain('value="start-over" name="do"');
    const done = await steer(app, round, 'start-over');
    expect(done.headers.location).toBe(`${paths.lobby('de', round)}?done=started-over`);
    await vi.waitFor(() => expect(stream.events.at(-1)).toBe('{}'), soon);
    stream.close();
    const over = await ask(app.url + wall);
    expect([over.status, over.body.includes('Diese Runde ist geschlossen.')]).toEqual([404, true]);
    const strange = await ask(`${app.url}${paths.wall('de', 'A'.repeat(51))}`);
    expect([strange.status, strange.body.includes('Diese Runde ist geschlossen.')]).toEqual([
      404,
      true,
    ]);
    expect((await ask(app.url + paths.wallProgress(key))).status).toBe(404);
    expect((await ask(`${app.url}${paths.projector('de', 'x'.repeat(43))}`)).status).toBe(404);
    expect((await ask(`${app.url}/de/t/${code}`)).status).toBe(404);
    expect(await codeOf(app.url, round)).not.toBe(code);
  });

  test('S04 while a flood joins, the lobby is there in a second', async () => {
    const round = await anOpenRound(app.url, { expected: '5' });
    const code = await codeOf(app.url, round);
    let isOver = false;
    const joining = async () => {
      const statuses: number[] = [];
      while (!isOver)
        statuses.push((await postForm(app.url, paths.invitation('de', code), '')).status);
      return statuses;
    };
    const lanes = Array.from({ length: 3 }, joining);
    const times: number[] = [];
    for (let look = 0; look < 20; look += 1) {
      const passed = fairClock();
      expect((await ask(app.url + paths.lobby('de', round))).status).toBe(200);
      times.push(passed());
    }
    isOver = true;
    const statuses = (await Promise.all(lanes)).flat();
    expect(statuses.filter((status) => status === 303)).toHaveLength(10);
    expect(statuses.length).toBeGreaterThan(20);
    expect(times.sort((a, b) => a - b)[10]).toBeLessThan(1_000);
  });

  test('an unknown link gets the same 404 as a foreign one, and no stream', async () => {
    for (const token of ['x'.repeat(43), team.members[0]?.key ?? ''])
      expect(await ask(`${app.url}${paths.progress(token)}`)).toMatchObject({ status: 404 });
    const head = await ask(`${app.url}${paths.progress(team.token)}`, { method: 'HEAD' });
    expect(head.status).toBe(200);
  });

  test('so many may watch one round; whoever leaves makes room', async () => {
    const streams = await Promise.all(
      Array.from({ length: liveLimits.perRound }, () => progress()),
    );
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    const refused = await ask(`${app.url}${paths.progress(team.token)}`);
    expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '20' } });
    expect((await ask(`${app.url}${paths.lobby('de', team.token)}`)).status).toBe(200);
    for (const stream of streams) stream.close();
    await vi.waitFor(async () => {
      const stream = await progress();
      stream.close();
      expect(stream.status).toBe(200);
    }, soon);
  });

  test('N13 a stop ends the streams and does not wait for them', async () => {
    const own = newFolder();
    const [one] = (await aTeamIn(own, { people: 6, members: 1, staysOpen: true })) as [Team];
    const stopping = await startApp({ dataDir: own });
    const stream = await follow(`${stopping.url}${paths.progress(one.token)}`);
    const passed = fairClock();
    expect(await stopping.stop()).toBe(0);
    expect(passed()).toBeLessThan(9_000);
    expect(stream.isOver()).toBe(true);
  });
});

describe('on PostgreSQL, several processes', () => {
  let apps: App[];
  let team: Team;
  let third: Database;
  let databaseUrl: string;
  beforeAll(async () => {
    databaseUrl = await newPostgresDatabase();
    third = await openDatabase({ dataDir: '', databaseUrl });
    provideDatabase(third);
    team = await aTeam({ people: 12, members: 2, staysOpen: true });
    apps = [];
    for (let i = 0; i < 2; i += 1)
      apps.push(await startApp({ env: { DATABASE_URL: databaseUrl } }));
  });
  afterAll(async () => {
    provideDatabase(undefined);
    await Promise.all([...apps.map((app) => app.stop()), third.close()]);
  });

  async function oneMore() {
    const entrance = { code: team.round.code ?? '' };
    const joined = await joinRound(entrance, { group: null, name: '', agrees: false });
    if (joined.kind !== 'joined') throw new Error(joined.kind);
    const changes = itemIdsOfLap('quick').map((item) => ({ item, value: 2 as const, revision: 1 }));
    await saveAnswers(joined.token, changes);
    const { kind } = await handIn(joined.token, null);
    expect(kind).toBe('handed-in');
  }

  test('what is handed in at one shows at the others at once', async () => {
    const streams = await Promise.all(
      apps.map((app) => follow(`${app.url}${paths.progress(team.token)}`)),
    );
    for (const { events } of streams) await vi.waitFor(() => expect(events).toHaveLength(1), soon);
    await listening(2);
    await oneMore();
    for (const { events } of streams)
      await vi.waitFor(() => expect(parsed(events).at(-1)).toMatchObject({ handedIn: 3 }), soon);
    await steer(apps[0] as App, team.token, 'lock');
    await vi.waitFor(
      () => expect(parsed(streams[1]?.events ?? []).at(-1)).toMatchObject({ isLocked: true }),
      soon,
    );
    await lockRound(team.token, false);
    for (const stream of streams) stream.close();
  });

  test('a listener that lost its connection comes back and misses nothing', async () => {
    const stream = await follow(`${apps[0]?.url}${paths.progress(team.token)}`);
    await listening(1);
    await query(
      databaseUrl,
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'",
    );
    await oneMore();
    await vi.waitFor(
      () => expect(parsed(stream.events).at(-1)).toMatchObject({ handedIn: 4 }),
      soon,
    );
    await listening(1);
    await oneMore();
    await vi.waitFor(
      () => expect(parsed(stream.events).at(-1)).toMatchObject({ handedIn: 5 }),
      soon,
    );
    stream.close();
  });

  /** So many processes are waiting for word. */
  const listening = (count: number) =>
    vi.waitFor(async () => {
      const { rows } = await query(
        databaseUrl,
        "select pid from pg_stat_activity where query like 'listen %' and datname = current_database()",
      );
      expect(rows.length).toBeGreaterThanOrEqual(count);
    }, soon);
});
