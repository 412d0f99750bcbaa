import { assessmentOfRelease, releaseFlags } from '@/lib/core/assessment-of-release';
import type { ReleaseInput } from '@/lib/core/release-input';
import type { Profile } from '@/lib/core/report';
import { roadmap } from '@/lib/core/roadmap';
import type { CountBand } from '@/lib/core/team-profile';
import { type CellId, cellIds, cellOf, prerequisiteOf, stepOf } from '@/lib/core/types';
import { leakOf } from './release-audit';
import { rowsOf } from './release-rows';
import { starterCatalogue } from './starter-catalogue';

type Release = (input: ReleaseInput) => Profile;

/** How many people have a score in each cell. */
function countsOf({ people, presentedItems }: ReleaseInput): ReadonlyMap<CellId, number> {
  const counts = new Map<CellId, number>(cellIds.map((cell) => [cell, 0]));
  for (const { answers } of people) {
    const valid = new Map<CellId, number>();
    const applicable = new Map<CellId, number>();
    for (const item of presentedItems) {
      const answer = answers[item];
      if (answer === undefined || answer === 'NA') continue;
      const cell = cellOf(item);
      applicable.set(cell, (applicable.get(cell) ?? 0) + 1);
      if (typeof answer === 'number') valid.set(cell, (valid.get(cell) ?? 0) + 1);
    }
    for (const [cell, count] of valid)
      if (count * 2 >= applicable.get(cell)!) counts.set(cell, counts.get(cell)! + 1);
  }
  return counts;
}

/** Method 3.R3 once more, as it is written: large groups, the rest, and the smallest taken in while the rest is too small. */
export function atomsByTheRule({ people, breakdown, k }: ReleaseInput): string[] | null {
  const sizes = (breakdown?.groups ?? []).map(({ id }) => ({
    id,
    size: people.filter(({ group }) => group === id).length,
  }));
  const large = sizes
    .filter(({ size }) => size >= k)
    .sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1));
  let rest = people.length - large.reduce((sum, { size }) => sum + size, 0);
  while (rest > 0 && rest < k && large.length > 0) rest += large.shift()!.size;
  const atoms = [...large.map(({ id }) => id), ...(rest > 0 ? ['rest'] : [])].sort();
  return atoms.length > 1 ? atoms : null;
}

const isBandFor = (band: CountBand, people: number, k: number) => {
  const bands = [5, 10, 20, 50].filter((_, i, all) => (all[i + 1] ?? Infinity) > k);
  const starts = bands.map((from) => Math.max(from, k));
  const at = starts.findLastIndex((from) => from <= people);
  const next = starts[at + 1];
  return band[0] === starts[at] && band[1] === (next === undefined ? null : next - 1);
};

/** Whether a margin that is printed exactly has no other unknown than this cell: then it is what the margin less the others is. */
function solvable({ cells, steps, prerequisites }: Profile, cell: CellId): boolean {
  const step = steps.find(({ id }) => id === stepOf(cell))!;
  const row = prerequisites.find(({ id }) => id === prerequisiteOf(cell))!;
  const isAlone = (of: (id: CellId) => string) =>
    cells.every(({ id, value }) => of(id) !== of(cell) || value !== null);
  const stepTells = step.raw !== null && !step.rawBound && isAlone(stepOf);
  return stepTells || (row.value !== null && !row.bound && isAlone(prerequisiteOf));
}

function* cellFaults(
  profile: Profile,
  input: ReleaseInput,
  counts: ReadonlyMap<CellId, number>,
): Generator<string> {
  const { k } = input;
  const enough = Math.max(10, 2 * k);
  const team = profile.team!;
  const hasBound = profile.cells.some(({ bound }) => bound);
  for (const { id, value, bound, level, band } of profile.cells) {
    const n = counts.get(id)!;
    const shown = team.cells[id];
    if (team.marginsOnly && (value !== null || shown !== null))
      yield `${id}: shown in the fallback`;
    if (n < k && (value ?? level ?? band ?? shown) !== null) yield `${id}: ${n} people are shown`;
    if (n >= k && !team.marginsOnly && value === null && !hasBound)
      yield `${id}: withheld without a reason`;
    if (bound && solvable(profile, id)) yield `${id}: its bound is undone by its step or row (R7)`;
    if (value !== null && n < 10 && !bound && (value <= 9 || value > 90)) yield `${id}: R7`;
    if (shown && n < enough && (shown.ad !== null || shown.dots)) yield `${id}: R5, R6`;
    if (shown && n < 10 && shown.range.some((end) => end % 5 !== 0)) yield `${id}: range`;
  }
  for (const [item, dots] of Object.entries(team.items)) {
    const given = input.people.filter(({ answers }) => typeof answers[item] === 'number');
    if (given.length < enough) yield `${item}: dots of ${given.length}`;
    if (dots.reduce((sum, count) => sum + count, 0) !== 10) yield `${item}: not ten dots`;
  }
}

