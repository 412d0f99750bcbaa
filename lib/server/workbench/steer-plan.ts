import { type PlannedKind, plannedKinds, stateWord, tagsWord } from '@/lib/core/plan-change';
import { touchpointTags } from '@/lib/core/touchpoints';
import type { InitiativeEntry, PlanEntry, TouchpointEntry } from '@/lib/core/workbench';
import { causeOf } from '@/lib/core/working-plan-moves';
import type { EntriesTable } from '@/lib/db/schema';
import { today } from '../clock';

const read = <T>(row: EntriesTable | undefined): T | null =>
  row && row.deleted_on === null ? (JSON.parse(row.body) as T) : null;
const bodyOf = (row: EntriesTable | undefined) => read<InitiativeEntry>(row);

const isPlanned = (kind: string): kind is PlannedKind =>
  (plannedKinds as readonly string[]).includes(kind);

/**
 * What an entry was before it changed the plan, as a word for an address; null when the plan stays as it is. Of a touchpoint it is what
 * all of them told the plan before.
 */
export function wasBefore(
  before: EntriesTable | undefined,
  now: EntriesTable,
  all: readonly EntriesTable[],
): string | null {
  const { kind } = now;
  if (kind === 'touchpoint') {
    const was = tagsOf(all);
    const is = tagsOf([...all.filter((row) => row.entry_id !== now.entry_id), now]);
    return was === is ? null : was;
  }
  if (!isPlanned(kind)) return null;
  if (kind === 'initiative') {
    const [was, is] = [bodyOf(before), bodyOf(now)];
    return was === null && is === null ? null : causeOf(was, is) && stateWord(kind, was);
  }
  const was = stateWord(kind, read(before));
  return was === stateWord(kind, read(now)) ? null : was;
}

/** What the touchpoints of some rows tell the plan, as a word for an address (method 2.1). */
export const tagsOf = (rows: readonly EntriesTable[]) =>
  tagsWord(
    touchpointTags(
      rows
        .filter(({ kind }) => kind === 'touchpoint')
        .flatMap((row) => read<TouchpointEntry>(row) ?? [])
        .filter(({ stopped }) => !stopped),
    ),
  );

/** The first acceptance starts the plan: from that day its days count. */
export function planStart(
  rows: readonly EntriesTable[],
  before: readonly EntriesTable[],
): EntriesTable[] {
  const accepted = rows.find((row) => bodyOf(row)?.decision === 'accepted');
  if (accepted?.kind !== 'initiative') return [];
  const plan = before.find(({ kind }) => kind === 'plan');
  const chosen = read<PlanEntry>(plan);
  const isFirst = !before.some((row) => bodyOf(row)?.decision === 'accepted');
  const mayStart = !plan || (isFirst && (chosen?.startsOn ?? null) === null);
  if (!mayStart || rows.some(({ kind }) => kind === 'plan')) return [];
  const { assessment_id } = accepted;
  const body = JSON.stringify({ startsOn: today(), basis: chosen?.basis ?? 'votes' });
  const revision = (plan?.revision ?? 0) + 1;
  const place = { entry_id: 'plan', position: 1, revision, deleted_on: null };
  return [{ assessment_id, kind: 'plan', ...place, body }];
}
