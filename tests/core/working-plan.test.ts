import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/core/assess';
import { roadmap } from '@/lib/core/roadmap';
import type { PlanOptions } from '@/lib/core/roadmap-context';
import type { Answer } from '@/lib/core/types';
import type { Entry } from '@/lib/core/workbench';
import { type WorkingPlan, workingPlan } from '@/lib/core/working-plan';
import { anEntry, ownEntry, planEntry } from '../support/an-entry';
import { fairClock } from '../support/fair-clock';
import { seeded } from '../support/seeded';
import { answersOf, quickItems } from './answer-strings';
import { starterCatalogue } from './starter-catalogue';

const date = '2026-11-22';
const usual = assess([answersOf('321321 211211 110110 210121')], 'solo');

const planned = (
  entries: readonly Entry<'initiative'>[],
  options: PlanOptions = {},
  startsOn: string | null = null,
): WorkingPlan =>
  workingPlan(
    usual,
    starterCatalogue,
    options,
    { initiative: entries, plan: startsOn === null ? [] : [planEntry(startsOn)] },
    date,
  )!;

const idsOf = ({ roadmap: { schedule } }: WorkingPlan) => schedule.map(({ id }) => id);
const item = ({ roadmap: { schedule } }: WorkingPlan, id: string) =>
  schedule.find((one) => one.id === id)!;
const plain = planned([]);
const [first = '', second = '', third = ''] = idsOf(plain);
const waiting = plain.roadmap.backlog;

const randomAssessment = (seed: number) => {
  const random = seeded(seed);
  const answers = quickItems.map((id) => [id, random.below(5) as Answer] as const);
  return { assessment: assess([Object.fromEntries(answers)], 'solo'), random };
};

describe('without entries', () => {
  test('the plan is the roadmap to the last number, for 60 seeded profiles', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { assessment, random } = randomAssessment(seed);
      const options = { capacity30: random.pick([3, 6, 8, 20, 45]) };
      const working = workingPlan(
        assessment,
        starterCatalogue,
        options,
        { initiative: [], plan: [] },
        date,
      );
      expect(working?.roadmap ?? null).toEqual(roadmap(assessment, starterCatalogue, options));
      expect(working?.conflicts ?? []).toEqual([]);
    }
  });

  test('what is only noted beside an initiative moves nothing', () => {
    const noted = planned([anEntry(first, { owner: 'Mia', due: '2027-11-01', notes: 'x' })]);
    expect(noted.roadmap).toEqual(plain.roadmap);
  });
});

describe('a decision', () => {
  test.each(['declined', 'postponed'] as const)('%s takes an initiative out', (decision) => {
    const plan = planned([anEntry(first, { decision })]);
    expect(idsOf(plan)).not.toContain(first);
    expect(plan.roadmap.backlog).not.toContain(first);
  });

  test('accepted keeps what the method would have left for later', () => {
    const [late = ''] = waiting;
    expect(idsOf(planned([anEntry(late, { decision: 'accepted' })]))).toContain(late);
  });

  test('accepting what is planned anyway moves nothing', () => {
    expect(planned([anEntry(first, { decision: 'accepted' })]).roadmap.schedule).toEqual(
      plain.roadmap.schedule,
    );
  });

  test('accepting everything plans everything, some of it beyond the year and said so', () => {
    const plan = planned(
      starterCatalogue.map(({ id }) => anEntry(id, { decision: 'accepted' })),
      { capacity30: 6 },
    );
    expect(idsOf(plan).toSorted()).toEqual(starterCatalogue.map(({ id }) => id).toSorted());
    const late = plan.roadmap.schedule.filter(({ finish }) => finish > 365).map(({ id }) => id);
    expect(late.length).toBeGreaterThan(0);
    const named = plan.conflicts.filter(({ kind }) => kind === 'beyond-year');
    expect(named.map((one) => ('id' in one ? one.id : ''))).toEqual(late);
    expect(plan.conflicts.filter(({ kind }) => kind === 'before-required')).toEqual([]);
  });

  test('an accepted initiative whose requirement was declined is planned, and that is named', () => {
    const follower = starterCatalogue.find(({ requires = [] }) => requires.length > 0)!;
    const required = follower.requires![0]!;
    const plan = planned([
      anEntry(follower.id, { decision: 'accepted' }),
      anEntry(required, { decision: 'declined' }),
    ]);
    expect(idsOf(plan)).toContain(follower.id);
    expect(plan.conflicts).toContainEqual({
      kind: 'requires-unplanned',
      id: follower.id,
      required,
    });
  });
});

