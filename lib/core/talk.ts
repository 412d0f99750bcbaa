import { averageDeviation } from './agreement';
import type { Profile } from './report';
import type { Dots, TableProfile } from './team-profile';
import { type Answer, type CellId, cellOf, type ItemId, type PrerequisiteId } from './types';

/** Why a cell is talked about: answers differ, nobody knows, or somebody chose it. */
export type TalkReason = 'disputed' | 'blind' | 'chosen';

/** A question of a cell with its five answers, in one language. */
export interface TalkItem {
  readonly id: ItemId;
  readonly stem: string;
  readonly anchors: readonly string[];
}

/** One cell to talk about: its questions, what opens the talk, and who may know. */
export interface TalkQuestion {
  readonly cell: CellId;
  readonly reason: TalkReason;
  readonly items: readonly TalkItem[];
  readonly openers: readonly string[];
  readonly ask: string;
}

/** How half an hour is spent. */
export interface TalkStage {
  readonly minutes: number;
  readonly what: string;
}

export const talkMinutes = (stages: readonly TalkStage[]) =>
  stages.reduce((total, { minutes }) => total + minutes, 0);

const spreadOf = ({ team, table }: Profile, cell: CellId) => (team ?? table)?.cells[cell] ?? null;

/** The cells a round shall talk about, at most three: disputed ones by size, then blind spots (method 2.5). */
export const talkCells = ({ team, table }: Profile): readonly CellId[] =>
  (team ?? table)?.dialogue ?? [];

/** Blind spots that are not among them. */
export const otherBlindSpots = (profile: Profile): CellId[] =>
  profile.blindSpots.filter((cell) => !talkCells(profile).includes(cell));

export function reasonOf(profile: Profile, cell: CellId): TalkReason {
  const spread = spreadOf(profile, cell);
  if (spread?.class === 'disagree' || spread?.isPolarised) return 'disputed';
  return profile.blindSpots.includes(cell) ? 'blind' : 'chosen';
}

/** How many of ten dots stand at either end, where both ends hold at least two: only then may it be said that two sides exist. */
export function sidesOf([one, two, , four, five]: Dots): { low: number; high: number } | null {
  const [low, high] = [one + two, four + five];
  return low >= 2 && high >= 2 ? { low, high } : null;
}

/** The answers of one side that somebody gave: 1 and 2, or 4 and 5, as positions 0–4. */
export const givenAnswers = (dots: Dots, side: 'low' | 'high'): number[] =>
  (side === 'low' ? [0, 1] : [3, 4]).filter((answer) => (dots[answer] ?? 0) > 0);

const isScore = (answer: Answer | null | undefined) => typeof answer === 'number';

/** How far the named answers to one question lie apart, in answer steps; 0 where fewer than two people gave one (method 1.8). */
export function tableDistance(answers: readonly (Answer | null)[]): number {
  const scores = answers.filter(isScore) as number[];
  return scores.length < 2 ? 0 : averageDeviation(scores);
}

/** The cells of a prerequisite as a table talks about them: those whose answers lie furthest apart first. */
export function tableOrder(
  { answers }: TableProfile,
  cells: readonly CellId[],
  prerequisite: PrerequisiteId,
): CellId[] {
  const furthest = (cell: CellId) =>
    Math.max(
      0,
      ...Object.entries(answers)
        .filter(([item]) => cellOf(item) === cell)
        .map(([, given]) => tableDistance(given)),
    );
  return cells
    .filter((cell) => cell.startsWith(prerequisite))
    .sort((a, b) => furthest(b) - furthest(a));
}
