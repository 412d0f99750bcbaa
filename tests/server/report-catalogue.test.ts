import { expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { emptyWorkbench, type Workbench } from '@/lib/core/workbench';
import { buildReport, planOf } from '@/lib/server/build-report';
import { itemIdsOfLap } from '@/lib/server/questionnaire';

const reportWith = (
  options: Parameters<typeof buildReport>[0]['options'] = {},
  workbench: Workbench = emptyWorkbench,
) =>
  buildReport(
    {
      mode: 'solo',
      lap: 'quick',
      people: [Object.fromEntries(itemIdsOfLap('quick').map((id) => [id, 1]))],
      options,
      workbench,
      organisation: null,
      date: '2026-11-22',
    },
    'de',
  ).roadmap;

test('the table of all initiatives holds the catalogue once, each as the plan treats it', () => {
  const { initiatives } = loadContent();
  const roadmap = reportWith();
  const rows = roadmap?.catalogue ?? [];
  expect(rows.map(({ id }) => id)).toEqual(initiatives.map(({ id }) => id));
  const idsOf = (kind: string) =>
    rows.filter(({ state }) => state.kind === kind).map(({ id }) => id);
  expect(idsOf('planned').sort()).toEqual(roadmap?.initiatives.map(({ id }) => id).sort());
  expect(idsOf('parked').sort()).toEqual(roadmap?.backlog.map(({ id }) => id).sort());
});

test('what the inventory says shows in effort and reason', () => {
  const withBlocks = loadContent().initiatives.find(({ blocks }) => blocks.length > 0);
  const id = withBlocks?.id;
  const inventoryOf = (status: 'good' | 'not_needed' | 'optimise') =>
    Object.fromEntries((withBlocks?.blocks ?? []).map((block) => [block, status]));
  const rowWith = (status: Parameters<typeof inventoryOf>[0]) =>
    reportWith({ inventory: inventoryOf(status) })?.catalogue.find((row) => row.id === id);
  expect(rowWith('good')?.state).toEqual({ kind: 'dropped', reason: 'already_good' });
  expect(rowWith('not_needed')?.state).toEqual({ kind: 'dropped', reason: 'not_needed' });
  expect(rowWith('optimise')?.effort).toBeLessThan(withBlocks?.effort ?? 0);
});

test('what waits is shown by what it would still add, the most valuable first', () => {
  const answers = Object.fromEntries(itemIdsOfLap('quick').map((id) => [id, 1 as const]));
  const input = { mode: 'solo', lap: 'quick', people: [answers] } as const;
  const { plan } = planOf({ ...input, organisation: null, date: '2026-11-22' });
  const values = plan?.roadmap.waitingValues ?? {};
  const shown = reportWith()?.backlog.map(({ id }) => values[id] ?? Number.NaN) ?? [];
  expect(shown.length).toBeGreaterThan(20);
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  expect(new Set(shown).size).toBeGreaterThan(10);
  expect(plan?.roadmap.backlog).toEqual(plan?.roadmap.backlog.toSorted());
});

test('an initiative of people’s own stands in the table of all, with its letter', () => {
  const body = {
    decision: 'accepted',
    reason: null,
    owner: 'Notdienst',
    start: null,
    due: null,
    status: 'open',
    notes: null,
    evidence: null,
    link: null,
    order: null,
    own: { title: 'Rückrufversprechen', impact: { P4S4: 1 }, effort: 4, lead: 20, requires: [] },
  };
  const entry = { id: 'eeeeeeeeeeeeeeee', position: 1, revision: 1, body };
  const roadmap = reportWith({}, {
    ...emptyWorkbench,
    initiative: [entry],
  } as unknown as Workbench);
  const own = roadmap?.initiatives.find(({ isOwn }) => isOwn);
  const row = roadmap?.catalogue.find(({ id }) => id === entry.id);
  expect(roadmap?.catalogue).toHaveLength(loadContent().initiatives.length + 1);
  expect(row).toMatchObject({ title: 'Rückrufversprechen', owner: 'Notdienst', steps: ['S4'] });
  expect(row?.state).toMatchObject({ kind: 'planned', letter: own?.letter });
});
