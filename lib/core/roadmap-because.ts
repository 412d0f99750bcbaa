import { method } from './constants';
import type { Because, LeverSize } from './report-roadmap';
import type { PlanContext } from './roadmap-context';
import { type Appraisal, type Gain, mainStep, realGains } from './roadmap-value';
import { floorIndex } from './screen-numbers';
import { billionths } from './statistics';
import { type CellId, type PrerequisiteId, prerequisiteOf, stepIds } from './types';

/** A reason as the engine holds it: scores and targets unrounded on the scale 0–4 (method 2.5). */
export type PlanFact =
  | Exclude<Because, { fact: 'gap' }>
  | {
      readonly fact: 'gap';
      readonly cell: CellId;
      readonly score: number;
      readonly target: number;
      readonly gain: number;
    };

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function gapFacts({ start, targets }: PlanContext, gains: readonly Gain[]): PlanFact[] {
  return [...gains]
    .sort((a, b) => billionths(b.by) - billionths(a.by) || byText(a.cell, b.cell))
    .map(({ cell, index, by }) => ({
      fact: 'gap',
      cell,
      score: start[index]!,
      target: targets[index]!,
      gain: by,
    }));
}

function handbrakeFacts(context: PlanContext, lifted: ReadonlySet<PrerequisiteId>): PlanFact[] {
  const { brakeBy } = context.margins;
  const steps = stepIds.filter((step) => brakeBy[step] !== null && lifted.has(brakeBy[step]));
  const prerequisite = steps[0] === undefined ? null : brakeBy[steps[0]];
  return prerequisite === null ? [] : [{ fact: 'handbrake', prerequisite, steps }];
}

function unlockFacts(
  context: PlanContext,
  id: string,
  open: ReadonlySet<string>,
  after: Appraisal,
): PlanFact[] {
  const ids = context.followers
    .get(id)!
    .filter((other) => open.has(other) && after.value(other) >= method.roadmap.smallestValue)
    .sort(byText);
  return ids.length > 0 ? [{ fact: 'unlocks', ids }] : [];
}

function flagFacts({ flags }: PlanContext, tags: readonly string[], gains: readonly Gain[]) {
  const facts: PlanFact[] = [];
  const step = mainStep(gains);
  if (flags.overSteps.includes(step)) facts.push({ fact: 'outside_gap', step });
  const cells = gains.map(({ cell }) => cell).filter((cell) => flags.blindCells.includes(cell));
  if (cells.length > 0) facts.push({ fact: 'blind_spot', cells: cells.sort(byText) });
  const touched = [...new Set(tags)].filter((tag) => flags.touchpointTags.includes(tag));
  if (touched.length > 0) facts.push({ fact: 'touchpoint', tags: touched.sort(byText) });
  return facts;
}

/** Why an initiative is recommended, from the very numbers that ranked it (method 2.5). */
export function factsOf(
  context: PlanContext,
  id: string,
  gains: readonly Gain[],
  open: ReadonlySet<string>,
  after: Appraisal,
): PlanFact[] {
  const initiative = context.open.get(id)!;
  const real = realGains(gains);
  const lifted = new Set(real.map(({ cell }) => prerequisiteOf(cell)));
  const { weakest, inventory } = context;
  return [
    ...gapFacts(context, real),
    ...handbrakeFacts(context, lifted),
    ...unlockFacts(context, id, open, after),
    ...initiative.marked.map(
      (block): PlanFact => ({ fact: 'inventory', block, status: inventory[block]! }),
    ),
    ...flagFacts(context, initiative.tags ?? [], real),
    ...(lifted.has(weakest)
      ? [{ fact: 'weakest_prerequisite', prerequisite: weakest } as const]
      : []),
  ];
}

/** The reasons as a reader sees them: scores and targets as printed index values 0–100 (method 1.12b, 2.5). */
export const becauseOf = (facts: readonly PlanFact[]): Because[] =>
  facts.map((fact) =>
    fact.fact === 'gap'
      ? { ...fact, score: floorIndex(fact.score), target: floorIndex(fact.target) }
      : fact,
  );

/** The size of a lever: the largest gain in one cell that it still has here (method 1.12b). */
export function leverOf(gain: Readonly<Partial<Record<CellId, number>>>): LeverSize {
  const largest = Math.max(0, ...Object.values(gain)) + 1e-9;
  if (largest >= method.roadmap.lever.largeFrom) return 'large';
  return largest >= method.roadmap.lever.mediumFrom ? 'medium' : 'small';
}
