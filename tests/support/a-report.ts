import type {
  CellProfile,
  PrerequisiteProfile,
  Profile,
  Report,
  StepProfile,
} from '@/lib/core/report';
import type { ReportInitiative, ReportRoadmap } from '@/lib/core/report-roadmap';
import {
  type CellId,
  cellIds,
  type Level,
  type Locale,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
  type StepId,
  stepIds,
} from '@/lib/core/types';
import { emptyWorkbench } from '@/lib/core/workbench';
import { reportTexts } from './report-texts';

const grid: Record<PrerequisiteId, readonly number[]> = {
  P1: [88, 45, 80, 30, 71, 35],
  P2: [70, 63, 63, 20, 52, 23],
  P3: [41, 25, 46, 7, 32, 19],
  P4: [82, 36, 66, 32, 64, 30],
};
const effective = [70, 42, 48, 22, 48, 27];
const raw = [70, 42, 64, 22, 55, 27];
const rows: Record<PrerequisiteId, number> = { P1: 58, P2: 48, P3: 28, P4: 52 };

const levelOf = (value: number) => Math.min(5, 1 + Math.floor(value / 20)) as Level;

export const aStep = (id: StepId, over: Partial<StepProfile> = {}): StepProfile => {
  const index = stepIds.indexOf(id);
  const value = over.value === undefined ? (effective[index] ?? 0) : over.value;
  return {
    id,
    value,
    raw: over.value === undefined ? (raw[index] ?? 0) : over.value,
    level: value === null ? null : levelOf(value),
    brakedBy: over.value === undefined && (id === 'S3' || id === 'S5') ? 'P3' : null,
    isBottleneck: over.value === undefined && id === 'S4',
    cellsKnown: 4,
    ...over,
  };
};

export const aPrerequisite = (
  id: PrerequisiteId,
  over: Partial<PrerequisiteProfile> = {},
): PrerequisiteProfile => ({
  id,
  value: rows[id],
  level: levelOf(rows[id]),
  isWeakest: id === 'P3',
  brakes: id === 'P3' ? ['S3', 'S5'] : [],
  cellsKnown: 6,
  ...over,
});

export const aCell = (id: CellId, over: Partial<CellProfile> = {}): CellProfile => {
  const value = grid[prerequisiteOf(id)][Number(id.slice(3)) - 1] ?? 0;
  return {
    id,
    value,
    level: levelOf(value),
    band: value < 40 ? 'low' : value < 60 ? 'middle' : 'high',
    isBlindSpot: id === 'P3S6',
    ...over,
  };
};

/** The example organisation as one person sees it: step 4 is the bottleneck, P3 brakes steps 3 and 5. */
export const aProfile = (over: Partial<Profile> = {}): Profile => ({
  mode: 'solo',
  lap: 'quick',
  people: [1, 1],
  index: 43,
  level: { level: 3, ungated: 3, gates: [] },
  range: { low: 15, high: 65, levels: [1, 4], sure: false },
  finding: { kind: 'bottleneck', steps: ['S4'] },
  steps: stepIds.map((id) => aStep(id)),
  prerequisites: prerequisiteIds.map((id) => aPrerequisite(id)),
  cells: cellIds.map((id) => aCell(id)),
  orderGaps: [
    { step: 'S5', behind: 'S4', points: 33 },
    { step: 'S3', behind: 'S2', points: 21 },
  ],
  strengths: [
    { id: 'S1', value: 70 },
    { id: 'P1', value: 58 },
    { id: 'P4', value: 52 },
  ],
  brakes: [
    { id: 'S4', value: 22 },
    { id: 'S6', value: 27 },
    { id: 'P3', value: 28 },
  ],
  blindSpots: ['P3S6'],
  openItems: [],
  ...over,
});

export const anInitiative = (over: Partial<ReportInitiative> = {}): ReportInitiative => ({
  id: 'M16',
  letter: 'A',
  title: 'Kennzahlen-Prüfstand: Hilft uns diese Zahl?',
  short: 'Kennzahlen-Prüfstand',
  why: 'Zahlen werden leicht eingeführt und selten abgeschafft.',
  firstSteps: ['Alle Kennzahlen sammeln', 'Je Zahl eine Entscheidung suchen', 'Den Rest streichen'],
  owner: 'Leitung Service',
  doneWhen: 'Eine Liste nennt zu jeder Kennzahl die Entscheidung, der sie dient.',
  mistake: 'Nur neue Zahlen prüfen.',
  basis: 'Geschätzt, nicht gemessen.',
  guide: null,
  difficulty: 'stamina',
  difficultyName: 'Es braucht Ausdauer',
  difficultyShort: 'Ausdauer nötig ist',
  counter: 'Feste Termine für ein Jahr.',
  kind: 'build',
  effort: 5,
  start: 0,
  finish: 21,
  horizon: 30,
  lever: 'medium',
  robust: true,
  raisesBottleneck: false,
  buildsOn: [],
  unlocks: [],
  because: [{ fact: 'gap', cell: 'P1S6', score: 35, target: 65, gain: 0.5 }],
  isOwn: false,
  decision: null,
  status: 'open',
  startsOn: '2026-11-22',
  finishesOn: '2026-12-13',
  due: null,
  isStartFixed: false,
  isOwnerSet: false,
  ...over,
});

export const aRoadmap = (over: Partial<ReportRoadmap> = {}): ReportRoadmap => ({
  indexBefore: 43,
  indexAfter: 54,
  target: 65,
  capacity30: 8,
  startsOn: '2026-11-22',
  isStartSet: false,
  done: [],
  declined: [],
  postponed: [],
  conflicts: [],
  projection: null,
  initiatives: [anInitiative()],
  catalogue: [],
  backlog: [],
  difficulties: [],
  ...over,
});

export const aReport = (
  over: Omit<Partial<Report>, 'profile'> & { readonly profile?: Partial<Profile> } = {},
): Report => {
  const locale: Locale = over.locale ?? 'de';
  return {
    locale,
    organisation: 'Lindhof Haustechnik',
    date: '2026-11-22',
    model: '1.0',
    questionnaire: 'cx v1',
    itemCount: 24,
    roadmap: aRoadmap(),
    dialogue: [],
    notes: [],
    workbench: emptyWorkbench,
    texts: reportTexts(locale),
    ...over,
    profile: aProfile(over.profile),
  };
};

/** A result below coverage: no number anywhere, two blind spots. */
export const notMeasurable = (): Partial<Profile> => ({
  index: null,
  level: null,
  range: null,
  finding: { kind: 'not-measurable' },
  steps: stepIds.map((id) => aStep(id, { value: null, raw: null, level: null, cellsKnown: 1 })),
  prerequisites: prerequisiteIds.map((id) =>
    aPrerequisite(id, { value: null, level: null, isWeakest: false, brakes: [], cellsKnown: 2 }),
  ),
  cells: cellIds.map((id) =>
    aCell(id, { value: null, level: null, band: null, isBlindSpot: id.endsWith('S4') }),
  ),
  orderGaps: [],
  strengths: [],
  brakes: [],
  blindSpots: ['P1S4', 'P2S4', 'P3S4', 'P4S4'],
  openItems: ['P3S6.a'],
});