describe('what a person fixed', () => {
  test('a start stays where it is and the rest is planned around it', () => {
    const plan = planned([anEntry(third, { start: '2027-01-01' })]);
    expect(item(plan, third).start).toBe(40);
    expect(plan.conflicts.filter(({ kind }) => kind === 'over-capacity')).toEqual([]);
    expect(idsOf(plan).length).toBe(plain.roadmap.schedule.length);
  });

  test('days count from the start of the plan', () => {
    const plan = planned([anEntry(third, { start: '2027-01-01' })], {}, '2026-12-12');
    expect(item(plan, third).start).toBe(20);
  });

  test('nothing that is still open starts in the past', () => {
    const plan = planned([], {}, '2026-10-23');
    expect(plan.now).toBe(30);
    expect(Math.min(...plan.roadmap.schedule.map(({ start }) => start))).toBe(30);
  });

  test('a place in the order holds, first and last alike', () => {
    expect(idsOf(planned([anEntry(second, { order: 1 })]))[0]).toBe(second);
    expect(idsOf(planned([anEntry(first, { order: 3 })]))[2]).toBe(first);
  });

  test('a start before what it requires has finished is kept and named', () => {
    const follower = plain.roadmap.schedule.find(({ id }) =>
      (starterCatalogue.find((one) => one.id === id)?.requires ?? []).some((required) =>
        idsOf(plain).includes(required),
      ),
    )!.id;
    const plan = planned([anEntry(follower, { start: date })]);
    expect(item(plan, follower).start).toBe(0);
    expect(plan.conflicts.map(({ kind }) => kind)).toContain('before-required');
  });

  test.each([
    ['due-too-early', { due: '2026-11-23' }],
    ['overdue', { due: '2026-11-21' }],
    ['start-passed', { start: '2026-11-01' }],
  ] as const)('%s is named', (kind, body) => {
    expect(planned([anEntry(first, body)]).conflicts).toContainEqual(
      expect.objectContaining({ kind, id: first }),
    );
  });

  test('a due day before the start is named as that, with both days', () => {
    const body = { start: '2026-12-12', due: '2026-12-02' };
    const named = planned([anEntry(first, body)]).conflicts;
    expect(named).toContainEqual({ kind: 'due-before-start', id: first, due: 10, start: 20 });
    expect(named.map(({ kind }) => kind)).not.toContain('due-too-early');
    expect(planned([anEntry(first, { ...body, due: '2027-11-01' })]).conflicts).toEqual([]);
  });

  test.each([
    ['running-before-start', 'running'],
    ['done-before-start', 'done'],
  ] as const)('a status that goes before its start is named: %s', (kind, status) => {
    const named = (start: string | null) =>
      planned([anEntry(first, { status, start })], {}, '2026-11-02').conflicts.filter(
        (conflict) => conflict.kind === kind,
      );
    expect(named('2026-11-23')).toEqual([{ kind, id: first, start: 21 }]);
    expect(named(date)).toEqual([]);
    expect(named('2026-11-02')).toEqual([]);
    expect(named(null)).toEqual([]);
  });

  test('nothing is said of the status of what was postponed or declined', () => {
    for (const decision of ['postponed', 'declined'] as const)
      for (const status of ['running', 'done'] as const)
        expect(
          planned([anEntry(first, { decision, status, start: '2027-05-01' })]).conflicts,
        ).toEqual([]);
  });

  test('more at once than the capacity carries is named with its days', () => {
    const entries = [first, second, third].map((id) => anEntry(id, { start: date }));
    expect(planned(entries, { capacity30: 6 }).conflicts).toContainEqual(
      expect.objectContaining({ kind: 'over-capacity', from: 0 }),
    );
    expect(planned(entries, { capacity30: 20 }).conflicts).toEqual([]);
  });

  test('what runs without a day has begun with the plan', () => {
    expect(item(planned([anEntry(third, { status: 'running' })]), third).start).toBe(0);
  });
});

