import { stateWord } from '@/lib/core/plan-change';
import type { InitiativeEntry } from '@/lib/core/workbench';
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
  if (plan || rows.some(({ kind }) => kind === 'plan')) return [];
  const { assessment_id } = accepted;
  const body = JSON.stringify({ startsOn: today() });
  const place = { entry_id: 'plan', position: 1, revision: 1, deleted_on: null };
  return [{ assessment_id, kind: 'plan', ...place, body }];
}
