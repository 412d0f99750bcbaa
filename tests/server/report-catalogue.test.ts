import { expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { buildReport, planOf } from '@/lib/server/build-report';
import { itemIdsOfLap } from '@/lib/server/questionnaire';

const reportWith = (options: Parameters<typeof buildReport>[0]['options'] = {}) =>
  buildReport(
    {
      mode: 'solo',
      lap: 'quick',
      people: [Object.fromEntries(itemIdsOfLap('quick').map((id) => [id, 1]))],
      options,
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
