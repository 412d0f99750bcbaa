import { assess } from '@/lib/core/assess';
import type { Answer, InitiativeModel } from '@/lib/core/types';
import { cellIds } from '@/lib/core/types';
import { workingPlan } from '@/lib/core/working-plan';
import { quickItems } from '../core/answer-strings';
import { ownEntry } from '../support/an-entry';
import { seeded } from '../support/seeded';

const sizes = [25, 50, 100] as const;
const runs = 9;
const limit = { initiatives: 100, milliseconds: 50 } as const;

const random = seeded(2_026);

function someInitiatives(count: number): InitiativeModel[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `X${String(i).padStart(3, '0')}`,
    impact: { [random.pick(cellIds)]: 0.5, [random.pick(cellIds)]: 0.25 },
    effort: 1 + random.below(20),
    lead: 5 + random.below(80),
    requires: i > 4 && random.next() < 0.4 ? [`X${String(random.below(i)).padStart(3, '0')}`] : [],
  }));
}

/** Half of them from a catalogue, half people's own with decisions, some with a fixed start. */
function replanTime(count: number): number {
  const all = someInitiatives(count);
  const catalogue = all.filter((_, i) => i % 2 === 0);
  const entries = all
    .filter((_, i) => i % 2 === 1)
    .map(({ id, impact, effort, lead }, i) =>
      ownEntry(id, { impact, effort, lead }, i % 5 === 0 ? { start: '2027-02-01' } : {}),
    );
  const answers = quickItems.map((id) => [id, random.below(4) as Answer] as const);
  const assessment = assess([Object.fromEntries(answers)], 'solo');
  const start = performance.now();
  workingPlan(assessment, catalogue, {}, { initiative: entries, plan: [] }, '2026-11-22');
  return performance.now() - start;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!;

/** Times planning again after a change; `ok` says whether 100 initiatives stay below 50 ms. */
export function benchReplan(): { readonly ok: boolean; readonly table: string } {
  for (const size of sizes) replanTime(size);
  const rows = sizes.map((size) => {
    const time = median(Array.from({ length: runs }, () => replanTime(size)));
    return { size, time, ok: size !== limit.initiatives || time < limit.milliseconds };
  });
  const lines = rows.map(({ size, time, ok }) =>
    [String(size).padStart(11), `${time.toFixed(1)} ms`.padStart(12), ok ? '' : '  too slow'].join(
      '',
    ),
  );
  return { ok: rows.every(({ ok }) => ok), table: ['initiatives    re-plan', ...lines].join('\n') };
}
