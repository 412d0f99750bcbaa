import { describe, expect, test } from 'vitest';
import { type EntryKind, entryKinds } from '@/lib/core/workbench';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { exportPitStop } from '@/lib/server/export-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import type { Fields } from '@/lib/server/workbench/read-fields';
import { saveEntries } from '@/lib/server/workbench/save-entries';
import { onBothDatabases } from '../support/databases';
import { entriesOfRound } from '../support/worst-texts';

type Saved = { readonly kind: EntryKind; readonly id: string; readonly value: Fields };

/** Three entries of every kind, so that the one in the middle has a place to come back to. */
const everything: readonly Saved[] = [
  ...entriesOfRound(11, 3),
  ...['S1', 'S2', 'S3'].map((id) => ({
    kind: 'goal' as const,
    id,
    value: { 'target:n': '70', 'relevance:n': '4' },
  })),
  { kind: 'plan', id: 'plan', value: { startsOn: '2026-11-01' } },
];

onBothDatabases(() => {
  describe('whatever was recorded and deleted', () => {
    test.each(entryKinds)('%s: comes back whole, at its place', async (kind) => {
      const { token } = await createPitStop('quick');
      await saveEntries(
        token,
        everything.map((entry) => ({ ...entry, revision: 1 })),
      );
      const before = await exportPitStop(token, 'de');
      const own = everything.filter((entry) => entry.kind === kind);
      const { id } = own[own.length >> 1] ?? { id: '' };
      const change = async (value: null | 'restore', revision: number) => {
        const saved = await saveEntries(token, [{ kind, id, value, revision }]);
        expect(saved).toMatchObject({ entries: [{ outcome: 'saved' }] });
      };
      await change(null, 2);
      const pitStop = await getPitStop(token);
      expect(pitStop?.workbench[kind].map((entry) => entry.id)).not.toContain(id);
      expect(pitStop?.deleted.map((entry) => [entry.kind, entry.id])).toEqual([[kind, id]]);
      expect(await exportPitStop(token, 'de')).not.toEqual(before);
      await change('restore', 3);
      expect(await exportPitStop(token, 'de')).toEqual(before);
    });
  });
});
