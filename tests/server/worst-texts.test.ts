import { describe, expect, test } from 'vitest';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { exportPitStop } from '@/lib/server/export-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { importPitStop } from '@/lib/server/import-pit-stop';
import { importTouchpoints } from '@/lib/server/workbench/import-touchpoints';
import { saveEntries } from '@/lib/server/workbench/save-entries';
import { exportTouchpoints } from '@/lib/server/workbench/touchpoint-list';
import { onBothDatabases } from '../support/databases';
import {
  allRounds,
  entriesOfRound,
  entryId,
  keptOf,
  otherFields,
  textFields,
  textKinds,
  typedFields,
} from '../support/worst-texts';

/** Few rounds of many texts each in every run, each text in each field in the full campaign. */
const rounds = Array.from({ length: process.env.BOXENSTOPP_FULL ? allRounds : 2 }, (_, i) => i);

const changesOf = (round: number) =>
  entriesOfRound(round).map((entry) => ({ ...entry, revision: 1 }));

const at = (body: unknown, path: string) =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], body);

/** Each text field of each entry: what is stored, and what should be. */
async function comparedIn(token: string, round: number) {
  const workbench = (await getPitStop(token))?.workbench;
  return textKinds.flatMap((kind) =>
    (workbench?.[kind] ?? []).flatMap(({ body }, index) => {
      const typed = typedFields(kind, index, round);
      return textFields[kind].map((field) => ({
        place: `${kind} ${index} ${field.name}`,
        stored: at(body, field.name),
        kept: keptOf(field, typed[field.name] ?? ''),
      }));
    }),
  );
}

onBothDatabases(() => {
  describe('I03 each of 400 texts in the fields of the workbench', () => {
    test.each(rounds)(
      'is stored whole and goes through the pit-stop file (round %i)',
      async (round) => {
        const { token } = await createPitStop('quick');
        const saved = await saveEntries(token, changesOf(round));
        if (saved.kind !== 'done') throw new Error(saved.kind);
        expect(saved.entries.filter(({ outcome }) => outcome !== 'saved')).toEqual([]);
        const compared = await comparedIn(token, round);
        expect(compared.length).toBeGreaterThan(400);
        for (const { place, stored, kept } of compared) expect(stored, place).toBe(kept);
        const file = await exportPitStop(token, 'de');
        const imported = await importPitStop(JSON.stringify(file));
        const again =
          imported.kind === 'imported' ? await exportPitStop(imported.token, 'de') : imported;
        expect(again).toEqual(file);
      },
    );

    test.each(['de', 'en'] as const)(
      'goes through the list of touchpoints (%s)',
      async (locale) => {
        const { token } = await createPitStop('quick');
        const changes = Array.from({ length: 200 }, (_, i) => ({
          kind: 'touchpoint' as const,
          id: entryId('touchpoint', i),
          value: { ...otherFields.touchpoint, ...typedFields('touchpoint', i, i) },
          revision: 1,
        }));
        await saveEntries(token, changes);
        const other = (await createPitStop('quick')).token;
        const list = (await exportTouchpoints(token, locale))?.csv ?? '';
        expect(await importTouchpoints(other, list)).toMatchObject({ kind: 'done', count: 200 });
        const bodies = async (of: string) =>
          (await getPitStop(of))?.workbench.touchpoint.map(({ id, body }) => [id, body]);
        expect(await bodies(other)).toEqual(await bodies(token));
      },
    );
  });

  const fields = textKinds.flatMap((kind) =>
    textFields[kind].map((field) => [kind, field.name, field.limit] as const),
  );

  test.each(fields)(
    'I03 %s %s: one character more than %i is refused by name, not cut',
    async (kind, name, limit) => {
      const { token } = await createPitStop('quick');
      const value = {
        ...otherFields[kind],
        ...typedFields(kind, 0),
        [name]: (name === 'link' ? 'https://' : '').padEnd(limit + 1, 'ä'),
      };
      const saved = await saveEntries(token, [{ kind, id: entryId(kind, 0), value, revision: 1 }]);
      expect(saved).toMatchObject({
        entries: [{ outcome: 'invalid', problems: [name], revision: 0 }],
      });
      expect((await getPitStop(token))?.workbench[kind]).toEqual([]);
    },
  );
});
