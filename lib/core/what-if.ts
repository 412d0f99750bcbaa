import { method } from './constants';
import { findingOf } from './finding';
import { type Coverage, type Margins, margins } from './margins';
import { levelOf, maturityOf } from './maturity';
import type { Finding, OverallLevel } from './report';
import { floorIndex } from './screen-numbers';
import type { Bound } from './team-profile';
import {
  type CellId,
  cellIds,
  type InitiativeModel,
  type Level,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
  type StepId,
  stepIds,
} from './types';

type Cells = Readonly<Record<CellId, number | null>>;

/** What may be supposed: cells at an index 0–100, and initiatives carried out. */
export interface Supposition {
  readonly cells: Readonly<Partial<Record<CellId, number>>>;
  readonly initiatives: readonly string[];
}

/** What "what if" starts from: scores 0–4, and the initiatives that could be carried out, the roadmap's with their letter. */
export interface WhatIfStart {
  readonly cells: Cells;
  readonly coverage: Coverage;
  readonly initiatives: readonly (Pick<InitiativeModel, 'id' | 'impact'> & {
    readonly title: string;
    readonly letter: string | null;
  })[];
  /** Of a round of several people: what it released, from which everything moves. */
  readonly released: ReleasedStart | null;
}

/** What a round prints, for "what if" to start from; nothing in it is worked out anew (method 3.R11). */
export interface ReleasedStart {
  readonly outcome: Outcome;
  /** Of the steps without handbrake. */
  readonly rawBounds: Readonly<Partial<Record<StepId, Bound>>>;
  /** Whether customers confirm level 5 (method 1.6). */
  readonly confirms: boolean;
}

export const nothingSupposed: Supposition = { cells: {}, initiatives: [] };

/** One change, as the form without JavaScript asks for it; `to` is an index 0–100. */
export type Chosen =
  | { readonly kind: 'cell'; readonly cell: CellId; readonly to: number }
  | { readonly kind: 'prerequisite'; readonly prerequisite: PrerequisiteId; readonly to: number }
  | { readonly kind: 'initiative'; readonly id: string };

/** A matrix as a person reads it: every value an index 0–100 as printed, `null` where it cannot be said. */
export interface Outcome {
  readonly index: number | null;
  readonly level: OverallLevel | null;
  readonly finding: Finding;
  readonly cells: Readonly<Record<CellId, number | null>>;
  readonly prerequisites: readonly {
    readonly id: PrerequisiteId;
    readonly value: number | null;
    readonly brakes: readonly StepId[];
  }[];
  readonly steps: readonly {
    readonly id: StepId;
    readonly value: number | null;
    readonly level: Level | null;
    readonly brakedBy: PrerequisiteId | null;
    readonly isBottleneck: boolean;
  }[];
  /** Values of which only a bound may be said (method 3.R7). */
  readonly bounds: Readonly<Partial<Record<'index' | StepId | PrerequisiteId | CellId, Bound>>>;
}

/** The indices a cell or a prerequisite can be raised to: the answers above the first, 25 to 100. */
export const raisedTo: readonly number[] = Array.from(
  { length: method.scale.points - 1 },
  (_, i) => (i + 1) * method.indexPerPoint,
);

/** The known cells of a prerequisite that lie below an index, raised to it. */
export const raisePrerequisite = (
  cells: Cells,
  prerequisite: PrerequisiteId,
  to: number,
): Supposition['cells'] =>
  Object.fromEntries(
    cellIds
      .filter((cell) => prerequisiteOf(cell) === prerequisite && isBelow(cells[cell], to))
      .map((cell) => [cell, to]),
  );

/** Whether a known score 0–4 lies below an index 0–100. */
export const isBelow = (score: number | null, index: number): boolean =>
  score !== null && score * method.indexPerPoint < index - 1e-9;

/**
 * The cells 0–4 under a supposition: what is set replaces, an initiative adds its gain up to 4 (method 2.3).
 * A cell without a value stays without one until it is set.
 */
export function suppose(
  cells: Cells,
  { cells: set, initiatives }: Supposition,
  catalogue: readonly Pick<InitiativeModel, 'id' | 'impact'>[],
): Record<CellId, number | null> {
  const carriedOut = catalogue.filter(({ id }) => initiatives.includes(id));
  return Object.fromEntries(
    cellIds.map((cell) => {
      const wished = set[cell];
      let score = wished === undefined ? cells[cell] : wished / method.indexPerPoint;
      for (const { impact } of carriedOut)
        if (score !== null) score += Math.min(impact[cell] ?? 0, method.scale.maximum - score);
      return [cell, score];
    }),
  ) as Record<CellId, number | null>;
}

/** Margins, handbrakes, level, finding and index of a matrix, as printed (method 1.4 to 1.6, 1.12b). */
export const outcomeOf = (cells: Cells, coverage: Coverage): Outcome =>
  printedOutcome(margins(cells, coverage), cells);

/** Margins as a person reads them; `outsideConfirms` opens level 5 (method 1.6, 1.12b). */
export function printedOutcome(
  scores: Pick<Margins, 'P' | 'E' | 'brakeBy' | 'eff'>,
  cells: Cells,
  outsideConfirms = false,
  bounds: Outcome['bounds'] = {},
): Outcome {
  const { level, ungated, gates } = maturityOf(scores, outsideConfirms);
  const finding = findingOf(scores, level);
  const shown = (score: number | null) => (score === null ? null : floorIndex(score));
  return {
    index: shown(scores.eff),
    level:
      level === null || ungated === null
        ? null
        : { level, ungated, gates: gates.filter((gate) => gate !== 'coverage') },
    finding,
    cells: Object.fromEntries(
      cellIds.map((cell) => [cell, shown(cells[cell])]),
    ) as Outcome['cells'],
    prerequisites: prerequisiteIds.map((id) => ({
      id,
      value: shown(scores.P[id]),
      brakes: stepIds.filter((step) => scores.brakeBy[step] === id),
    })),
    steps: stepIds.map((id) => {
      const score = scores.E[id];
      return {
        id,
        value: shown(score),
        level: score === null ? null : levelOf(score),
        brakedBy: scores.brakeBy[id],
        isBottleneck: finding.kind === 'bottleneck' && finding.steps.includes(id),
      };
    }),
    bounds,
  };
}

/** What one chosen change supposes: values only ever rise. */
export function suppositionOf(chosen: Chosen | null, { cells }: WhatIfStart): Supposition {
  switch (chosen?.kind) {
    case 'cell': {
      const { cell, to } = chosen;
      const rises = cells[cell] === null || isBelow(cells[cell], to);
      return { cells: rises ? { [cell]: to } : {}, initiatives: [] };
    }
    case 'prerequisite':
      return { cells: raisePrerequisite(cells, chosen.prerequisite, chosen.to), initiatives: [] };
    case 'initiative':
      return { cells: {}, initiatives: [chosen.id] };
    default:
      return { cells: {}, initiatives: [] };
  }
}
