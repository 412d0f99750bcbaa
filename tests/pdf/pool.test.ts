import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPdfPool, type PdfPool, type PdfPoolOptions } from '@/lib/pdf/pool';
import { aReport } from '../support/a-report';
import { fairClock } from '../support/fair-clock';
import { fullReport } from './full-report';

vi.setConfig({ testTimeout: 60_000 });

const fixture = join(import.meta.dirname, 'children/fixture-child.mjs');
const reportOf = (organisation: string) => aReport({ organisation });

let pool: PdfPool;
function openPool(options: Partial<PdfPoolOptions> = {}) {
  pool = createPdfPool({ childPath: fixture, timeoutMs: 5_000, ...options });
  return pool;
}
afterEach(() => pool.close());

/** The fixture answers with its process id. */
async function pidFor(organisation: string): Promise<number> {
  const outcome = await pool.render(reportOf(organisation));
  if (outcome.kind !== 'pdf') throw new Error(`${organisation}: ${JSON.stringify(outcome)}`);
  return JSON.parse(Buffer.from(outcome.bytes).toString()).pid;
}

describe('I10: a report that', () => {
  test.each([
    ['never ends', 'hang', 'timeout', {}],
    ['sends the layout round in circles', 'endless-layout', 'timeout', {}],
    ['fills the heap', 'much-heap', 'memory', { memoryMb: 128, timeoutMs: 30_000 }],
    [
      'holds much memory outside the heap',
      'many-buffers',
      'memory',
      { memoryMb: 256, timeoutMs: 30_000 },
    ],
    ['ends its process', 'crash', 'error', {}],
    ['cannot be rendered', 'fail', 'error', {}],
  ])('%s fails, and the next one works', async (_, behaviour, reason, options) => {
    openPool({ timeoutMs: 1_500, ...options });
    await pool.warm();
    expect(await pool.render(reportOf(behaviour))).toEqual({ kind: 'failed', reason });
    expect(await pidFor('next')).toBeGreaterThan(0);
  });

  test('hangs does not hold up the server', async () => {
    openPool({ timeoutMs: 1_000 });
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 10);
    await pool.render(reportOf('hang'));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(20);
  });
});

test('a process that never says it is ready is given up', async () => {
  openPool({ childPath: join(import.meta.dirname, 'children/silent-child.mjs'), timeoutMs: 500 });
  expect(await pool.render(reportOf('any'))).toEqual({ kind: 'failed', reason: 'timeout' });
});

test('reports beyond the queue are told to come back later', async () => {
  openPool({ queueLimit: 2 });
  const outcomes = await Promise.all(
    ['slow 1', 'slow 2', 'slow 3', 'slow 4'].map((name) => pool.render(reportOf(name))),
  );
  expect(outcomes.map(({ kind }) => kind)).toEqual(['pdf', 'pdf', 'pdf', 'busy']);
});

test('a process is replaced after its share of documents', async () => {
  openPool({ recycleAfter: 2 });
  const pids = [await pidFor('a'), await pidFor('b'), await pidFor('c')];
  expect(pids[1]).toBe(pids[0]);
  expect(pids[2]).not.toBe(pids[0]);
});

describe('the same report', () => {
  test('is rendered once and comes from memory within 5 ms', async () => {
    openPool({ recycleAfter: 1 });
    const first = await pidFor('again');
    const times: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const passed = fairClock();
      expect(await pidFor('again')).toBe(first);
      times.push(passed());
    }
    expect(times.sort((a, b) => a - b)[10]).toBeLessThanOrEqual(5);
  });

  test('asked for twice at once is rendered once', async () => {
    openPool({ queueLimit: 0 });
    const [first, second] = await Promise.all([
      pool.render(reportOf('slow')),
      pool.render(reportOf('slow')),
    ]);
    expect(first).toMatchObject({ kind: 'pdf' });
    expect(second).toBe(first);
  });

  test('is rendered anew for another part', async () => {
    openPool({ recycleAfter: 1 });
    const pidOf = async (part: 'full' | 'summary') => {
      const outcome = await pool.render(reportOf('part'), part);
      return outcome.kind === 'pdf' ? JSON.parse(Buffer.from(outcome.bytes).toString()).pid : null;
    };
    const [full, summary] = [await pidOf('full'), await pidOf('summary')];
    expect(summary).not.toBe(full);
    expect([await pidOf('full'), await pidOf('summary')]).toEqual([full, summary]);
  });

  test('is rendered anew when a word of it changes, or memory has no room for it', async () => {
    openPool({ recycleAfter: 1, cacheBytes: 10 });
    expect(await pidFor('a')).not.toBe(await pidFor('a'));
  });
});

test('a render process knows nothing of the server’s environment', async () => {
  openPool();
  const outcome = await pool.render(reportOf('any'));
  const { env } = JSON.parse(Buffer.from(outcome.kind === 'pdf' ? outcome.bytes : []).toString());
  expect(env.filter((name: string) => !name.startsWith('NODE_'))).toEqual([]);
});

test('a closed pool answers without rendering', async () => {
  openPool();
  const waiting = pool.render(reportOf('slow'));
  pool.close();
  expect(await waiting).toEqual({ kind: 'failed', reason: 'error' });
  expect(await pool.render(reportOf('any'))).toEqual({ kind: 'failed', reason: 'error' });
});

test('the real render process makes a PDF', async () => {
  openPool({ childPath: 'lib/pdf/child.ts', execArgv: ['--import', 'tsx'], timeoutMs: 50_000 });
  const outcome = await pool.render(fullReport('de'));
  expect(outcome.kind).toBe('pdf');
  if (outcome.kind === 'pdf')
    expect(Buffer.from(outcome.bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7');
});