function* marginFaults(
  profile: Profile,
  input: ReleaseInput,
  counts: ReadonlyMap<CellId, number>,
): Generator<string> {
  const team = profile.team!;
  const enough = Math.max(10, 2 * input.k);
  const shown = cellIds.filter((cell) => team.cells[cell] !== null);
  for (const { id, raw, value, bound, rawBound } of profile.steps) {
    const cells = shown.filter((cell) => stepOf(cell) === id);
    const thin = cells.some((cell) => counts.get(cell)! < enough);
    if (team.steps[id]?.ad != null && (thin || team.marginsOnly)) yield `${id}: R6`;
    if (input.people.length < 10 && raw !== null && !rawBound && (raw <= 9 || raw > 90))
      yield `${id}: R7`;
    if (input.people.length < 10 && value !== null && !bound && (value <= 9 || value > 90))
      yield `${id}: R7`;
  }
  for (const { id } of profile.prerequisites) {
    const cells = shown.filter((cell) => prerequisiteOf(cell) === id);
    const thin = cells.some((cell) => counts.get(cell)! < enough);
    if (team.prerequisites[id]?.ad != null && (thin || team.marginsOnly)) yield `${id}: R6`;
  }
}

const atomKeys = ['bounds', 'id', 'index', 'indexBound', 'people', 'prerequisites', 'steps'];

function* groupFaults(profile: Profile, input: ReleaseInput): Generator<string> {
  const { k, people } = input;
  const { groups } = profile.team!;
  if (!isBandFor(profile.people, people.length, k)) yield `band ${profile.people}`;
  if (!groups?.atoms) return;
  const expected = atomsByTheRule(input);
  const found = groups.atoms.map(({ id }) => id).sort();
  if (expected?.join() !== found.join()) yield `atoms ${found} instead of ${expected}`;
  for (const atom of groups.atoms) {
    const other = Object.keys(atom).filter((key) => !atomKeys.includes(key));
    if (other.length > 0) yield `${atom.id}: ${other} (R5, R6)`;
    const own = found.filter((id) => id !== 'rest');
    const size = people.filter(({ group }) =>
      atom.id === 'rest' ? group === null || !own.includes(group) : group === atom.id,
    ).length;
    if (!isBandFor(atom.people, size, k)) yield `${atom.id}: band ${atom.people} (R8)`;
  }
}

function* proseFaults(profile: Profile): Generator<string> {
  if (profile.level === null || profile.cells.every(({ value }) => value !== null)) return;
  const plan = roadmap(assessmentOfRelease(profile), starterCatalogue, {
    flags: releaseFlags(profile),
  });
  const facts = plan?.schedule.flatMap(({ because }) => because) ?? [];
  for (const fact of facts) {
    if (fact.fact !== 'gap') continue;
    const { value } = profile.cells.find(({ id }) => id === fact.cell)!;
    if (value === null) yield `${fact.cell}: quoted in a reason (A13)`;
  }
}

/** What is wrong with one release: the first rule of method 3.1 it breaks, or a group of fewer than k people it tells of. */
export function faultOf(
  release: Release,
  input: ReleaseInput,
  { withProse = false }: { readonly withProse?: boolean } = {},
): string | null {
  const profile = release(input);
  if (input.people.length < input.k) {
    const empty = JSON.stringify(release({ ...input, people: [] }));
    return JSON.stringify(profile) === empty ? null : 'fewer than k people show (AN01)';
  }
  const counts = countsOf(input);
  const faults = [
    ...groupFaults(profile, input),
    ...cellFaults(profile, input, counts),
    ...marginFaults(profile, input, counts),
    ...(withProse ? proseFaults(profile) : []),
  ];
  if (faults.length > 0) return faults[0]!;
  const leak = leakOf(rowsOf(profile, input), input.k);
  return leak && `tells of ${leak.length} people alone: ${leak}`;
}
