import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { paths } from '@/lib/paths';
import { renderReport } from '@/lib/pdf/render';
import { fullReport } from '../pdf/full-report';
import { startApp } from '../support/app';
import { finishedPitStop } from '../support/visitor';
import { renderWrapped } from './floors/wrapped-report';
import { type Client, getRequest, openClient } from './http-client';
import { interleaved, ownRow, type Row, ratioRow, rounds } from './rounds';

const warmUps = 2;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function renderingRow(): Promise<Row> {
  const report = fullReport('de');
  const ours = () => timed(() => renderReport(report));
  const floor = () => timed(() => renderWrapped(report));
  for (let i = 0; i < warmUps; i += 1) await interleaved({ ours, floor }, 1);
  return ratioRow(
    {
      goal: 'PG11',
      what: 'report PDF, warm',
      unit: 'ms',
      limit: { atMost: 0.65 },
      floorName: 'the same elements in one wrapping page',
    },
    await interleaved({ ours, floor }),
  );
}

/** Ten different reports: nothing comes from memory. */
const symbols = (i: number) => `3${i % 5}232112132122322112111${i % 4}`;

/** The bytes only arrive: a client that made text of them would take longer over it than the server. */
async function download(client: Client, base: string, token: string) {
  const status = await client.ask(getRequest(base, paths.report('de', token)));
  if (status !== 200) throw new Error(`the report answered ${status}`);
}

async function servedRows(): Promise<Row[]> {
  const probe = pathToFileURL('tests/bench/event-loop-probe.mjs').href;
  const app = await startApp({ env: { NODE_OPTIONS: `--import=${probe}` } });
  const client = await openClient(app.url);
  const stall = async (work: () => Promise<unknown>) => {
    const before = app.output().length;
    app.process.kill('SIGUSR2');
    await work();
    app.process.kill('SIGUSR2');
    await wait(100);
    return Number(/stalled (\S+)/.exec(app.output().slice(before))?.[1]);
  };
  try {
    const tokens: string[] = [];
    for (let i = 0; i < rounds * 2; i += 1)
      tokens.push(await finishedPitStop(app.url, symbols(i), `Muster ${i}`));
    await download(client, app.url, tokens[0] ?? '');
    const stalls: number[] = [];
    for (let i = 0; i < rounds; i += 1)
      stalls.push(
        await stall(async () => {
          for (const token of tokens.slice(i * 2, i * 2 + 2))
            await download(client, app.url, token);
        }),
      );
    const repeats: number[] = [];
    for (const token of tokens) repeats.push(await timed(() => download(client, app.url, token)));
    return [
      ownRow(
        {
          goal: 'PG11',
          what: 'server stalled while PDFs are made, p99',
          unit: 'ms',
          limit: { atMost: 20 },
        },
        stalls,
      ),
      ownRow(
        { goal: 'PG11', what: 'the same PDF again', unit: 'ms', limit: { atMost: 5 } },
        repeats,
      ),
    ];
  } finally {
    client.close();
    await app.stop();
  }
}

/** The report as PDF: how long one takes, what the server feels of it, and the second download (PG11). */
export const measureReportPdf = async (): Promise<Row[]> => [
  await renderingRow(),
  ...(await servedRows()),
];
