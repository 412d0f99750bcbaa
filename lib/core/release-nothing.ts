import type { ReleaseInput } from './release-input';
import type { Profile } from './report';
import { cellRecord } from './score';
import type { TeamProfile } from './team-profile';
import { cellIds, prerequisiteIds, stepIds } from './types';

const none = <K extends string>(ids: readonly K[]) =>
  Object.fromEntries(ids.map((id) => [id, null])) as Record<K, null>;

/** A round with fewer than k people: it says that, and the same whatever they answered and however many they are (method 3.R17). */
export function unmeasured({ lap, k, breakdown }: ReleaseInput): Profile {
  const nothing = { value: null, level: null, cellsKnown: 0 } as const;
  const team: TeamProfile = {
    k,
    marginsOnly: false,
    shows: { items: false, spread: false, comments: false },
    overall: null,
    prerequisites: none(prerequisiteIds),
    steps: none(stepIds),
    cells: cellRecord(() => null),
    items: {},
    hardlyConcerned: [],
    mayNameCells: false,
    dialogue: [],
    groups: breakdown && { ...breakdown, atoms: null, conflicts: [] },
    balanced: null,
    hasQualityNote: false,
    comments: {},
    outside: null,
  };
  return {
    mode: 'team',
    lap,
    people: [0, k - 1],
    index: null,
    level: null,
    range: null,
    finding: { kind: 'not-measurable' },
    steps: stepIds.map((id) => ({
      id,
      ...nothing,
      raw: null,
      brakedBy: null,
      isBottleneck: false,
    })),
    prerequisites: prerequisiteIds.map((id) => ({
      id,
      ...nothing,
      isWeakest: false,
      brakes: [],
    })),
    cells: cellIds.map((id) => ({ id, value: null, level: null, band: null, isBlindSpot: false })),
    orderGaps: [],
    strengths: [],
    brakes: [],
    blindSpots: [],
    openItems: [],
    team,
  };
}
