import { pathToFileURL } from 'node:url';
import { assess } from '@/lib/core/assess';
import type { Answer, Answers } from '@/lib/core/types';
import { fullItems } from '../core/answer-strings';

const sizes = [100, 1_000, 10_000, 100_000] as const;
const runs = 5;
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

function medianTime(people: readonly Answers[]): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    assess(people, 'team', { lap: 'full' });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

/** Times the assessment of full responses in memory; `ok` says whether it is fast and linear. */
export function benchAssess(): { readonly ok: boolean; readonly table: string } {
  medianTime(fullResponses(sizes[0]));
  const rows = sizes.map((people) => ({ people, time: medianTime(fullResponses(people)) }));
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok, table } = benchAssess();
  process.stdout.write(`${table}\n`);
  if (!ok) process.exitCode = 1;
}
