import type { Assessment } from './assess';
import type { OutsideGap } from './outside';
import type { Roadmap } from './roadmap';
import type { PlanFact } from './roadmap-because';
import type { ScheduledInitiative } from './roadmap-state';
import { roundTo } from './statistics';
import { stepIds } from './types';

/** A gap of the outside view under its published keys (method 1.10). */
export function printOutsideGap(gap: OutsideGap) {
  if (gap.flag === 'withheld') return { n_out: gap.nOut, flag: gap.flag };
  const { inside, outside, gap: difference, h80, df, nOut, flag, relativeGap } = gap;
  return {
    inside,
    outside,
    gap: difference,
    h80,
    df,
    n_out: nOut,
    flag,
    relative_gap: relativeGap,
  };
}

/** An assessment under its published keys, at full precision on the scale 0–4 (method 1.12). */
export function printAssessment(assessment: Assessment) {
  const { n, cells, P, S, E, brake, raw, eff, outside, level, ci80, index } = assessment;
  return {
    n,
    cells,
    margins_only: assessment.marginsOnly,
    P,
    S,
    E,
    brake,
    brake_by: assessment.brakeBy,
    raw,
    eff,
    outside:
      outside && Object.fromEntries(stepIds.map((step) => [step, printOutsideGap(outside[step])])),
    level,
    ci80,
    index,
    dk_rate: assessment.dkRate,
  };
}

const printFact = (fact: PlanFact) =>
  fact.fact === 'gap'
    ? {
        ...fact,
        score: roundTo(fact.score, 4),
        target: roundTo(fact.target, 4),
        gain: roundTo(fact.gain, 4),
      }
    : fact;

/** A scheduled initiative under its published keys (method 2.4). */
export const printInitiative = (item: ScheduledInitiative) => ({
  ...item,
  because: item.because.map(printFact),
});

const nothingPlanned = {
  level_now: null,
  schedule: [],
  dropped: {},
  backlog: [],
  index_before: null,
  index_after: null,
};

/** A roadmap under its published keys; without a level there is nothing in it (method 2.1, 2.4). */
export function printRoadmap(roadmap: Roadmap | null) {
  if (roadmap === null) return nothingPlanned;
  return {
    level_now: roadmap.levelNow,
    target: roadmap.target,
    weakest: roadmap.weakest,
    schedule: roadmap.schedule.map(printInitiative),
    dropped: roadmap.dropped,
    backlog: roadmap.backlog,
    index_before: roadmap.indexBefore,
    index_after: roadmap.indexAfter,
    estimated: roadmap.estimated,
  };
}
