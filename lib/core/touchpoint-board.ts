import { method } from './constants';
import {
  isSignal,
  meanPerformance,
  performanceDimensions,
  phases,
  type Touchpoint,
  touchpointNeed,
  touchpointsToStop,
  uncovered,
} from './touchpoints';
import type { Entry } from './workbench';

type Dimension = (typeof performanceDimensions)[number];

/**
 * One touchpoint as the board shows it: `number` counts over all phases, `importance`, `performance` (mean of what is rated), `ratings` and
 * `need` are indices 0–100, rounded to whole points (method 2.1); `null` says that nothing is rated.
 */
export interface BoardPoint {
  readonly entry: Entry<'touchpoint'>;
  readonly number: number;
  readonly importance: number;
  readonly performance: number | null;
  readonly ratings: Readonly<Record<Dimension, number | null>>;
  readonly need: number | null;
  readonly isSignal: boolean;
  /** Too unimportant to keep; one that is stopped is no longer asked about. */
  readonly isToStop: boolean;
}

export interface Board {
  /** In the order of the board, stopped ones included. */
  readonly points: readonly BoardPoint[];
  readonly columns: readonly {
    readonly phase: Touchpoint['phase'];
    readonly points: readonly BoardPoint[];
  }[];
  /** Those that count. */
  readonly used: readonly BoardPoint[];
  /** The five largest needs, largest first. */
  readonly gaps: readonly BoardPoint[];
  readonly toStop: readonly BoardPoint[];
  readonly stopped: readonly BoardPoint[];
  readonly missing: ReturnType<typeof uncovered>;
}

const asIndex = (score: number) => Math.round(score * method.indexPerPoint + 1e-9);
const asIndexOrNone = (score: number | null | undefined) =>
  typeof score === 'number' ? asIndex(score) : null;

function pointOf(entry: Entry<'touchpoint'>, number: number): BoardPoint {
  const { body } = entry;
  return {
    entry,
    number,
    importance: asIndex(body.importance),
    performance: asIndexOrNone(meanPerformance(body)),
    ratings: Object.fromEntries(
      performanceDimensions.map((dimension) => [
        dimension,
        asIndexOrNone(body.performance[dimension]),
      ]),
    ) as BoardPoint['ratings'],
    need: asIndexOrNone(touchpointNeed(body)),
    isSignal: !body.stopped && isSignal(body),
    isToStop: !body.stopped && touchpointsToStop([body]).length > 0,
  };
}

const exactNeed = ({ entry }: BoardPoint) => touchpointNeed(entry.body) ?? 0;

/** The board of an organisation's touchpoints: by phase, numbered through, with gaps, coverage and stop list (method 2.1). */
export function touchpointBoard(entries: readonly Entry<'touchpoint'>[]): Board {
  const points = phases
    .flatMap((phase) => entries.filter(({ body }) => body.phase === phase))
    .map((entry, index) => pointOf(entry, index + 1));
  const used = points.filter(({ entry }) => !entry.body.stopped);
  return {
    points,
    columns: phases.map((phase) => ({
      phase,
      points: points.filter(({ entry }) => entry.body.phase === phase),
    })),
    used,
    gaps: used
      .filter((point) => exactNeed(point) > 0)
      .sort((a, b) => exactNeed(b) - exactNeed(a) || a.number - b.number)
      .slice(0, method.touchpoint.gapsShown),
    toStop: used.filter(({ isToStop }) => isToStop),
    stopped: points.filter(({ entry }) => entry.body.stopped),
    missing: uncovered(used.map(({ entry }) => entry.body)),
  };
}
