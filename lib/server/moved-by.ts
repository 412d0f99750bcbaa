import {
  entriesBefore,
  type PlannedKind,
  plannedKinds,
  stateBefore,
  tagsIn,
} from '@/lib/core/plan-change';
import type { EntryBodies, InitiativeEntry, PlanEntry } from '@/lib/core/workbench';
import { causeOf, type MoveCause, type PlanMove, planMoves } from '@/lib/core/working-plan-moves';
import { planOf, type ReportInput } from './build-report';
import type { PitStop } from './get-pit-stop';
import { reportInput } from './get-report';

/** What the address says was changed last: an entry, the capacity or the touchpoints, and what it was before. */
export interface LastChange {
  readonly changed?: string | undefined;
  readonly was?: string | undefined;
}

/** What one change moved in the plan, and what the change was about. */
export interface Moved {
  readonly cause: MoveCause;
  /** The entry; null: it was not one alone. */
  readonly id: string | null;
  readonly moves: readonly PlanMove[];
  /** As the address says it, for the roadmap's own. */
  readonly change: { readonly changed: string; readonly was: string };
}

interface Before {
  readonly cause: MoveCause | null;
  readonly id: string | null;
  readonly input: ReportInput;
}

/**
 * What the last change moved: the plan is worked out a second time with that one thing as it was and everything else as it is now, so
 * that nothing about earlier plans needs to be stored. Null when it moved nothing, or the address says nothing true.
 */
export function movedBy(pitStop: PitStop, { changed, was }: LastChange): Moved | null {
  if (changed === undefined || was === undefined) return null;
  const before = inputBefore(pitStop, changed, was);
  if (!before || before.cause === null) return null;
  const [now, { plan }] = [planOf(reportInput(pitStop)).plan, planOf(before.input)];
  if (now === null || plan === null) return null;
  const moves = planMoves(plan, now);
  const { cause, id } = before;
  return moves.length > 0 ? { cause, id, moves, change: { changed, was } } : null;
}

function inputBefore(pitStop: PitStop, changed: string, was: string): Before | null {
  if (changed === 'capacity')
    return /^[1-9]\d{0,2}$/.test(was)
      ? {
          cause: 'capacity',
          id: null,
          input: reportInput({ ...pitStop, capacity30: Number(was) }),
        }
      : null;
  if (changed === 'touchpoints') {
    const touchpointTags = tagsIn(was);
    return touchpointTags
      ? { cause: 'touchpoints', id: null, input: { ...reportInput(pitStop), touchpointTags } }
      : null;
  }
  for (const kind of plannedKinds) {
    const found = entryBefore(pitStop, kind, changed, was);
    if (found) return found;
  }
  return null;
}

function entryBefore<K extends PlannedKind>(
  pitStop: PitStop,
  kind: K,
  id: string,
  was: string,
): Before | null {
  const { workbench, deleted } = pitStop;
  const entry = workbench[kind].find((one) => one.id === id);
  const gone = deleted.find((one) => one.kind === kind && one.id === id);
  if (!entry && !gone) return null;
  const now = (entry?.body ?? null) as EntryBodies[K] | null;
  const body = stateBefore(kind, was, now ?? ((gone?.body ?? null) as EntryBodies[K] | null));
  if (body === undefined) return null;
  const list = entriesBefore(workbench[kind], id, body);
  return {
    cause:
      kind === 'initiative'
        ? causeOf(body as InitiativeEntry | null, now as InitiativeEntry | null)
        : kind === 'plan'
          ? planCause(body as PlanEntry, now as PlanEntry | null)
          : causes[kind as keyof typeof causes],
    id,
    input: reportInput({ ...pitStop, workbench: { ...workbench, [kind]: list } }),
  };
}

const causes = { goal: 'target', block: 'inventory', agreed: 'agreed' } as const;

const planCause = (was: PlanEntry, now: PlanEntry | null) =>
  (was.basis ?? 'votes') === (now?.basis ?? 'votes') ? 'plan-start' : 'basis';
