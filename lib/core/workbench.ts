import type { Touchpoint } from './touchpoints';
import type { CellId, Score, StepId } from './types';

/**
 * What an organisation records beside its answers and works with for a year. Days are ISO days, texts are as typed
 * (`null`: nothing), scores and gains are points of the scale 0–4. Nothing of it ever changes a score.
 */
export const entryKinds = [
  'block',
  'touchpoint',
  'persona',
  'figure',
  'goal',
  'initiative',
  'plan',
  'agreed',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One of the 24 building blocks (method 2.1): the two taps, and what exactly should exist. */
export interface BlockEntry {
  readonly needed: boolean | null;
  readonly present: 'no' | 'could-be-better' | 'good' | null;
  /** A result one could show someone. */
  readonly result: string | null;
  readonly owner: string | null;
  readonly due: string | null;
}

/** A point of contact on the board; one that is stopped stays visible but counts for nothing. */
export interface TouchpointEntry extends Touchpoint {
  readonly expectation: string | null;
  readonly owner: string | null;
  readonly stopped: boolean;
}

/** What a persona lives through in one phase of the journey; the feeling from −2 to 2. */
export interface Stage {
  readonly wants: string | null;
  readonly feeling: number | null;
  readonly pain: string | null;
  readonly idea: string | null;
  readonly moment: Touchpoint['moment'];
  /** Ids of entries on the touchpoint board. */
  readonly touchpoints: readonly string[];
}

export interface PersonaEntry {
  readonly name: string;
  readonly matters: string | null;
  readonly channels: string | null;
  readonly quote: string | null;
  readonly stages: Readonly<Partial<Record<Touchpoint['phase'], Stage>>>;
}

/** A figure the organisation steers by, and whether it still helps. */
export interface FigureEntry {
  readonly name: string;
  readonly phase: Touchpoint['phase'] | null;
  readonly source: string | null;
  readonly current: string | null;
  readonly goal: string | null;
  readonly verdict: 'keep' | 'change' | 'drop' | null;
  readonly checkedOn: string | null;
}

/** A wish for one step (target as index 0–100, relevance 1–5) or for one cell (target only); never part of a score. */
export interface GoalEntry {
  readonly target: number | null;
  readonly relevance: number | null;
}

/** What people decided about a recommended initiative, or an initiative of their own. */
export interface InitiativeEntry {
  readonly decision: 'accepted' | 'postponed' | 'declined' | null;
  readonly reason: string | null;
  readonly owner: string | null;
  /** Fixed by a person; the plan works around it. */
  readonly start: string | null;
  readonly due: string | null;
  /** A place in the order that a person fixed, from 1. */
  readonly order: number | null;
  readonly status: 'open' | 'running' | 'done';
  readonly notes: string | null;
  readonly evidence: string | null;
  readonly link: string | null;
  /** Only of an initiative of one's own. */
  readonly own: OwnInitiative | null;
}

export interface OwnInitiative {
  readonly title: string;
  /** Gain per cell in scale points. */
  readonly impact: Readonly<Partial<Record<CellId, number>>>;
  /** Person-days. */
  readonly effort: number;
  /** Calendar days until it can show effect. */
  readonly lead: number;
  readonly requires: readonly string[];
}

/** The day from which the roadmap counts, and the values it is planned from; votes where nothing is said. */
export interface PlanEntry {
  readonly startsOn: string | null;
  readonly basis?: PlanBasis | undefined;
}

export type PlanBasis = 'votes' | 'agreed';

/** What a team settled on for one cell after it had talked about it; it stands beside the votes and never replaces them. */
export interface AgreedEntry {
  /** The answer 0–4 everybody can live with; `null`: stays open. */
  readonly value: Score | null;
  /** Why, and how progress will show. */
  readonly reason: string | null;
}

export interface EntryBodies {
  readonly block: BlockEntry;
  readonly touchpoint: TouchpointEntry;
  readonly persona: PersonaEntry;
  readonly figure: FigureEntry;
  readonly goal: GoalEntry;
  readonly initiative: InitiativeEntry;
  readonly plan: PlanEntry;
  readonly agreed: AgreedEntry;
}

/** An entry as stored: `id` is a code of the instrument or random, `position` its place in a list. */
export interface Entry<K extends EntryKind = EntryKind> {
  readonly id: string;
  readonly position: number;
  readonly revision: number;
  readonly body: EntryBodies[K];
}

/** Everything recorded for one assessment; lists in their order. */
export type Workbench = { readonly [K in EntryKind]: readonly Entry<K>[] };

export const emptyWorkbench: Workbench = {
  block: [],
  touchpoint: [],
  persona: [],
  figure: [],
  goal: [],
  initiative: [],
  plan: [],
  agreed: [],
};

export const isStepGoal = (id: string): id is StepId => /^S[1-6]$/.test(id);
