import type { Assessment, OverallInterval } from './assess';
import { method } from './constants';
import { maturityOf } from './maturity';
import type { OutsideGap } from './outside';
import type { Profile } from './report';
import type { PlanFlags } from './roadmap-context';
import { cellRecord } from './score';
import { mean } from './statistics';
import { tQuantile } from './student-t';
import { type Touchpoint, touchpointTags } from './touchpoints';
import { type StepId, stepIds } from './types';

const { indexPerPoint } = method;
const score = (index: number | null) => (index === null ? null : index / indexPerPoint);

const recordOf = <T extends { readonly id: string }, V>(parts: readonly T[], of: (part: T) => V) =>
  Object.fromEntries(parts.map((part) => [part.id, of(part)])) as Record<T['id'], V>;

/**
 * A released profile as an assessment again, made of its printed numbers alone: a bound counts as the value it names, a number of people
 * as the lower end of its band. What plans read is this, so they can say no more than the release (method 1.12, 3.R11).
 */
export function assessmentOfRelease(profile: Profile): Assessment {
  const { steps, prerequisites, cells, level, team } = profile;
  const [n] = profile.people;
  const P = recordOf(prerequisites, ({ value }) => score(value));
  const known = Object.values(P).filter((value) => value !== null);
  const scores = new Map(cells.map(({ id, value }) => [id, score(value)]));
  return {
    n,
    cells: cellRecord((cell) => ({ score: scores.get(cell) ?? null, n })),
    marginsOnly: team?.marginsOnly ?? false,
    P,
    S: recordOf(steps, ({ raw }) => score(raw)),
    E: recordOf(steps, ({ value }) => score(value)),
    brake: recordOf(steps, ({ raw, value }) =>
      raw === null || value === null ? null : Math.max(0, raw - value) / indexPerPoint,
    ),
    brakeBy: recordOf(steps, ({ brakedBy }) => brakedBy),
    raw: known.length === prerequisites.length ? mean(known) : null,
    eff: score(profile.index),
    outside: outsideOf(profile),
    level: level ?? maturityOf({ P, eff: null }, false),
    ci80: intervalOf(profile),
    index: profile.index,
    dkRate: cellRecord(() => null),
  };
}

function intervalOf({ index, range, people: [n] }: Profile): OverallInterval | null {
  if (index === null || range === null) return null;
  const df = method.interval.priorDf + n - 1;
  const [lo, hi] = [range.low / indexPerPoint, range.high / indexPerPoint];
  const se = (hi - lo) / 2 / tQuantile(method.interval.quantile, df);
  const { low, high, levels } = range;
  return { T: index / indexPerPoint, se, df, lo, hi, index: [low, high], levels };
}

function outsideOf({ team, steps }: Profile): Assessment['outside'] {
  if (!team?.outside) return null;
  const { outside } = team;
  const nOut = outside.people?.[0] ?? 0;
  const gapOf = (step: StepId): OutsideGap => {
    const { flag, value, gap, relative } = outside.steps[step];
    const inside = steps.find(({ id }) => id === step)?.raw ?? null;
    if (flag === 'withheld' || value === null || inside === null) return { flag: 'withheld', nOut };
    return {
      flag,
      nOut,
      inside: inside / indexPerPoint,
      outside: value / indexPerPoint,
      gap: (gap ?? inside - value) / indexPerPoint,
      relativeGap: (relative ?? 0) / indexPerPoint,
      // How sure a gap is, is in its flag; the numbers behind it are not released.
      h80: Number.NaN,
      df: Number.NaN,
    };
  };
  return Object.fromEntries(stepIds.map((step) => [step, gapOf(step)])) as Assessment['outside'];
}

/** What a release and the touchpoints tell the roadmap engine (method 2.1, 2.3). */
export const releaseFlags = (
  { blindSpots, team }: Pick<Profile, 'blindSpots' | 'team'>,
  touchpoints: readonly Touchpoint[] = [],
): PlanFlags => ({
  overSteps: stepIds.filter((step) => team?.outside?.steps[step].flag === 'over'),
  blindCells: blindSpots,
  touchpointTags: touchpointTags(touchpoints),
});
