import { assess } from '@/lib/core/assess';
import type { Answer, Answers } from '@/lib/core/types';
import { fullItems } from '../core/answer-strings';

const sizes = [100, 1_000, 10_000, 100_000] as const;
const runs = 5;
const peoplePerSample = 50_000;
const limit = { people: 10_000, milliseconds: 1_000, growth: 12 } as const;

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function fullResponses(people: number): Answers[] {
  const random = randomFrom(people);
  const answer = (): Answer => {
    const draw = random();
    if (draw < 0.04) return 'DK';
    return draw < 0.06 ? 'NA' : (Math.floor(random() * 5) as Answer);
  };
  return Array.from({ length: people }, () =>
    Object.fromEntries(fullItems.map((item) => [item, answer()])),
  );
}

/**
 * Milliseconds per assessment of so many people. Small rounds repeat within a sample, so that one pause of the machine
 * cannot decide it, each time with other people, so that no size finds its answers in the cache.
 */
function sampleTime(pool: readonly Answers[], people: number): number {
  const repeats = Math.max(1, Math.ceil(peoplePerSample / people));
  const rounds = Array.from({ length: repeats }, (_, i) =>
    pool.slice(i * people, (i + 1) * people),
  );
  const start = performance.now();
  for (const round of rounds) assess(round, 'team', { lap: 'full' });
  return (performance.now() - start) / repeats;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!;

/** The sizes take turns, so that a busy phase of the machine meets all of them. */
function medianTimes(): { readonly people: number; readonly time: number }[] {
  const pool = fullResponses(Math.max(...sizes));
  const sample = () => sizes.map((people) => sampleTime(pool, people));
  sample();
  const samples = Array.from({ length: runs }, sample);
  return sizes.map((people, i) => ({ people, time: median(samples.map((times) => times[i]!)) }));
}

/** Times the assessment of full responses in memory; `ok` says whether it is fast and linear. */
export function benchAssess(): { readonly ok: boolean; readonly table: string } {
  const rows = medianTimes();
  const grown = rows.map(({ people, time }, i) => {
    const before = rows[i - 1];
    const growth = before === undefined ? null : time / before.time;
    const isSlow = people === limit.people && time >= limit.milliseconds;
    return { people, time, growth, ok: !isSlow && (growth ?? 0) <= limit.growth };
  });
  const lines = grown.map(({ people, time, growth, ok }) =>
    [
      String(people).padStart(9),
      `${time.toFixed(1)} ms`.padStart(12),
      (growth === null ? '' : `×${growth.toFixed(1)}`).padStart(8),
      ok ? '' : '  too slow',
    ].join(''),
  );
  const table = ['responses      median  growth', ...lines].join('\n');
  return { ok: grown.every(({ ok }) => ok), table };
}
