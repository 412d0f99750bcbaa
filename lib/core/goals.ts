import { method } from './constants';
import type { Report } from './report';
import { type StepId, stepIds } from './types';
import type { Workbench } from './workbench';

/** What people wish for a step: target as index 0–100, relevance 1–5, and how much it calls for action. */
export interface StepGoal {
  readonly id: StepId;
  /** Wished, or what the roadmap aims at; index. */
  readonly target: number | null;
  readonly isWished: boolean;
  readonly relevance: number | null;
  /** Need for action 0–4; `null` without a value or a relevance. Never part of a score. */
  readonly need: number | null;
}

/** How much a step calls for action: its relevance 0–4 times what its value 0–100 lacks, 0–4 (as the need of touchpoints, method 2.1). */
export const needForAction = (relevance: number, value: number): number =>
  ((relevance - 1) * (method.scale.maximum - value / method.indexPerPoint)) / method.scale.maximum;

export type NeedSize = 'high' | 'medium' | 'low';

/** A need for action in three sizes: high from 2, medium from 1 (of 4). */
export const needSize = (need: number): NeedSize => {
  if (need >= method.goals.highFrom) return 'high';
  return need >= method.goals.mediumFrom ? 'medium' : 'low';
};

/** The six steps with what people wish for them; without a wish the roadmap's target stands (method 2.3, 2.4). */
export function stepGoals({
  workbench,
  roadmap,
  profile,
}: Pick<Report, 'workbench' | 'roadmap' | 'profile'>): StepGoal[] {
  return stepIds.map((id) => {
    const wish = goalOf(workbench, id);
    const value = profile.steps.find((step) => step.id === id)?.value ?? null;
    const relevance = wish?.relevance ?? null;
    return {
      id,
      target: wish?.target ?? roadmap?.target ?? null,
      isWished: (wish?.target ?? null) !== null,
      relevance,
      need: relevance === null || value === null ? null : needForAction(relevance, value),
    };
  });
}

/** The targets of the six steps where people wish for one of their own; `null` while the roadmap's one target stands for all. */
export function ownTargets(report: Pick<Report, 'workbench' | 'roadmap' | 'profile'>) {
  const goals = stepGoals(report);
  return goals.some(({ isWished }) => isWished) ? goals.map(({ target }) => target) : null;
}

/** Steps in the order of their need for action; what is not known comes last, ties keep the order of the steps. */
export const byNeed = (goals: readonly StepGoal[]): StepGoal[] =>
  goals.toSorted((a, b) => (b.need ?? -1) - (a.need ?? -1));

function goalOf({ goal }: Workbench, id: StepId) {
  return goal.find((entry) => entry.id === id)?.body ?? null;
}
