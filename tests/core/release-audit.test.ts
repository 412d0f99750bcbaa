import { expect, test } from 'vitest';
import type { ReleaseInput } from '@/lib/core/release-input';
import { releaseOf } from '@/lib/core/release-team';
import { mayReplace } from '@/lib/core/republish';
import { newcomers, population } from './populations';
import { leakOf } from './release-audit';
import { faultOf } from './release-checks';
import { rowsOf } from './release-rows';

const isFull = process.env.BOXENSTOPP_FULL === '1';
const seeds = Array.from({ length: isFull ? 5000 : 300 }, (_, i) => i + 1);

/** Enough of everything that could leak must have come up, or the audit proves nothing. */
const seen = { fallback: 0, atoms: 0, items: 0, segments: 0, nothing: 0, bounds: 0 };

test(`no number about fewer than k people follows from the releases of ${seeds.length} populations`, {
  timeout: 600_000,
}, () => {
  for (const seed of seeds) {
    const input = population(seed);
    expect(faultOf(releaseOf, input, { withProse: seed % 10 === 0 }), `seed ${seed}`).toBeNull();
    const { team, people, cells } = releaseOf(input);
    if (people[0] === 0) seen.nothing++;
    if (team?.marginsOnly) seen.fallback++;
    if (team?.groups?.atoms) seen.atoms++;
    if (Object.keys(team?.items ?? {}).length > 0) seen.items++;
    if (team?.outside?.segments?.atoms) seen.segments++;
    if (cells.some(({ bound }) => bound)) seen.bounds++;
  }
  for (const [kind, count] of Object.entries(seen))
    expect(count, kind).toBeGreaterThan(seeds.length / 50);
});

test('late joiners: whatever may be published twice tells of nobody, both releases side by side', {
  timeout: 600_000,
}, () => {
  let replaced = 0;
  for (const seed of seeds) {
    const before = population(seed, { lap: 'quick' });
    const late = newcomers(seed, before, 1 + (seed % 16));
    const after: ReleaseInput = { ...before, people: [...before.people, ...late] };
    if (!mayReplace(before, after)) continue;
    replaced++;
    const rows = [before, after].flatMap((input) => rowsOf(releaseOf(input), input));
    expect(leakOf(rows, before.k), `seed ${seed}`).toBeNull();
  }
  expect(replaced).toBeGreaterThan(seeds.length / 50);
});

test('late joiners: a cell without a value of its own follows from its step and the three others', () => {
  const before = population(997, { lap: 'quick' });
  const after = { ...before, people: [...before.people, ...newcomers(997, before, 6)] };
  const rows = [before, after].flatMap((input) => rowsOf(releaseOf(input), input));
  expect(leakOf(rows, before.k)).not.toBeNull();
  expect(mayReplace(before, after)).toBe(false);
});

test('two rounds of the same people: each has unknowns of its own, and neither release helps the other', {
  timeout: 600_000,
}, () => {
  for (const seed of seeds.slice(0, seeds.length / 10)) {
    const first = population(seed);
    const second = population(seed + 7_000, { k: first.k });
    const rows = [first, second].flatMap((input, round) =>
      rowsOf(
        releaseOf(input),
        { ...input, customers: null },
        input.people.map((_, i) => `${i} in round ${round}`),
      ),
    );
    expect(leakOf(rows, first.k), `seeds ${seed}`).toBeNull();
  }
});
