/** The vocabulary of the instrument. Ids are the published codes of the questionnaire; scores are 0–4 inside, an index 0–100 on screen. */

export const prerequisiteIds = ['P1', 'P2', 'P3', 'P4'] as const;
export const stepIds = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'] as const;
export type PrerequisiteId = (typeof prerequisiteIds)[number];
export type StepId = (typeof stepIds)[number];
export type CellId = `${PrerequisiteId}${StepId}`;

/** The 24 cells in the order of the published answer strings: P1S1 … P1S6, P2S1 … */
export const cellIds: readonly CellId[] = prerequisiteIds.flatMap((p) =>
  stepIds.map((s) => `${p}${s}` as const),
);

/** `P1S1.a`: a cell and a letter. Items ending in `.a` are the quick lap. */
export type ItemId = string;
export type OutsideItemId = string;

/** A point of the anchored scale. */
export type Score = 0 | 1 | 2 | 3 | 4;
/** One answer: a point of the scale, "I don't know" or "does not apply". `null` or absent: skipped. */
export type Answer = Score | 'DK' | 'NA';
export type Answers = Readonly<Record<ItemId, Answer | null>>;
export type OutsideAnswers = Readonly<Record<OutsideItemId, Answer | null>>;

export type Lap = 'quick' | 'full';
export type Mode = 'solo' | 'team' | 'table';

export const locales = ['de', 'de-CH', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Status of a building block as the inventory derives it (method 2.1). */
export type BlockStatus = 'missing' | 'optimise' | 'good' | 'not_needed';
export type Inventory = Readonly<Record<string, BlockStatus>>;

/** What the roadmap engine needs to know of an initiative (method 2.2): gains in scale points, effort in person-days, lead in days. */
export interface InitiativeModel {
  readonly id: string;
  readonly impact: Readonly<Partial<Record<CellId, number>>>;
  readonly effort: number;
  readonly lead: number;
  readonly requires?: readonly string[];
  readonly blocks?: readonly string[];
  readonly tags?: readonly string[];
  readonly min_cell?: Readonly<Partial<Record<CellId, number>>>;
}

export type Level = 1 | 2 | 3 | 4 | 5;

export const prerequisiteOf = (id: CellId | ItemId): PrerequisiteId =>
  id.slice(0, 2) as PrerequisiteId;
export const stepOf = (id: CellId | ItemId): StepId => id.slice(2, 4) as StepId;
export const cellOf = (id: ItemId): CellId => id.slice(0, 4) as CellId;
