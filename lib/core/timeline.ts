import type { Horizon, ReportInitiative } from './report-roadmap';

/** The ends of the roadmap's four columns in days (method 2.4). */
export const horizons = [30, 90, 180, 365] as const satisfies readonly Horizon[];

/** Where a day stands on the time line as a share 0–1: four columns of equal width, each linear inside (method 2.4). */
export function positionOfDay(day: number): number {
  const column = horizons.findIndex((end) => day <= end);
  if (column < 0) return 1;
  const begin = horizons[column - 1] ?? 0;
  const end = horizons[column] ?? begin;
  return (column + Math.max(0, day - begin) / (end - begin)) / horizons.length;
}

export interface TimelineLink {
  readonly fromRow: number;
  readonly toRow: number;
  /** Day on which the one ends, and day on which the other starts. */
  readonly fromDay: number;
  readonly toDay: number;
}

/** Which initiative waits for which: one link per scheduled initiative it builds on, rows counted from 0 (method 2.4). */
export function timelineLinks(initiatives: readonly ReportInitiative[]): TimelineLink[] {
  return initiatives.flatMap((initiative, toRow) =>
    initiative.buildsOn.flatMap((letter) => {
      const fromRow = initiatives.findIndex((other) => other.letter === letter);
      const from = initiatives[fromRow];
      return from ? [{ fromRow, toRow, fromDay: from.finish, toDay: initiative.start }] : [];
    }),
  );
}
