import { stateWord } from '@/lib/core/plan-change';
import type { InitiativeEntry, PlanEntry } from '@/lib/core/workbench';
import { causeOf } from '@/lib/core/working-plan-moves';
import type { EntriesTable } from '@/lib/db/schema';
import { today } from '../clock';

const bodyOf = (row: EntriesTable | undefined) =>
  row && row.deleted_on === null ? (JSON.parse(row.body) as InitiativeEntry) : null;

/** What an initiative's entry was before it changed the plan, as a word for an address; null when the plan stays as it is. */
export function wasBefore(before: EntriesTable | undefined, now: EntriesTable): string | null {
  if (now.kind !== 'initiative') return null;
  const [was, is] = [bodyOf(before), bodyOf(now)];
  return was === null && is === null ? null : causeOf(was, is) && stateWord(was);
}

/** The first acceptance starts the plan: from that day its days count. */
export function planStart(
  rows: readonly EntriesTable[],
  before: readonly EntriesTable[],
): EntriesTable[] {
  const accepted = rows.find((row) => bodyOf(row)?.decision === 'accepted');
  if (accepted?.kind !== 'initiative') return [];
  const plan = before.find(({ kind }) => kind === 'plan');
  const chosen = plan && plan.deleted_on === null ? (JSON.parse(plan.body) as PlanEntry) : null;
  const isFirst = !before.some((row) => bodyOf(row)?.decision === 'accepted');
  const mayStart = !plan || (isFirst && (chosen?.startsOn ?? null) === null);
  if (!mayStart || rows.some(({ kind }) => kind === 'plan')) return [];
  const { assessment_id } = accepted;
  const body = JSON.stringify({ startsOn: today(), basis: chosen?.basis ?? 'votes' });
  const revision = (plan?.revision ?? 0) + 1;
  const place = { entry_id: 'plan', position: 1, revision, deleted_on: null };
  return [{ assessment_id, kind: 'plan', ...place, body }];
}
