import type { Profile, Report } from '@/lib/core/report';
import type {
  AtomProfile,
  Dots,
  GroupsProfile,
  OutsideProfile,
  OutsideStep,
  Spread,
  TableProfile,
  TeamCell,
  TeamProfile,
} from '@/lib/core/team-profile';
import {
  type CellId,
  cellIds,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
  type StepId,
  stepIds,
  stepOf,
} from '@/lib/core/types';
import { contactGroups } from '@/lib/server/contact-groups';
import { aCell, aPrerequisite, aProfile, aReport, aStep } from './a-report';

const recordOf = <K extends string, T>(ids: readonly K[], of: (id: K) => T) =>
  Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<K, T>;

export const aSpread = (over: Partial<Spread> = {}): Spread => ({
  class: 'agree',
  isPolarised: false,
  ad: 0.4,
  ...over,
});

/** Ten dots around a value 0–100. */
const dotsAround = (value: number): Dots => {
  const middle = value / 25;
  const weights = [0, 1, 2, 3, 4].map((at) => Math.exp(-((at - middle) ** 2) / 0.9));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (10 * weight) / total);
  const dots = exact.map(Math.floor);
  for (let left = 10 - dots.reduce((sum, n) => sum + n, 0); left > 0; left--) {
    const rests = exact.map((x, at) => x - dots[at]!);
    dots[rests.indexOf(Math.max(...rests))]! += 1;
  }
  return dots as unknown as Dots;
};

const split: Dots = [3, 1, 1, 2, 3];

/** "Uneinig" in the example: two of them split. */
const disputed: Readonly<Partial<Record<CellId, Spread>>> = {
  P2S5: { class: 'disagree', isPolarised: true, ad: 1.6 },
  P1S6: { class: 'disagree', isPolarised: false, ad: 1.2 },
  P4S4: { class: 'disagree', isPolarised: true, ad: 1.2 },
};

const cellValue = (id: CellId) => aCell(id).value ?? 0;

export const aTeamCell = (id: CellId, over: Partial<TeamCell> = {}): TeamCell => ({
  ...aSpread(id.endsWith('S3') ? { class: 'mixed', ad: 0.7 } : {}),
  ...disputed[id],
  range: [Math.max(0, cellValue(id) - 6), Math.min(100, cellValue(id) + 6)],
  dots: disputed[id]?.isPolarised ? split : dotsAround(cellValue(id)),
  ...over,
});

const outsideValues = [48, 73, 48, 30, 36, null];
const gaps = [22, -31, 16, -8, 19, null];
const flags = ['over', 'under', 'maybe_over', 'match', 'maybe_over', 'withheld'] as const;

export const anOutsideStep = (id: StepId): OutsideStep => {
  const at = stepIds.indexOf(id);
  const gap = gaps[at] ?? null;
  return {
    value: outsideValues[at] ?? null,
    gap,
    relative: gap === null ? null : gap - 3,
    flag: flags[at] ?? 'withheld',
  };
};

export const anOutside = (over: Partial<OutsideProfile> = {}): OutsideProfile => ({
  people: [20, 49],
  isFirstHints: false,
  fans: 'none',
  confirms: false,
  steps: recordOf(stepIds, anOutsideStep),
  segments: null,
  comments: [],
  ...over,
});

const anAtom = (id: string, index: number, shift: number): AtomProfile => ({
  id,
  people: [5, 9],
  index,
  prerequisites: recordOf(prerequisiteIds, (p) => (aPrerequisite(p).value ?? 0) + shift),
  steps: recordOf(stepIds, (s) => (aStep(s).value ?? 0) + shift),
  bounds: {},
});

/** Customers by their last contact: this many parts that are shown, the others taken together, one step withheld in all of them. */
export const someContacts = (
  by: 'phase' | 'channel' | 'phase-and-channel',
  shown: number,
): GroupsProfile => {
  const groups = contactGroups(by);
  const ids = [...groups.slice(0, shown).map(({ id }) => id), 'rest'];
  return {
    dimension: by,
    groups,
    atoms: ids.map((id, at) => ({
      ...anAtom(id, 0, 0),
      index: null,
      prerequisites: recordOf(prerequisiteIds, () => null),
      steps: recordOf(stepIds, (step) => (step === 'S6' ? null : 30 + at + Number(step[1]))),
    })),
    conflicts: [],
  };
};

/** Two groups that are shown, and one that nobody or too few chose. */
export const someGroups = (over: Partial<GroupsProfile> = {}): GroupsProfile => ({
  dimension: 'departments',
  groups: [
    { id: 'g1', name: 'Service und Technik' },
    { id: 'g2', name: 'Vertrieb' },
    { id: 'g3', name: 'Verwaltung' },
  ],
  atoms: [anAtom('g1', 42, 1), anAtom('rest', 44, -1)],
  conflicts: [{ margin: 'P4', low: 'g1', high: 'rest' }],
  ...over,
});

