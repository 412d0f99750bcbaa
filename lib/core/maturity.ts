import { method } from './constants';
import type { Margins } from './margins';
import { roundTo } from './statistics';
import type { Level } from './types';

export type Gate = 'coverage' | 'weakest_prerequisite' | 'no_outside_confirmation';

/** The level after the gates, the level without them, and the gates that held it back (method 1.6). */
export interface Maturity {
  readonly level: Level | null;
  readonly ungated: Level | null;
  readonly gates: readonly Gate[];
}

/** The level 1–5 of a score 0–4; a boundary belongs to the higher level (method 1.6). */
export function levelOf(score: number): Level {
  const steps = Math.floor(roundTo(score / method.level.width, 9));
  return Math.min(method.level.highest, 1 + steps) as Level;
}

/** The level of an organisation: at most one above its weakest prerequisite, and 5 only if the outside agrees (method 1.6). */
export function maturityOf(
  { P, eff }: Pick<Margins, 'P' | 'eff'>,
  outsideConfirms: boolean,
): Maturity {
  const prerequisites = Object.values(P).filter((score) => score !== null);
  if (eff === null || prerequisites.length < Object.keys(P).length)
    return { level: null, ungated: null, gates: ['coverage'] };
  const gates: Gate[] = [];
  const ungated = levelOf(eff);
  const limit = levelOf(Math.min(...prerequisites)) + method.gates.levelsAboveWeakest;
  let level: number = ungated;
  if (level > limit) {
    level = limit;
    gates.push('weakest_prerequisite');
  }
  if (level === method.gates.outsideLevel && !outsideConfirms) {
    level -= 1;
    gates.push('no_outside_confirmation');
  }
  return { level: level as Level, ungated, gates };
}
