import { afterEach, describe, expect, test, vi } from 'vitest';
import type * as Anonymity from '@/lib/core/anonymity';
import type * as Divided from '@/lib/core/divided-cells';
import type * as PrintedValues from '@/lib/core/printed-value';
import type * as ReleaseRules from '@/lib/core/release';
import type * as Atoms from '@/lib/core/release-atoms';
import type { ReleaseInput } from '@/lib/core/release-input';
import type * as Items from '@/lib/core/release-items';
import { releaseOf } from '@/lib/core/release-team';
import type { Profile } from '@/lib/core/report';
import type * as Roadmaps from '@/lib/core/roadmap';
import type * as Thin from '@/lib/core/thin-cells';
import { newcomers, population } from './populations';
import { leakOf } from './release-audit';
import { faultOf } from './release-checks';
import { rowsOf } from './release-rows';

type Release = (input: ReleaseInput) => Profile;

/** Populations enough to catch each of them; the check stops at the first. */
const seeds = Array.from({ length: 600 }, (_, i) => i + 1);

const firstFault = (release: Release, withProse = false, check = faultOf) => {
  for (const seed of seeds) {
    const fault = check(release, population(seed), { withProse });
    if (fault !== null) return fault;
  }
  return null;
};

const mocked: string[] = [];

/** The release with one of its modules changed. */
async function changed<T extends object>(path: string, change: (real: T) => Partial<T>) {
  vi.resetModules();
  mocked.push(path);
  vi.doMock(path, async (original) => {
    const real = (await original()) as T;
    return { ...real, ...change(real) };
  });
  const { releaseOf: mutant } = await import('@/lib/core/release-team');
  return mutant;
}

afterEach(() => {
  for (const path of mocked.splice(0)) vi.doUnmock(path);
  vi.resetModules();
});

describe.runIf(process.env.BOXENSTOPP_FULL === '1')(
  'a release with one rule broken is caught',
  {
    timeout: 300_000,
  },
  () => {
    test('k − 1', () => {
      expect(firstFault((input) => releaseOf({ ...input, k: input.k - 1 }))).not.toBeNull();
    });

    test('the rest is left out instead of merged', async () => {
      const mutant = await changed<typeof Atoms>('@/lib/core/release-atoms', () => ({
        partitionOf: (chosen, groups, k) => {
          const large = groups.filter(({ id }) => chosen.filter((one) => one === id).length >= k);
          if (large.length < 2) return null;
          const atomOf = chosen.map((one) => large.findIndex(({ id }) => id === one));
          const sizes = large.map((_, i) => atomOf.filter((atom) => atom === i).length);
          return { atoms: large.map(({ id }) => id), atomOf, sizes };
        },
      }));
      expect(firstFault(mutant)).not.toBeNull();
    });

    test('the rest takes in the largest atom instead of the smallest', async () => {
      const mutant = await changed<typeof Anonymity>('@/lib/core/anonymity', () => ({
        atomsOf: (sizes, k = 5) => {
          const parts = Object.entries(sizes).filter(([, size]) => size > 0);
          const large = parts.filter(([, size]) => size >= k).sort(([, a], [, b]) => b - a);
          const small = parts.filter(([, size]) => size < k);
          const count = () => small.reduce((sum, [, size]) => sum + size, 0);
          while (count() > 0 && count() < k && large.length > 0) small.push(large.shift()!);
          const rest = small.map(([id]) => id);
          return [...large.map(([id]) => [id]), ...(rest.length > 0 ? [rest] : [])];
        },
      }));
      expect(firstFault(mutant)).toMatch(/^atoms /);
    });

    test('a breakdown is shown when one atom has k − 1 contributions', async () => {
      const mutant = await changed<typeof Divided>('@/lib/core/divided-cells', (real) => ({
        dividedCells: (measured, partition) =>
          real.dividedCells({ ...measured, k: measured.k - 1 }, partition),
      }));
      expect(firstFault(mutant)).toMatch(/^tells of /);
    });

    test('exact counts', async () => {
      const mutant = await changed<typeof ReleaseRules>('@/lib/core/release', () => ({
        countBand: (people, k = 5) => (people < k ? null : [people, people]),
      }));
      expect(firstFault(mutant)).toMatch(/band/);
    });

    test('a histogram per group', () => {
      const mutant: Release = (input) => {
        const profile = releaseOf(input);
        const groups = profile.team?.groups;
        if (!profile.team || !groups?.atoms) return profile;
        const atoms = groups.atoms.map((atom) => ({ ...atom, dots: [2, 2, 2, 2, 2] }));
        return { ...profile, team: { ...profile.team, groups: { ...groups, atoms } } };
      };
      expect(firstFault(mutant)).toMatch(/R5/);
    });

    test('values near the ends of the scale are printed exactly below ten people', async () => {
      const mutant = await changed<typeof PrintedValues>('@/lib/core/printed-value', (real) => ({
        printed: (score) => real.printed(score, 100),
      }));
      expect(firstFault(mutant)).not.toBeNull();
    });

    test('dots and spread from k people instead of ten', async () => {
      const mutant = await changed<typeof ReleaseRules>('@/lib/core/release', () => ({
        detailFrom: (k) => k,
      }));
      expect(firstFault(mutant)).not.toBeNull();
    });

    test('the small-team fallback without looking at what its margins uncover', async () => {
      const mutant = await changed<typeof Thin>('@/lib/core/thin-cells', () => ({
        marginsHide: () => true,
      }));
      const input = thinDiagonal();
      expect(faultOf(releaseOf, input)).toBeNull();
      expect(faultOf(mutant, input)).toMatch(/^tells of /);
    });

    test('items beside their cell whoever skipped one', async () => {
      const mutant = await changed<typeof Items>('@/lib/core/release-items', (real) => ({
        releasedItems: (input, measured, atomOf) =>
          Object.assign(
            {},
            ...input.presentedItems.map((item) =>
              real.releasedItems({ ...input, presentedItems: [item] }, measured, atomOf),
            ),
          ),
      }));
      expect(firstFault(mutant)).toMatch(/^tells of /);
    });

    test('prose that quotes a withheld number', async () => {
      vi.resetModules();
      vi.doMock('@/lib/core/roadmap', async (original) => {
        const real = (await original()) as typeof Roadmaps;
        return {
          ...real,
          roadmap: (...[assessment, catalogue, options]: Parameters<typeof real.roadmap>) => {
            const made = real.roadmap(assessment, catalogue, options);
            const { level } = assessment.level;
            if (!made || level === null) return made;
            const { cells } = real.completedCells(assessment);
            return { ...made, ...real.plan(cells, catalogue, { ...options, level }) };
          },
        };
      });
      const { faultOf: mutantCheck } = await import('./release-checks');
      const faults = seeds.map((seed) =>
        mutantCheck(releaseOf, population(seed), { withProse: true }),
      );
      vi.doUnmock('@/lib/core/roadmap');
      expect(faults.find((fault) => fault !== null)).toMatch(/A13/);
    });
  },
);

