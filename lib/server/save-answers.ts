import type { Kysely } from 'kysely';
import type { Answer, ItemId } from '@/lib/core/types';
import { findAnswers, upsertNewer } from '@/lib/db/answers';
import { database } from '@/lib/db/client';
import { listWritableResponses } from '@/lib/db/pit-stops';
import { isTransient } from '@/lib/db/postgres';
import type { AnswersTable, Tables } from '@/lib/db/schema';
import { answerFromCode, codeOfAnswer } from './answer-code';
import { itemsOfLap } from './questionnaire';
import { isOver } from './round-days';
import { hashToken, isToken } from './tokens';

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

interface Pending {
  readonly linkHash: string;
  readonly changes: readonly AnswerChange[];
  readonly resolve: (outcome: SaveOutcome) => void;
  readonly reject: (error: unknown) => void;
}

// Next has its own copy of this module in the same process; there must be one queue.
const slot = Symbol.for('boxenstopp.save-queue');
interface Queue {
  waiting: Pending[];
  running: boolean;
  /** How many wrote at once lately: as many are waited for. */
  lately: number;
}
const queue = () =>
  ((globalThis as { [slot]?: Queue })[slot] ??= { waiting: [], running: false, lately: 1 });

/** Milliseconds that the first of several waits for the others: less than asking the disk once more. */
const patienceForOthers = 0.3;

/**
 * Saves answers below a private link or a team member's; resolves only when they are durable. Everything that arrives within a few turns of the
 * event loop (or while a transaction runs) shares one transaction, so the disk is asked once for many people.
 */
export function saveAnswers(token: string, changes: readonly AnswerChange[]): Promise<SaveOutcome> {
  if (!isToken(token)) return Promise.resolve({ kind: 'unknown-link' });
  const line = queue();
  return new Promise((resolve, reject) => {
    line.waiting.push({ linkHash: hashToken(token), changes, resolve, reject });
    if (!line.running) {
      line.running = true;
      // One more turn: who wrote at the same moment may have been read a turn later.
      setImmediate(() => setImmediate(() => gather(line, performance.now())));
    }
  });
}

/** Waits for as many as wrote together lately, as long as that is quicker than a flush of their own for those who come next. */
function gather(line: Queue, since: number) {
  const count = line.waiting.length;
  if (count < Math.floor(line.lately) && performance.now() - since < patienceForOthers)
    return void setImmediate(() => gather(line, since));
  line.lately = Math.max(count, (line.lately + count) / 2);
  void drain(line);
}

const batchSize = 2_000;

async function drain(line: Queue) {
  while (line.waiting.length > 0) {
    const batch = line.waiting.splice(0, batchSize);
    try {
      const outcomes = await saveBatch(batch);
      for (const [index, pending] of batch.entries())
        pending.resolve(outcomes[index] as SaveOutcome);
    } catch (error) {
      for (const pending of batch) pending.reject(error);
    }
  }
  line.running = false;
}

/** Whoever waits longer than this for another attempt is better told to come back. */
const patience = 2_000;

async function saveBatch(batch: readonly Pending[]): Promise<SaveOutcome[]> {
  const { db } = await database();
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute((tx) => writeBatch(tx, batch));
    } catch (error) {
      const isLate = attempt > 3 || performance.now() - started > patience;
      if (isLate || !isTransient(error)) throw error;
    }
  }
}

const keyOf = (row: { response_id: string; item_id: string }) =>
  `${row.response_id} ${row.item_id}`;

async function writeBatch(tx: Kysely<Tables>, batch: readonly Pending[]): Promise<SaveOutcome[]> {
  const hashes = [...new Set(batch.map(({ linkHash }) => linkHash))];
  const responses = new Map(
    (await listWritableResponses(tx, hashes)).map((row) => [row.link_hash, row]),
  );
  const refusals = batch.map((pending) => refusal(pending, responses.get(pending.linkHash)));
  const highest = new Map<string, AnswersTable>();
  for (const [index, { linkHash, changes }] of batch.entries()) {
    const response = responses.get(linkHash);
    if (refusals[index] || !response) continue;
    for (const change of changes) {
      const row = toRow(response.response_id, change);
      if ((highest.get(keyOf(row))?.revision ?? -1) < row.revision) highest.set(keyOf(row), row);
    }
  }
  // One order for all writers, so that two processes cannot wait for each other's rows.
  const rows = [...highest.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const written = await upsertNewer(tx, rows);
  const present = await findAnswers(
    tx,
    rows.filter((row) => !written.has(keyOf(row))),
  );
  const stored = new Map([...highest, ...present.map((row) => [keyOf(row), row] as const)]);
  return batch.map(({ linkHash, changes }, index) => {
    const response = responses.get(linkHash);
    const refused = refusals[index];
    if (refused) return refused;
    const answers = changes.map((change) =>
      compare(change, toRow(response?.response_id ?? '', change), stored, written),
    );
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
  { changes }: Pending,
  response: Awaited<ReturnType<typeof listWritableResponses>>[number] | undefined,
): SaveOutcome | null {
  if (!response) return { kind: 'unknown-link' };
  if (isOver(response)) return { kind: 'round-closed' };
  const known = knownItems(response.lap);
  const items = changes.map(({ item }) => item).filter((item) => !known.has(item));
  return items.length > 0 ? { kind: 'unknown-items', items } : null;
}

const itemSets = new Map<string, ReadonlySet<ItemId>>();

function knownItems(lap: 'quick' | 'full') {
  const known = itemSets.get(lap) ?? new Set(itemsOfLap(lap).map(({ id }) => id));
  itemSets.set(lap, known);
  return known;
}

function compare(
  change: AnswerChange,
  row: AnswersTable,
  stored: ReadonlyMap<string, AnswersTable>,
  written: ReadonlySet<string>,
): SavedAnswer {
  const present = stored.get(keyOf(row)) ?? row;
  const now = {
    item: change.item,
    value: answerFromCode(present.value),
    revision: present.revision,
  };
  if (present.value !== row.value) return { ...now, outcome: 'conflict' };
  const isWriter = present.revision === row.revision && written.has(keyOf(row));
  return { ...now, outcome: isWriter ? 'saved' : 'kept' };
}
