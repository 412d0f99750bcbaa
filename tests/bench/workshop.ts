import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, provideDatabase } from '@/lib/db/client';
import { memberSheet, paths } from '@/lib/paths';
import { closeRound } from '@/lib/server/round/close-round';
import { joinRound } from '@/lib/server/round/join-round';
import { aTeam, type Team } from '../support/a-team';
import { startApp } from '../support/app';
import { newFolder } from '../support/folders';
import { ask, finishedPitStop, quickItems } from '../support/visitor';
import { type Client, openClient, saveRequest } from './http-client';
import { ownRow, quantile, type Row } from './rounds';
import { startSaveFloor } from './servers';

const people = 200;
const burst = 1_000;
const startingTakes = 8_000;

/** A round with 200 people who have begun and nobody who has handed in; written before the app starts. */
async function aFullRoom(dataDir: string) {
  const opened = await openDatabase({ dataDir, databaseUrl: null });
  provideDatabase(opened);
  try {
    const team = await aTeam({ people, staysOpen: true, members: 0 });
    const wish = { group: null, name: '', agrees: false };
    const keys: string[] = [];
    for (let i = 0; i < people; i += 1) {
      const joined = await joinRound({ code: team.round.code ?? '' }, wish);
      if (joined.kind !== 'joined') throw new Error(joined.kind);
      keys.push(joined.token);
    }
    return { team, keys };
  } finally {
    provideDatabase(undefined);
    await opened.close();
  }
}

let revision = 0;

/** Everybody saves once a second, each at a moment of their own; answers with the milliseconds of every save. */
async function saveEverySecond(url: string, keys: readonly string[], seconds: number) {
  const clients = await Promise.all(keys.map(() => openClient(url)));
  const end = performance.now() + seconds * 1_000;
  const times: number[] = [];
  await Promise.all(
    clients.map(async (client, i) => {
      await wait((i / keys.length) * 1_000);
      for (let due = performance.now(); due < end; due += 1_000) {
        await wait(Math.max(0, due - performance.now()));
        times.push(await timedSave(client, url, keys[i] as string));
      }
    }),
  );
  for (const client of clients) client.close();
  return times;
}

async function timedSave(client: Client, url: string, key: string) {
  const item = quickItems[revision % quickItems.length] as string;
  const start = performance.now();
  const status = await client.ask(
    saveRequest(url, paths.saveAnswers(memberSheet(key)), item, (revision += 1)),
  );
  if (status !== 200) throw new Error(`a save answered ${status}`);
  return performance.now() - start;
}

/** A thousand saves at once, five from each person, one after the other. */
async function saveAtOnce(url: string, keys: readonly string[]) {
  const clients = await Promise.all(keys.map(() => openClient(url)));
  const start = performance.now();
  await Promise.all(
    clients.map(async (client, i) => {
      for (let n = 0; n < burst / people; n += 1) await timedSave(client, url, keys[i] as string);
    }),
  );
  const took = performance.now() - start;
  for (const client of clients) client.close();
  return took;
}

/** Five PDFs beside the saves, each made anew. */
async function makeReports(url: string, tokens: readonly string[], seconds: number) {
  for (const token of tokens) {
    const { status } = await ask(`${url}${paths.report('de', token)}`);
    if (status !== 200) throw new Error(`a report answered ${status}`);
    await wait((seconds * 1_000) / tokens.length / 2);
  }
}

/** An open lobby: keeps listening until it is ended. */
function openLobby(url: string, team: Team) {
  const listening = get(`${url}${paths.progress(team.token)}`, (response) => response.resume());
  listening.on('error', () => {});
  return () => void listening.destroy();
}

/** 200 people save once a second beside five reports and an open lobby; then a thousand saves at once (G18). */
export async function measureWorkshop(seconds = 60): Promise<Row[]> {
  const dataDir = newFolder('workshop');
  const { team, keys } = await aFullRoom(dataDir);
  const app = await startApp({ dataDir });
  const floor = await startSaveFloor();
  try {
    const reports: string[] = [];
    for (let i = 0; i < 5; i += 1)
      reports.push(await finishedPitStop(app.url, `3${i}2321121321223221121110`, `Muster ${i}`));
    const leave = openLobby(app.url, team);
    // What a start does once (loading pages, warming templates) is measured by PG15, not here.
    await wait(startingTakes);
    const [times] = await Promise.all([
      saveEverySecond(app.url, keys, seconds),
      makeReports(app.url, reports, seconds),
    ]);
    const atOnce = await saveAtOnce(app.url, keys);
    leave();
    const floorTimes = await saveEverySecond(floor.url, keys, Math.min(seconds, 60));
    const beside = { floor: quantile(floorTimes, 0.95), floorName: 'the same saves, nothing else' };
    return [
      {
        ...ownRow(
          {
            goal: 'G18',
            what: `${people} people, ${seconds} s, 5 reports, lobby: save p95`,
            unit: 'ms',
            limit: { atMost: 150 },
          },
          [quantile(times, 0.95)],
        ),
        ...beside,
      },
      ownRow({ goal: 'G18', what: 'the same, p99', unit: 'ms', limit: { atMost: 400 } }, [
        quantile(times, 0.99),
      ]),
      ownRow(
        { goal: 'G18', what: 'a thousand saves at once', unit: 'ms', limit: { atMost: 3_000 } },
        [atOnce],
      ),
      await closingRow(),
    ];
  } finally {
    await app.stop();
    await floor.stop();
  }
}

/** Closing 200 full answer sheets, and the first look at the result. */
async function closingRow(): Promise<Row> {
  const dataDir = newFolder('closing');
  const opened = await openDatabase({ dataDir, databaseUrl: null });
  provideDatabase(opened);
  const team = await aTeam({ people, lap: 'full', staysOpen: true });
  const start = performance.now();
  const outcome = await closeRound(team.token);
  const closing = performance.now() - start;
  if (outcome.kind !== 'closed') throw new Error(outcome.kind);
  provideDatabase(undefined);
  await opened.close();
  const app = await startApp({ dataDir });
  try {
    await ask(`${app.url}${paths.method('de')}`);
    const opening = performance.now();
    const { status } = await ask(`${app.url}${paths.result('de', team.token)}`);
    if (status !== 200) throw new Error(`the result answered ${status}`);
    return ownRow(
      {
        goal: 'G18',
        what: 'closing 200 full responses, release and result page',
        unit: 'ms',
        limit: { atMost: 2_000 },
      },
      [closing + performance.now() - opening],
    );
  } finally {
    await app.stop();
  }
}