describe('numbers of one round published more than once tell of single people', {
  timeout: 120_000,
}, () => {
  const both = (inputs: readonly ReleaseInput[], names: readonly (readonly string[])[]) =>
    inputs.flatMap((input, i) => rowsOf(releaseOf(input), input, names[i]));
  const namesOf = (input: ReleaseInput) => input.people.map((_, i) => `${i}`);
  const some = seeds.slice(0, 60).map((seed) => population(seed, { customers: null }));
  const large = some.filter(({ people, k }) => people.length > k + 1);

  test('live results (AN03): after each person who answers', () => {
    const leaks = large.some((input) => {
      const earlier = { ...input, people: input.people.slice(0, -1) };
      return leakOf(both([earlier, input], [namesOf(earlier), namesOf(input)]), input.k) !== null;
    });
    expect(leaks).toBe(true);
  });

  test('A5 a release made anew after somebody was erased', () => {
    const leaks = large.some((input) => {
      const without = { ...input, people: input.people.slice(1) };
      const names = [namesOf(input), namesOf(input).slice(1)];
      return leakOf(both([input, without], names), input.k) !== null;
    });
    expect(leaks).toBe(true);
  });

  test('A4 a late joiner published alone', () => {
    const leaks = large.some((input, seed) => {
      const after = { ...input, people: [...input.people, ...newcomers(seed, input, 1)] };
      return leakOf(both([input, after], [namesOf(input), namesOf(after)]), input.k) !== null;
    });
    expect(leaks).toBe(true);
  });
});

/** Five people, of whom two answered a diagonal of the matrix only: a row less a column rests on the other three. */
function thinDiagonal(): ReleaseInput {
  const diagonal = ['P1S1', 'P2S2', 'P3S3', 'P4S4', 'P1S5', 'P1S6'].map((cell) => `${cell}.a`);
  const base = population(1, { lap: 'quick', breakdown: null, customers: null, k: 5 });
  const items = base.presentedItems.filter((item) => /^P\dS\d\.a$/.test(item));
  const all = Object.fromEntries(items.map((item, i) => [item, (i % 4) as 0 | 1 | 2 | 3]));
  const few = Object.fromEntries(
    items.map((item) => [item, diagonal.includes(item) ? (2 as const) : ('DK' as const)]),
  );
  const people = [all, all, all, few, few].map((answers) => ({
    answers,
    group: null,
    isCareless: false,
  }));
  return { ...base, presentedItems: items, people };
}
