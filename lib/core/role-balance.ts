import { method } from './constants';
import { type Margins, margins } from './margins';
import { maturityOf } from './maturity';
import { equalWeightCells, organisationCells, tallyOf } from './score';
import {
  type Answers,
  cellIds,
  type PrerequisiteId,
  prerequisiteIds,
  type StepId,
  stepIds,
} from './types';

/** The second reading: every atom counts the same; `null` unless each has at least k people in every cell (method 1.9, 3.R12). */
export function roleBalanced(
  atoms: readonly (readonly Answers[])[],
  k: number = method.anonymity.k,
): Margins | null {
  const groups = atoms.map((people) => organisationCells(tallyOf(people), 1));
  const covered = groups.every((cells) => cellIds.every((cell) => cells[cell].n >= k));
  return covered && groups.length > 0 ? margins(equalWeightCells(groups)) : null;
}

/** Whether the two readings differ by five index points or in level, so a note is due (method 1.9). */
export function weightingMatters(perPerson: Margins, balanced: Margins): boolean {
  if (perPerson.eff === null || balanced.eff === null) return false;
  const points = Math.abs(perPerson.eff - balanced.eff) * method.indexPerPoint;
  const levels = [perPerson, balanced].map((reading) => maturityOf(reading, true).level);
  return points >= method.balance.noteFromIndex - 1e-9 || levels[0] !== levels[1];
}

/** Margins on which two published atoms lie at least one scale point apart: "Sichtweisen-Lücke" (method 1.8). */
export function roleConflicts(a: Margins, b: Margins): (PrerequisiteId | StepId)[] {
  const apart = (x: number | null, y: number | null) =>
    x !== null && y !== null && Math.abs(x - y) >= method.agreement.roleConflict - 1e-9;
  return [
    ...stepIds.filter((s) => apart(a.S[s], b.S[s])),
    ...prerequisiteIds.filter((p) => apart(a.P[p], b.P[p])),
  ];
}
