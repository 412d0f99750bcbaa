import { createHash } from 'node:crypto';
import { loadContent } from '@/lib/content/load';
import type { TouchpointSet } from '@/lib/content/touchpoint-sets';
import type { Locale } from '@/lib/core/types';
import type { TouchpointEntry } from '@/lib/core/workbench';
import type { EntriesTable } from '@/lib/db/schema';
import { inLanguage } from '../questionnaire';
import { entryLimits } from './entry-kinds';
import { type Written, writeEntries } from './write-entries';

export interface SetChoice {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly size: number;
}

/** The starter sets to choose from, in the reader's language. */
export const touchpointSets = (locale: Locale): SetChoice[] =>
  loadContent().touchpointSets.map(({ id, name, text, touchpoints }) => ({
    id,
    name: inLanguage(name, locale),
    text: inLanguage(text, locale),
    size: touchpoints.length,
  }));

/** The same starting point has the same id in every pit stop, so that a set can come twice without doubles. */
const idOf = (set: string, point: string) =>
  BigInt(`0x1${createHash('sha256').update(`${set}/${point}`).digest('hex').slice(0, 20)}`)
    .toString(36)
    .slice(0, 16)
    .padEnd(16, '0');

/** Puts a starter set behind what is on the board: what is there stays as it is, what was deleted comes back. */
export async function startWithSet(
  token: string,
  setId: string,
  locale: Locale,
): Promise<Written | { readonly kind: 'unknown-set' }> {
  const set = loadContent().touchpointSets.find(({ id }) => id === setId);
  if (!set) return { kind: 'unknown-set' };
  return writeEntries(token, (stored, assessmentId) =>
    missingRows(set, locale, stored, assessmentId),
  );
}

function missingRows(
  set: TouchpointSet,
  locale: Locale,
  stored: readonly EntriesTable[],
  assessment_id: string,
): EntriesTable[] | null {
  const old = stored.filter(({ kind }) => kind === 'touchpoint');
  const last = Math.max(0, ...old.map(({ position }) => position));
  const rows = set.touchpoints.flatMap((point, index): EntriesTable[] => {
    const entry_id = idOf(set.id, point.id);
    const found = old.find((row) => row.entry_id === entry_id);
    if (found)
      return found.deleted_on === null
        ? []
        : [{ ...found, deleted_on: null, revision: found.revision + 1 }];
    const body = JSON.stringify(bodyOf(point, locale));
    const position = last + index + 1;
    return [
      {
        assessment_id,
        kind: 'touchpoint',
        entry_id,
        position,
        revision: 1,
        body,
        deleted_on: null,
      },
    ];
  });
  const present = old.filter(({ deleted_on }) => deleted_on === null).length;
  return present + rows.length > entryLimits.touchpoint ? null : rows;
}

const bodyOf = (
  {
    name,
    expectation,
    medium,
    ownership,
    phase,
    moment,
    importance,
  }: TouchpointSet['touchpoints'][number],
  locale: Locale,
): TouchpointEntry => ({
  name: inLanguage(name, locale),
  medium,
  ownership,
  phase,
  moment,
  importance,
  performance: { quality: null, simplicity: null, speed: null, availability: null },
  expectation: inLanguage(expectation, locale),
  owner: null,
  stopped: false,
});
