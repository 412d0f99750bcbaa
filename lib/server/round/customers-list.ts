import { loadContent } from '@/lib/content/load';
import { phases } from '@/lib/core/touchpoints';
import type { Locale } from '@/lib/core/types';
import {
  countOutsideVoices,
  findOutsideVoice,
  insertComments,
  insertOutsideVoices,
} from '@/lib/db/voices';
import { type MessageKey, type Translate, translator } from '@/lib/i18n/messages';
import { folded } from '@/lib/i18n/touchpoint-words';
import { channels } from '../contact-groups';
import { writeCsv } from '../csv';
import { noteLimit, plainLines } from '../plain-text';
import { hashToken, newId, newToken } from '../tokens';
import { mostCustomers } from './customers-survey';
import { segmentOf } from './hand-in-outside';
import { importList, type ListTarget, previewList } from './import-list';
import type { OtherColumn } from './read-answer-list';
import { customerComment } from './release-input';
import { shuffled } from './shuffled';

const inEveryLanguage = (key: MessageKey) =>
  (['de', 'de-CH', 'en'] as const).map((locale) =>
    (translator(locale) as (key: MessageKey) => string)(key),
  );

const plain = (text: string) => folded(text).replace(/[.\s]+$/, '');

/** A column that holds one of a few: its id, or the words customers read for it. */
const oneOf = (column: 'phase' | 'channel', ids: readonly string[]): OtherColumn => ({
  id: column,
  headings: inEveryLanguage(`answer-list.${column}`),
  read: (text) => {
    const found = ids.find((id) =>
      [id, ...inEveryLanguage(`customers.${column}-${id}` as MessageKey)].some(
        (word) => plain(word) === plain(text),
      ),
    );
    return found === undefined ? { reason: 'contact' } : { value: found };
  },
});

const others = (): OtherColumn[] => [
  oneOf('phase', phases),
  oneOf('channel', channels),
  {
    id: 'comment',
    headings: inEveryLanguage('answer-list.comment'),
    read: (text) => {
      const comment = plainLines(text, noteLimit);
      return comment.kind === 'too-long' ? { reason: 'too-long' } : { value: comment.text };
    },
  },
];

const customers: ListTarget = {
  shape: ({ customers }) =>
    customers && {
      questions: loadContent().outside.map(({ id }) => ({ id, mayNotApply: true })),
      others: others(),
      check: (answers) => (Object.keys(answers).length > 0 ? null : 'too-few'),
    },
  room: async (db, { id }) => mostCustomers - (await countOutsideVoices(db, id)),
  groupOf: (round, { others }) =>
    segmentOf(round.customers, others.phase ?? null, others.channel ?? null),
  isThere: async (db, receiptHash) => (await findOutsideVoice(db, receiptHash)) !== undefined,
  async store(db, round, rows) {
    await insertOutsideVoices(
      db,
      rows.map(({ row: { answers, others }, receiptHash }) => ({
        id: newId(),
        round_id: round.id,
        segment: segmentOf(round.customers, others.phase ?? null, others.channel ?? null),
        source: 'import',
        receipt_hash: receiptHash,
        answers: JSON.stringify(answers),
        careless: 0,
        published: 0,
      })),
    );
    await insertComments(
      db,
      // Mixed once more, so that a comment does not stand where its answers do.
      shuffled(rows).flatMap(({ row: { others } }) =>
        others.comment
          ? [
              {
                id: newId(),
                round_id: round.id,
                item_id: customerComment,
                // Shows that it is new when a round was opened again; nobody can find it by this.
                receipt_hash: hashToken(newToken()),
                text: others.comment,
              },
            ]
          : [],
      ),
    );
  },
};

/** Reads customers' answers collected elsewhere, without storing anything. */
export const previewCustomers = (token: string, source: string) =>
  previewList(token, source, customers);

/** Takes over customers' answers collected elsewhere, marked as imported. */
export const importCustomers = (token: string, source: string, key: string) =>
  importList(token, source, key, customers);

/** An empty list to fill in. */
export function customersTemplate(locale: Locale): string {
  const t: Translate = translator(locale);
  const more = [t('answer-list.phase'), t('answer-list.channel'), t('answer-list.comment')];
  const head = [...loadContent().outside.map(({ id }) => id), ...more];
  return writeCsv([head], locale === 'en' ? ',' : ';');
}
