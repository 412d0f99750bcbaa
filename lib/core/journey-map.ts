import { phases, type Touchpoint } from './touchpoints';
import type { Entry, PersonaEntry, Stage } from './workbench';

export const feelings = [-2, -1, 0, 1, 2] as const;

/** One phase of a persona's journey; `y` is the feeling's height from 0 (strongly negative) to 1 (strongly positive). */
export interface JourneyColumn {
  readonly phase: Touchpoint['phase'];
  readonly stage: Stage;
  readonly touchpoints: readonly { readonly id: string; readonly name: string }[];
  readonly moment: Touchpoint['moment'];
  readonly y: number | null;
}

const nothing: Stage = {
  wants: null,
  feeling: null,
  pain: null,
  idea: null,
  moment: 'none',
  touchpoints: [],
};

/** A persona's way through the five phases, with the touchpoints it meets in each; stopped ones are left out. */
export function journeyMap(
  { stages }: PersonaEntry,
  board: readonly Entry<'touchpoint'>[],
): JourneyColumn[] {
  return phases.map((phase) => {
    const stage = stages[phase] ?? nothing;
    const met = board.filter(({ id, body }) => !body.stopped && stage.touchpoints.includes(id));
    const marked = met.find(({ body }) => body.moment !== 'none')?.body.moment;
    return {
      phase,
      stage,
      touchpoints: met.map(({ id, body }) => ({ id, name: body.name })),
      moment: stage.moment === 'none' ? (marked ?? 'none') : stage.moment,
      y: stage.feeling === null ? null : (stage.feeling + 2) / 4,
    };
  });
}

/** A point of the feeling line: `x` and `y` as shares of width and height, `y` counted from below. */
export interface FeelingPoint {
  readonly phase: Touchpoint['phase'];
  readonly x: number;
  readonly y: number;
  readonly isMoment: boolean;
}

/** The feeling as lines through the middles of the columns; a phase about which nothing is known leaves the line open. */
export function feelingLines(columns: readonly JourneyColumn[]): FeelingPoint[][] {
  const lines: FeelingPoint[][] = [[]];
  for (const [at, { phase, y, moment }] of columns.entries())
    if (y === null) lines.push([]);
    else
      lines.at(-1)?.push({
        phase,
        x: (at + 0.5) / columns.length,
        y,
        isMoment: moment !== 'none',
      });
  return lines.filter((line) => line.length > 0);
}

/** The phase with the lowest feeling, the earlier one of equals; `null` while none is known or all are above the middle. */
export function lowestPhase(columns: readonly JourneyColumn[]): JourneyColumn | null {
  const known = columns.filter(({ y }) => y !== null && y < 0.5);
  return known.toSorted((a, b) => (a.y ?? 0) - (b.y ?? 0))[0] ?? null;
}

/** Whether anything at all is recorded about the journey. */
export const isJourneyEmpty = (columns: readonly JourneyColumn[]) =>
  columns.every(
    ({ stage, touchpoints, y }) =>
      y === null && touchpoints.length === 0 && !stage.wants && !stage.pain && !stage.idea,
  );