const marginSpread = (id: StepId | PrerequisiteId): Spread =>
  id === 'S1'
    ? aSpread()
    : id === 'S5'
      ? { class: 'disagree', isPolarised: false, ad: 0.9 }
      : { class: 'mixed', isPolarised: false, ad: 0.6 };

export const aTeamPart = (over: Partial<TeamProfile> = {}): TeamProfile => ({
  k: 5,
  marginsOnly: false,
  shows: { items: true, spread: true, comments: true },
  overall: aSpread({ class: 'mixed', ad: 0.6 }),
  prerequisites: recordOf(prerequisiteIds, marginSpread),
  steps: recordOf(stepIds, marginSpread),
  cells: recordOf(cellIds, (id) => aTeamCell(id)),
  items: Object.fromEntries(
    cellIds.map((id) => [`${id}.a`, disputed[id]?.isPolarised ? split : dotsAround(cellValue(id))]),
  ),
  hardlyConcerned: [],
  mayNameCells: true,
  dialogue: ['P2S5', 'P1S6', 'P4S4'],
  groups: someGroups(),
  balanced: null,
  hasQualityNote: false,
  comments: {},
  outside: anOutside(),
  ...over,
});

/** The example organisation as fourteen people see it (shown as 10–19), and as its customers do. */
export const aTeamProfile = (
  over: Omit<Partial<Profile>, 'team'> & { readonly team?: Partial<TeamProfile> } = {},
): Profile =>
  aProfile({
    mode: 'team',
    people: [10, 19],
    range: { low: 39, high: 47, levels: [2, 3], sure: false },
    ...over,
    team: aTeamPart(over.team),
  });

/** Seven people: no distribution, no comment, no figure of agreement, and the ends of the scale only as bounds. */
export const aSmallTeamProfile = (over: Partial<TeamProfile> = {}): Profile => ({
  ...aTeamProfile({
    people: [5, 9],
    range: { low: 35, high: 50, levels: [2, 3], sure: false },
    blindSpots: [],
    cells: cellIds.map((id) =>
      id === 'P3S4'
        ? aCell(id, { value: 10, bound: 'at-most', isBlindSpot: false })
        : id === 'P3S6'
          ? aCell(id, { value: null, level: null, band: null, isBlindSpot: false })
          : aCell(id, { isBlindSpot: false }),
    ),
  }),
  team: aTeamPart({
    shows: { items: false, spread: false, comments: false },
    overall: aSpread({ class: 'mixed', ad: null }),
    prerequisites: recordOf(prerequisiteIds, (id) => ({ ...marginSpread(id), ad: null })),
    steps: recordOf(stepIds, (id) => ({ ...marginSpread(id), ad: null })),
    cells: recordOf(cellIds, (id) =>
      id === 'P3S6' ? null : aTeamCell(id, { dots: null, ad: null }),
    ),
    items: {},
    groups: someGroups({ atoms: null, conflicts: [] }),
    outside: anOutside({ people: [5, 9], isFirstHints: true, fans: 'some' }),
    ...over,
  }),
});

/** Five people whose fields are too thin: margins only (method 1.4). */
export const aMarginsOnlyProfile = (): Profile => ({
  ...aTeamProfile({
    people: [5, 9],
    cells: cellIds.map((id) =>
      aCell(id, { value: null, level: null, band: null, isBlindSpot: false }),
    ),
    blindSpots: [],
  }),
  team: aTeamPart({
    marginsOnly: true,
    shows: { items: false, spread: false, comments: false },
    cells: recordOf(cellIds, () => null),
    items: {},
    mayNameCells: false,
    dialogue: [],
    groups: null,
    outside: null,
  }),
});

/** Three people at the table, with their names. */
export const aTableProfile = (over: Partial<TableProfile> = {}): Profile =>
  aProfile({
    mode: 'table',
    people: [3, 3],
    range: { low: 30, high: 55, levels: [2, 3], sure: false },
    table: {
      names: ['Ada', 'Berta', 'Carla'],
      answers: Object.fromEntries(cellIds.map((id) => [`${id}.a`, [1, 2, 'DK']])),
      cells: recordOf(cellIds, () => null),
      dialogue: ['P2S5', 'P1S6', 'P4S4'],
      ...over,
    },
  });

/** The report of a team, with its talks. */
export const aTeamReport = (
  profile: Profile = aTeamProfile(),
  over: Partial<Report> = {},
): Report =>
  aReport({
    dialogue: (profile.team ?? profile.table)?.dialogue ?? [],
    ...over,
    profile,
  });

/** Cells of one step or prerequisite. */
export const cellsIn = (id: StepId | PrerequisiteId) =>
  cellIds.filter((cell) => stepOf(cell) === id || prerequisiteOf(cell) === id);
