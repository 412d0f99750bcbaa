import { setTimeout as wait } from 'node:timers/promises';
import { paths } from '@/lib/paths';
import { residentMemory } from '@/lib/pdf/resident-memory';
import { freePort, spawnApp, startApp } from '../support/app';
import { newFolder } from '../support/folders';
import { bundleFloor, startFloor } from './floor-process';
import { openClient, saveRequest } from './http-client';
import { perSecond, saveOne, savesPerSecond, type Target } from './load';
import { interleaved, type Row, ratioRow } from './rounds';
import { openPitStops } from './servers';

const loadFor = 2_000;

interface Figures {
  readonly ready: number;
  readonly memory: number;
}

/** Asks until an answer is durable; nobody listens at first. */
async function firstSave(target: Target) {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const client = await connected(target.url);
    const isSaved = await saveOne(client, target, target.tokens[0] ?? '', 'P1S1.a').then(
      () => true,
      () => false,
    );
    client.close();
    if (isSaved) return;
    await wait(between);
  }
  throw new Error('no answer could be saved');
}

const between = 5;
const attempts = 1_000;
const patience = 60_000;

async function connected(url: string) {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await openClient(url);
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await wait(between);
    }
  }
}

async function startOurs(dataDir: string, tokens: readonly string[]): Promise<Figures> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const { child, ended } = spawnApp({ dataDir, port });
  await firstSave({ url, tokens });
  const ready = performance.now() - start;
  await savesPerSecond({ url, tokens }, loadFor);
  const memory = await memoryOf(child.pid);
  child.kill();
  await ended;
  return { ready, memory };
}

/** Ready when it listens; the same saves get its page that says "not found". */
async function startBare(tokens: readonly string[]): Promise<Figures> {
  const start = performance.now();
  const floor = await startFloor('bare-next');
  const ready = performance.now() - start;
  await perSecond({ url: floor.url, tokens }, loadFor, async (client, token) => {
    await client.ask(saveRequest(floor.url, paths.saveAnswers(token), 'P1S1.a', 1));
  });
  const memory = await memoryOf(floor.process.pid);
  await floor.stop();
  return { ready, memory };
}

/** Only Linux tells; elsewhere the line says nothing. */
const memoryOf = async (pid: number | undefined) => (await residentMemory(pid ?? 0)) ?? 0;

/** From nothing to the first stored answer, and the memory after many (PG15). */
export async function measureStarting(): Promise<Row[]> {
  const dataDir = newFolder('start');
  const app = await startApp({ dataDir });
  const { tokens } = await openPitStops(app.url);
  await app.stop();
  await bundleFloor('bare-next');
  const samples = await interleaved({
    ours: () => startOurs(dataDir, tokens),
    floor: () => startBare(tokens),
  });
  const pick = (key: keyof Figures) =>
    samples.map(({ ours, floor }) => ({ ours: ours[key], floor: floor[key] }));
  return [
    ratioRow(
      {
        goal: 'PG15',
        what: 'start to first saved answer',
        unit: 'ms',
        limit: { atMost: 1.5 },
        floorName: 'bare Next on the same build, listening',
      },
      pick('ready'),
    ),
    ratioRow(
      {
        goal: 'PG15',
        what: 'memory after the saves',
        unit: 'MB',
        limit: { atMost: 1.3 },
        floorName: 'bare Next after the same requests',
      },
      pick('memory'),
    ),
  ];
}
