import type { Assessment } from './assess';
import { blindSpots, openItems } from './blind-spots';
import { method } from './constants';
import { findingOf, namedMargins, orderGaps } from './finding';
import { weakestPrerequisite } from './margins';
import { levelOf } from './maturity';
import type {
  CellProfile,
  Finding,
  IndexRange,
  OverallLevel,
  PrerequisiteProfile,
  Profile,
  StepProfile,
} from './report';
import { bandOf, floorIndex, screenRange } from './screen-numbers';
import {
  type Answers,
  type CellId,
  cellIds,
  type ItemId,
  type Lap,
  type Mode,
  prerequisiteIds,
  prerequisiteOf,
  stepIds,
  stepOf,
} from './types';

export interface ProfileContext {
  readonly mode: Mode;
  readonly lap: Lap;
  /** Needed only for the open items. */
  readonly people?: readonly Answers[] | undefined;
  readonly presentedItems?: readonly ItemId[] | undefined;
}

const onScreen = (score: number | null) => (score === null ? null : floorIndex(score));
const levelOrNull = (score: number | null) => (score === null ? null : levelOf(score));

function overallLevel({ level: { level, ungated, gates } }: Assessment): OverallLevel | null {
  if (level === null || ungated === null) return null;
  return { level, ungated, gates: gates.filter((gate) => gate !== 'coverage') };
}

function rangeOf({ ci80, n }: Assessment, mode: Mode): IndexRange | null {
  if (ci80 === null) return null;
  const [low, high] = screenRange(ci80.lo, ci80.hi, n);
  const sure = mode !== 'solo' && n > 1 && ci80.levels[0] === ci80.levels[1];
  return { low, high, levels: ci80.levels, sure };
}

/** Whether a cell carries its margins: known, or in the small-team fallback known by enough people inside (method 1.4). */
function isCounted({ cells, marginsOnly }: Assessment, cell: CellId): boolean {
  const { score, n } = cells[cell];
  return marginsOnly ? n >= method.anonymity.innerMinimum : score !== null;
}

function stepProfiles(assessment: Assessment, finding: Finding): StepProfile[] {
  const { E, S, brakeBy } = assessment;
  const bottlenecks = finding.kind === 'bottleneck' ? finding.steps : [];
  return stepIds.map((id) => ({
    id,
    value: onScreen(E[id]),
    raw: onScreen(S[id]),
    level: levelOrNull(E[id]),
    brakedBy: brakeBy[id],
    isBottleneck: bottlenecks.includes(id),
    cellsKnown: cellIds.filter((cell) => stepOf(cell) === id && isCounted(assessment, cell)).length,
  }));
}

function prerequisiteProfiles(assessment: Assessment): PrerequisiteProfile[] {
  const { P, brakeBy } = assessment;
  const weakest = weakestPrerequisite(P);
  return prerequisiteIds.map((id) => ({
    id,
    value: onScreen(P[id]),
    level: levelOrNull(P[id]),
    isWeakest: id === weakest,
    brakes: stepIds.filter((step) => brakeBy[step] === id),
    cellsKnown: cellIds.filter((cell) => prerequisiteOf(cell) === id && isCounted(assessment, cell))
      .length,
  }));
}

function cellProfiles({ cells }: Assessment, blind: readonly CellId[]): CellProfile[] {
  return cellIds.map((id) => {
    const { score } = cells[id];
    return {
      id,
      value: onScreen(score),
      level: levelOrNull(score),
      band: score === null ? null : bandOf(score),
      isBlindSpot: blind.includes(id),
    };
  });
}

/** What a person may see of a round: every number as printed, every finding named (method 1.12b). */
export function profileOf(
  assessment: Assessment,
  { mode, lap, people = [], presentedItems = [] }: ProfileContext,
): Profile {
  const { level } = assessment.level;
  const finding = findingOf(assessment, level);
  const blind = blindSpots(assessment, mode);
  return {
    mode,
    lap,
    people: [assessment.n, assessment.n],
    index: onScreen(assessment.eff),
    level: overallLevel(assessment),
    range: rangeOf(assessment, mode),
    finding,
    steps: stepProfiles(assessment, finding),
    prerequisites: prerequisiteProfiles(assessment),
    cells: cellProfiles(assessment, blind),
    orderGaps: orderGaps(assessment),
    ...namedMargins(assessment, level),
    blindSpots: blind,
    openItems: openItems(people, presentedItems, mode),
  };
}
