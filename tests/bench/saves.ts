import { savesPerSecond, saveTimes, submissionsPerSecond } from './load';
import { interleaved, median, type Row, ratioRow } from './rounds';
import { withBoth } from './servers';

const floorName = 'node:http, SQLite WAL FULL, group commit';
const warmUp = 1_000;
const sample = 1_500;
const singleSaves = 300;

/** Durable saves and whole submissions over HTTP (PG1, PG2, PG3). */
export const measureSaves = (): Promise<Row[]> =>
  withBoth(async (ours, floor) => {
    const beside = <T>(work: (target: typeof ours) => Promise<T>) =>
      interleaved({ ours: () => work(ours), floor: () => work(floor) });
    for (const target of [ours, floor]) await submissionsPerSecond(target, warmUp);
    const saves = await beside((target) => savesPerSecond(target, sample));
    const single = await beside(async (target) => median(await saveTimes(target, singleSaves)));
    const submissions = await beside((target) => submissionsPerSecond(target, sample));
    return [
      ratioRow(
        {
          goal: 'PG1',
          what: 'durable saves, 8 clients',
          unit: '/s',
          limit: { atLeast: 0.5 },
          floorName,
        },
        saves,
      ),
      ratioRow(
        {
          goal: 'PG2',
          what: 'durable save, 1 client, p50',
          unit: 'ms',
          limit: { atMost: 1.5 },
          floorName,
        },
        single,
      ),
      ratioRow(
        {
          goal: 'PG3',
          what: '24-answer submissions, 8 clients',
          unit: '/s',
          limit: { atLeast: 0.3 },
          floorName: 'the same with a page from memory',
        },
        submissions,
      ),
    ];
  });
