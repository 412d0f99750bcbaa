import { initiativeFields } from '@/lib/core/initiative-fields';
import type { Entry, InitiativeEntry } from '@/lib/core/workbench';
import { emptyInitiative } from '@/lib/core/working-plan-moves';
import { getPitStop } from '../get-pit-stop';
import { getReport } from '../get-report';
import { type EntryChange, saveEntries } from './save-entries';

export type PlaceOutcome =
  | { readonly kind: 'done'; readonly was: string | null }
  | { readonly kind: 'unknown' | 'conflict' };

/** Puts an initiative one place earlier or later in the plan and fixes it there; a neighbour with a fixed place gives way. */
export async function placeInitiative(
  token: string,
  id: string,
  by: -1 | 1,
): Promise<PlaceOutcome> {
  const pitStop = await getPitStop(token);
  const found = pitStop && (await getReport(token, 'de', async () => pitStop));
  if (found?.kind !== 'report') return { kind: 'unknown' };
  const planned = found.report.roadmap?.initiatives ?? [];
  const at = planned.findIndex((one) => one.id === id);
  if (at < 0) return { kind: 'unknown' };
  const place = Math.min(planned.length, Math.max(1, at + 1 + by));
  const entries = pitStop?.workbench.initiative ?? [];
  const entryOf = (wanted: string | undefined) => entries.find((entry) => entry.id === wanted);
  const neighbour = entryOf(planned[place - 1]?.id);
  const changes = [change(entryOf(id), id, { order: place })];
  if (neighbour && neighbour.id !== id && neighbour.body.order !== null)
    changes.push(change(neighbour, neighbour.id, { order: at + 1 }));
  const saved = await saveEntries(token, changes);
  if (saved.kind !== 'done') return { kind: 'unknown' };
  const isSaved = saved.entries.every(({ outcome }) => outcome === 'saved' || outcome === 'kept');
  return isSaved ? { kind: 'done', was: saved.entries[0]?.was ?? null } : { kind: 'conflict' };
}

const change = (
  entry: Entry<'initiative'> | undefined,
  id: string,
  part: Partial<InitiativeEntry>,
): EntryChange => ({
  kind: 'initiative',
  id,
  revision: (entry?.revision ?? 0) + 1,
  value: initiativeFields({ ...(entry?.body ?? emptyInitiative), ...part }),
});