describe('what is done', () => {
  test('is planned no more, counts as fulfilled, and its gain is not paid twice', () => {
    const plan = planned([anEntry(first, { status: 'done' })]);
    expect(idsOf(plan)).not.toContain(first);
    expect(plan.roadmap.done.map(({ id }) => id)).toEqual([first]);
    const total = [...plan.roadmap.done, ...plan.roadmap.schedule];
    const target = plain.roadmap.target;
    for (const cell of Object.keys(usual.cells) as (keyof typeof usual.cells)[]) {
      const gained = total.reduce((sum, { gain }) => sum + (gain[cell] ?? 0), 0);
      const score = usual.cells[cell].score ?? 0;
      expect(score + gained).toBeLessThanOrEqual(Math.max(score, target) + 1e-9);
    }
  });

  test('opens what requires it from the first day', () => {
    const follower = starterCatalogue.find(({ requires = [] }) => requires.length === 1)!;
    const plan = planned([
      anEntry(follower.requires![0]!, { status: 'done' }),
      anEntry(follower.id, { start: date }),
    ]);
    expect(plan.conflicts).toEqual([]);
  });
});

describe('an initiative of one’s own', () => {
  test('joins the plan with its gain, after what it requires', () => {
    const plan = planned([ownEntry('eigenes', { requires: [first] })]);
    expect(item(plan, 'eigenes').start).toBeGreaterThanOrEqual(item(plan, first).finish);
  });

  test('a circle of requirements is cut instead of hanging', () => {
    const plan = planned([ownEntry('a', { requires: ['b'] }), ownEntry('b', { requires: ['a'] })]);
    expect(idsOf(plan)).toEqual(expect.arrayContaining(['a', 'b']));
  });

  test('without any lever it stays all the same', () => {
    expect(idsOf(planned([ownEntry('a', { impact: {} })]))).toContain('a');
  });

  test('many that require one another are planned within a second', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `own${String(i).padStart(2, '0')}`);
    const entries = ids.map((id, i) =>
      ownEntry(id, { effort: 1, lead: 1, requires: ids.slice(0, i) }),
    );
    const passed = fairClock();
    expect(idsOf(planned(entries))).toEqual(expect.arrayContaining(ids));
    expect(passed()).toBeLessThan(2_000);
  });
});

test('whatever people decide, nothing declined is planned, everything accepted is, and fixed starts hold', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const { assessment, random } = randomAssessment(seed);
    const entries = starterCatalogue
      .filter(() => random.next() < 0.4)
      .map(({ id }) =>
        anEntry(id, {
          decision: random.pick(['accepted', 'postponed', 'declined', null]),
          start: random.next() < 0.3 ? `2027-0${1 + random.below(9)}-01` : null,
          order: random.next() < 0.3 ? 1 + random.below(12) : null,
          status: random.pick(['open', 'open', 'running', 'done']),
        }),
      );
    const options = { capacity30: random.pick([3, 8, 20, 60]) };
    const input = { initiative: entries, plan: [] };
    const plan = workingPlan(assessment, starterCatalogue, options, input, date)!;
    expect(
      workingPlan(assessment, starterCatalogue.toReversed(), options, input, date)!.roadmap,
    ).toEqual(plan.roadmap);
    const { schedule, done } = plan.roadmap;
    for (const { id, body } of entries) {
      const isOut = body.decision === 'declined' || body.decision === 'postponed';
      const place = schedule.find((one) => one.id === id);
      if (isOut) expect([place, done.find((one) => one.id === id)]).toEqual([undefined, undefined]);
      else if (body.status === 'done') expect(done.map((one) => one.id)).toContain(id);
      else if (body.decision === 'accepted') expect(place).toBeDefined();
      if (place && body.start) expect(place.start).toBe(plan.decisions.starts.get(id));
    }
    expect(schedule.map(({ start }) => start)).toEqual(
      schedule.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    const free = schedule.filter(({ id }) => !plan.decisions.starts.has(id));
    for (const { id, start } of free)
      for (const required of starterCatalogue.find((one) => one.id === id)!.requires ?? [])
        expect(schedule.find((one) => one.id === required)?.finish ?? 0).toBeLessThanOrEqual(start);
  }
});
