import { describe, expect, test } from 'vitest';
import { releaseOf } from '@/lib/core/release-team';
import type { Answer, Answers } from '@/lib/core/types';
import { buildReport, planOf } from '@/lib/server/build-report';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import type { ReportInput } from '@/lib/server/report-input';

const items = itemIdsOfLap('quick');
const say = (answer: (item: string, index: number) => Answer): Answers =>
  Object.fromEntries(items.map((id, index) => [id, answer(id, index)]));
const team = Array.from({ length: 12 }, (_, i) =>
  say((id, index) =>
    id.startsWith('P4') ? ((i % 2) as Answer) : ((((index + i) % 3) + 2) as Answer),
  ),
);
const about = { lap: 'quick', organisation: 'Lindhof', date: '2026-11-22' } as const;
const raw: ReportInput = { ...about, mode: 'team', people: team };
const released = releaseOf({
  lap: 'quick',
  k: 5,
  presentedItems: items,
  people: team.map((answers) => ({ answers, group: null, isCareless: false })),
  comments: {},
  breakdown: null,
  customers: null,
});

describe('the report of an anonymous round', () => {
  test('R11 is the same from its release as from the answers, which it no longer needs', () => {
    const fromRelease = buildReport({ ...about, mode: 'team', released }, 'de');
    expect(fromRelease).toEqual(buildReport(raw, 'de'));
    expect(fromRelease.profile).toBe(released);
    expect(fromRelease.roadmap!.indexBefore).toBe(released.index);
    expect(fromRelease.roadmap!.projection!.now.index).toBe(released.index);
    expect(fromRelease.basis).toBe('votes');
  });

  test('A13 names as braked only what the release shows as braked, and no weaker prerequisite', () => {
    const { roadmap } = buildReport(raw, 'de');
    const facts = roadmap!.initiatives.flatMap(({ because }) => because);
    const braked = facts.flatMap((fact) => (fact.fact === 'handbrake' ? [fact] : []));
    expect(braked.length).toBeGreaterThan(0);
    for (const { prerequisite, steps } of braked)
      for (const step of steps)
        expect(released.steps.find(({ id }) => id === step)!.brakedBy).toBe(prerequisite);
    const weakest = facts.flatMap((fact) => (fact.fact === 'weakest_prerequisite' ? [fact] : []));
    expect(weakest.every(({ prerequisite }) => prerequisite === 'P4')).toBe(true);
  });

  test('what moved in the plan can be worked out from a release', () => {
    const { plan } = planOf({ ...about, mode: 'team', released });
    expect(plan!.roadmap.schedule.length).toBeGreaterThan(0);
    const slower = planOf({ ...about, mode: 'team', released, options: { capacity30: 6 } });
    expect(slower.plan!.pace.capacity30).toBe(6);
  });

  test('the plan can rest on the values agreed on, and says so; the votes stay in the result', () => {
    const agreed = { P4S1: 4, P4S2: 4, P4S3: 4, P4S4: 4, P4S5: 4, P4S6: 4 };
    const report = buildReport({ ...about, mode: 'team', released, agreed, basis: 'agreed' }, 'de');
    expect(report.basis).toBe('agreed');
    expect(report.profile).toBe(released);
    expect(report.roadmap!.indexBefore).toBeGreaterThan(released.index!);
    const facts = report.roadmap!.initiatives.flatMap(({ because }) => because);
    expect(facts.some((fact) => fact.fact === 'gap' && fact.cell.startsWith('P4'))).toBe(false);
    const votes = buildReport({ ...about, mode: 'team', released, agreed }, 'de');
    expect(votes).toEqual(buildReport({ ...about, mode: 'team', released }, 'de'));
  });

  test('a cell at the end of the scale is quoted in a reason as the bound it is shown as', () => {
    const five = Array.from({ length: 5 }, () => say((id) => (id === 'P4S1.a' ? 0 : 3)));
    const { roadmap } = buildReport({ ...raw, people: five }, 'de');
    const gaps = roadmap!.initiatives.flatMap(({ because }) =>
      because.flatMap((fact) => (fact.fact === 'gap' && fact.cell === 'P4S1' ? [fact] : [])),
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.every(({ score, bound }) => score === 10 && bound === 'at-most')).toBe(true);
  });

  test('four people of an anonymous round have a report that says nothing of them', () => {
    const { profile, roadmap, dialogue } = buildReport({ ...raw, people: team.slice(0, 4) }, 'de');
    expect([profile.index, roadmap, dialogue]).toEqual([null, null, []]);
  });
});

test('a round at the table is reported exactly and by name', () => {
  const three = team.slice(0, 3);
  const report = buildReport(
    { ...about, mode: 'table', people: three, names: ['Ada', 'Ben'] },
    'en',
  );
  expect(report.profile.table!.names).toEqual(['Ada', 'Ben', 'Person 3']);
  expect(report.profile.people).toEqual([3, 3]);
  expect(report.roadmap).not.toBeNull();
  expect(report.dialogue).toEqual(report.profile.table!.dialogue);
});
