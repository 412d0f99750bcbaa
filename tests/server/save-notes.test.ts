import { describe, expect, test } from 'vitest';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { noteLimit } from '@/lib/server/plain-text';
import { type NoteChange, saveNotes } from '@/lib/server/save-notes';
import { newToken } from '@/lib/server/tokens';
import { onBothDatabases } from '../support/databases';

const note = (value: string, revision: number, item = 'P1S1.a'): NoteChange => ({
  item,
  value,
  revision,
});

onBothDatabases(() => {
  const pitStop = async () => (await createPitStop('quick')).token;
  const outcomes = async (token: string, ...changes: NoteChange[]) => {
    const result = await saveNotes(token, changes);
    return result.kind === 'done'
      ? result.notes.map(({ outcome, value, revision }) => [outcome, value, revision])
      : result.kind;
  };

  describe('a note', () => {
    test('is stored with its revision, and no answer comes with it', async () => {
      const token = await pitStop();
      expect(await outcomes(token, note('Protokolle, Mai', 1))).toEqual([
        ['saved', 'Protokolle, Mai', 1],
      ]);
      const stored = await getPitStop(token);
      expect([stored?.notes, stored?.noteRevisions, stored?.answers]).toEqual([
        { 'P1S1.a': 'Protokolle, Mai' },
        { 'P1S1.a': 1 },
        {},
      ]);
    });

    test.each([
      ['the same text under the same revision again', note('zwei', 2), ['kept', 'zwei', 2]],
      ['another text under the same revision', note('anders', 2), ['conflict', 'zwei', 2]],
      ['an older revision', note('alt', 1), ['conflict', 'zwei', 2]],
      ['a higher revision', note('drei', 3), ['saved', 'drei', 3]],
      ['an empty text under a higher revision', note('  ', 3), ['saved', '', 3]],
    ])('%s', async (_sentence, next, expected) => {
      const token = await pitStop();
      await outcomes(token, note('eins', 1));
      await outcomes(token, note('zwei', 2));
      expect(await outcomes(token, next)).toEqual([expected]);
    });

    test('keeps its lines, but no controls and no direction overrides', async () => {
      const token = await pitStop();
      await outcomes(token, note(' eins \r\n\r\n\r\n\r\nzwei\u202E\u0007\tdrei ', 1));
      expect((await getPitStop(token))?.notes).toEqual({ 'P1S1.a': 'eins\n\nzwei drei' });
    });

    test('may be as long as the limit, counted in characters people see; longer is refused whole', async () => {
      const token = await pitStop();
      const family = '👩‍👩‍👧';
      expect(await outcomes(token, note(family.repeat(noteLimit), 1))).toEqual([
        ['saved', family.repeat(noteLimit), 1],
      ]);
      const result = await outcomes(token, note('a'.repeat(noteLimit + 1), 2));
      expect((result as string[][])[0]?.[0]).toBe('too-long');
      expect((await getPitStop(token))?.noteRevisions).toEqual({ 'P1S1.a': 1 });
    });

    test('does not keep its neighbour from being stored when it is too long', async () => {
      const token = await pitStop();
      await outcomes(token, note('a'.repeat(noteLimit + 1), 1), note('kurz', 1, 'P1S2.a'));
      expect((await getPitStop(token))?.notes).toEqual({ 'P1S2.a': 'kurz' });
    });

    test('beside an item that the lap does not ask is refused', async () => {
      const result = await saveNotes(await pitStop(), [note('x', 1, 'P1S1.b')]);
      expect(result).toEqual({ kind: 'unknown-items', items: ['P1S1.b'] });
    });

    test('below an unknown link goes nowhere', async () => {
      expect(await outcomes(newToken(), note('x', 1))).toBe('unknown-link');
      expect(await outcomes('short', note('x', 1))).toBe('unknown-link');
    });
  });

  test('of competing texts under one revision exactly one is stored, the others learn which', async () => {
    const token = await pitStop();
    const results = await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) => outcomes(token, note(text, 1))),
    );
    const flat = results.map((result) => (result as unknown[][])[0] as unknown[]);
    const stored = (await getPitStop(token))?.notes['P1S1.a'];
    expect(flat.map(([, text]) => text)).toEqual([stored, stored, stored, stored]);
    expect(flat.filter(([outcome]) => outcome === 'saved')).toHaveLength(1);
  });
});
