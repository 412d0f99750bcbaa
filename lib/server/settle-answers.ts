import type { Transaction } from 'kysely';
import type { Answer, ItemId } from '@/lib/core/types';
import { findAnswers, keyOfAnswer, upsertNewer } from '@/lib/db/answers';
import { listWritableResponses } from '@/lib/db/pit-stops';
import type { AnswersTable, Tables } from '@/lib/db/schema';
import { answerFromCode, codeOfAnswer } from './answer-code';
import { itemsOfLap } from './questionnaire';
import { isOver } from './round-days';

export interface AnswerChange {
  readonly item: ItemId;
  readonly value: Answer | null;
  /** One higher than the revision the writer has seen; makes a repeated save harmless. */
  readonly revision: number;
}

export interface SavedAnswer extends AnswerChange {
  /** `saved`: stored now. `kept`: the same value was there already. `conflict`: another value is there, shown here. */
  readonly outcome: 'saved' | 'kept' | 'conflict';
}

export type SaveOutcome =
  | { readonly kind: 'done'; readonly answers: readonly SavedAnswer[] }
  | { readonly kind: 'unknown-link' }
  | { readonly kind: 'round-closed' }
  | { readonly kind: 'unknown-items'; readonly items: readonly ItemId[] };

/** What one person sends at once below one link. */
export interface Save {
  readonly linkHash: string;
  readonly changes: readonly AnswerChange[];
}

/**
 * Says for each save what is stored now, or why nothing is; what is newer is written before. `before` are keys that this batch has
 * already written in a transaction before.
 */
export async function settleAnswers(
  tx: Transaction<Tables>,
  batch: readonly Save[],
  before: ReadonlySet<string>,
): Promise<SaveOutcome[]> {
  const hashes = [...new Set(batch.map(({ linkHash }) => linkHash))];
  const responses = new Map(
    (await listWritableResponses(tx, hashes)).map((row) => [row.link_hash, row]),
  );
  const refusals = batch.map((save) => refusal(save, responses.get(save.linkHash)));
  const highest = new Map<string, AnswersTable>();
  for (const [index, { linkHash, changes }] of batch.entries()) {
    const response = responses.get(linkHash);
    if (refusals[index] || !response) continue;
    for (const change of changes) {
      const row = toRow(response.response_id, change);
      const key = keyOfAnswer(row);
      if ((highest.get(key)?.revision ?? -1) < row.revision) highest.set(key, row);
    }
  }
  // One order for all writers, so that two processes cannot wait for each other's rows.
  const rows = [...highest.values()].sort((a, b) => (keyOfAnswer(a) < keyOfAnswer(b) ? -1 : 1));
  const written = new Set([...before, ...(await upsertNewer(tx, rows))]);
  const present = await findAnswers(
    tx,
    rows.filter((row) => !written.has(keyOfAnswer(row))),
  );
  const stored = new Map([...highest, ...present.map((row) => [keyOfAnswer(row), row] as const)]);
  return batch.map(({ linkHash, changes }, index) => {
    const refused = refusals[index];
    if (refused) return refused;
    const answers = changes.map((change) => {
      const row = toRow(responses.get(linkHash)?.response_id ?? '', change);
      const key = keyOfAnswer(row);
      return compare(change, stored.get(key) ?? row, written.has(key));
    });
    return { kind: 'done', answers };
  });
}

const toRow = (response_id: string, { item, value, revision }: AnswerChange): AnswersTable => ({
  response_id,
  item_id: item,
  value: codeOfAnswer(value),
  revision,
});

function refusal(
  { changes }: Save,
  response: Awaited<ReturnType<typeof listWritableResponses>>[number] | undefined,
): SaveOutcome | null {
  if (!response) return { kind: 'unknown-link' };
  if (isOver(response)) return { kind: 'round-closed' };
  const items = changes.map(({ item }) => item).filter((item) => !isAsked(item, response.lap));
  return items.length > 0 ? { kind: 'unknown-items', items } : null;
}

const itemSets = new Map<string, ReadonlySet<ItemId>>();

/** Whether a lap asks this item. */
export function isAsked(item: ItemId, lap: 'quick' | 'full') {
  const known = itemSets.get(lap) ?? new Set(itemsOfLap(lap).map(({ id }) => id));
  itemSets.set(lap, known);
  return known.has(item);
}

/** What became of a change, beside what is stored under its key and whether this batch wrote that. */
export function compare(
  change: AnswerChange,
  stored: Pick<AnswersTable, 'value' | 'revision'>,
  isWritten: boolean,
): SavedAnswer {
  const now = {
    item: change.item,
    value: answerFromCode(stored.value),
    revision: stored.revision,
  };
  if (stored.value !== codeOfAnswer(change.value)) return { ...now, outcome: 'conflict' };
  const isWriter = isWritten && stored.revision === change.revision;
  return { ...now, outcome: isWriter ? 'saved' : 'kept' };
}
