import type { Locale } from '@/lib/core/types';
import { database } from '@/lib/db/client';
import { countDrafts, countVoices, findVoice, insertVoices } from '@/lib/db/voices';
import { translator } from '@/lib/i18n/messages';
import { folded } from '@/lib/i18n/touchpoint-words';
import { writeCsv } from '../csv';
import { itemsOfLap } from '../questionnaire';
import { mayFinish } from '../result-lap';
import { newId } from '../tokens';
import { importList, type ListTarget, previewList } from './import-list';
import { findOwnRound } from './team-round';

const headings = (['de', 'en'] as const).map((locale) => translator(locale)('answer-list.group'));

const paper: ListTarget = {
  // Who sits at the table answers under a name, on a device of one's own.
  shape: ({ mode, lap, breakdown }) =>
    mode === 'table'
      ? null
      : {
          questions: itemsOfLap(lap).map(({ id, na_allowed }) => ({
            id,
            mayNotApply: na_allowed === true,
          })),
          others: breakdown
            ? [
                {
                  id: 'group',
                  headings,
                  read: (text) => {
                    const group = breakdown.groups.find(
                      ({ id, name }) => folded(name) === folded(text) || id === folded(text),
                    );
                    return group ? { value: group.id } : { reason: 'group' };
                  },
                },
              ]
            : [],
          check: (answers) => (mayFinish(lap, answers) ? null : 'too-few'),
        },
  room: async (db, { id, seats }) =>
    seats - (await countVoices(db, id)) - (await countDrafts(db, id)),
  groupOf: ({ breakdown }, { others }) =>
    breakdown?.groups.find(({ id }) => id === others.group)?.name ?? null,
  isThere: async (db, receiptHash) => (await findVoice(db, receiptHash)) !== undefined,
  store: (db, round, rows) =>
    insertVoices(
      db,
      rows.map(({ row, receiptHash }) => ({
        id: newId(),
        round_id: round.id,
        group_id: row.others.group ?? null,
        name: null,
        receipt_hash: receiptHash,
        answers: JSON.stringify(row.answers),
        careless: 0,
        published: 0,
      })),
    ),
};

/** Reads sheets filled in on paper and typed into a list, without storing anything. */
export const previewPaper = (token: string, source: string) => previewList(token, source, paper);

/** Hands in sheets filled in on paper: each is a voice like any other, with no receipt to take it back. */
export const importPaper = (token: string, source: string, key: string) =>
  importList(token, source, key, paper);

/** What the room for paper shows; null for an unknown link. */
export async function getPaperRoom(token: string) {
  const { db } = await database();
  const own = await findOwnRound(db, token);
  if (!own) return null;
  const { pitStop, round } = own;
  const lap = round?.lap ?? pitStop.lap;
  const items = itemsOfLap(lap);
  return {
    organisation: pitStop.organisation_name,
    lap,
    /** Whether sheets can be read in: a round is open, and it is not one at the table. */
    isOpen: round?.state === 'open' && paper.shape(round) !== null,
    groups: round?.breakdown?.groups.map(({ name }) => name) ?? [],
    mayNotApply: items.filter((item) => item.na_allowed).map(({ id }) => id),
  };
}

/** An empty list to fill in: one column for each question of the lap, and one for the group where there are groups. */
export async function paperTemplate(token: string, locale: Locale): Promise<string | null> {
  const room = await getPaperRoom(token);
  if (!room?.isOpen) return null;
  const head = itemsOfLap(room.lap).map(({ id }) => id);
  const group = room.groups.length > 0 ? [translator(locale)('answer-list.group')] : [];
  return writeCsv([[...group, ...head]], locale === 'en' ? ',' : ';');
}
