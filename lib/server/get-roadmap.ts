import { entriesBefore, stateBefore } from '@/lib/core/plan-change';
import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { causeOf, type MoveCause, type PlanMove, planMoves } from '@/lib/core/working-plan-moves';
import { planOf } from './build-report';
import { getPitStop, type PitStop } from './get-pit-stop';
import { getReport, reportInput, type Unfinished } from './get-report';
import type { DeletedEntry } from './workbench/workbench-of';

/** What the address says was changed last: an initiative or the capacity, and what it was before. */
export interface LastChange {
  readonly changed?: string | undefined;
  readonly was?: string | undefined;
}

/** What one change moved in the plan, and what the change was about. */
export interface Moved {
  readonly cause: MoveCause;
  /** Null: not an initiative. */
  readonly id: string | null;
  readonly moves: readonly PlanMove[];
}

export interface FoundRoadmap {
  readonly kind: 'roadmap';
  readonly report: Report;
  readonly deleted: readonly DeletedEntry[];
  readonly moved: Moved | null;
}

/**
 * The roadmap as its owner sees it, and what the last change moved: the plan is worked out a second time with that one entry as it was
 * and everything else as it is now, so that nothing about earlier plans needs to be stored.
 */
export async function getRoadmap(
  token: string,
  locale: Locale,
  change: LastChange,
): Promise<FoundRoadmap | Unfinished | null> {
  const pitStop = await getPitStop(token);
  const found = pitStop && (await getReport(token, locale, async () => pitStop));
  if (found?.kind !== 'report') return found;
  const moved = movedBy(pitStop as PitStop, change);
  return {
    kind: 'roadmap',
    report: found.report,
    deleted: pitStop?.deleted ?? [],
    moved: moved && moved.moves.length > 0 ? moved : null,
  };
}

function movedBy(pitStop: PitStop, { changed, was }: LastChange): Moved | null {
  if (changed === undefined || was === undefined) return null;
  const now = planOf(reportInput(pitStop)).plan;
  if (now === null) return null;
  const against = (before: PitStop, cause: MoveCause, id: string | null): Moved | null => {
    const { plan } = planOf(reportInput(before));
    return plan && { cause, id, moves: planMoves(plan, now) };
  };
  if (changed === 'capacity')
    return /^[1-9]\d{0,2}$/.test(was)
      ? against({ ...pitStop, capacity30: Number(was) }, 'capacity', null)
      : null;
  const { workbench, deleted } = pitStop;
  const entry = workbench.initiative.find(({ id }) => id === changed);
  const gone = deleted.find(({ kind, id }) => kind === 'initiative' && id === changed);
  const body = entry?.body ?? null;
  const before = stateBefore(was, body ?? ((gone?.body ?? null) as typeof body));
  if (before === undefined || (!entry && !gone)) return null;
  const cause = causeOf(before, body);
  const initiative = entriesBefore(workbench.initiative, changed, before);
  return cause && against({ ...pitStop, workbench: { ...workbench, initiative } }, cause, changed);
}
