import type { Kysely } from 'kysely';
import { chunks, keyOfAnswer } from '@/lib/db/answers';
import { database } from '@/lib/db/client';
import { isTransient } from '@/lib/db/postgres';
import { mostSentAtOnce, type SentAnswer, saveBelowLinks } from '@/lib/db/save-below-links';
import type { Tables } from '@/lib/db/schema';
import { codeOfAnswer } from './answer-code';
import { today } from './clock';
import {
  type AnswerChange,
  compare,
  isAsked,
  type Save,
  type SaveOutcome,
  settleAnswers,
} from './settle-answers';
import { hashToken, isToken } from './tokens';

export type { AnswerChange, SavedAnswer, SaveOutcome } from './settle-answers';

interface Pending extends Save {
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

async function saveBatch(batch: readonly Save[]): Promise<SaveOutcome[]> {
  const { db } = await database();
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await saveBelow(db, batch);
    } catch (error) {
      const isLate = attempt > 3 || performance.now() - started > patience;
      if (isLate || !isTransient(error)) throw error;
    }
  }
}

/** One statement stores what may be stored; only when that is not everything, a second look says why. */
async function saveBelow(db: Kysely<Tables>, batch: readonly Save[]): Promise<SaveOutcome[]> {
  const { sent, isWhole } = sentBy(batch);
  const rows = [...sent.values()];
  const written = new Set<string>();
  for (const part of chunks(rows, mostSentAtOnce))
    for (const row of await saveBelowLinks(db, part, today())) written.add(keyOfAnswer(row));
  if (!isWhole || written.size < rows.length)
    return db.transaction().execute((tx) => settleAnswers(tx, batch, written));
  return batch.map(({ linkHash, changes }) => ({
    kind: 'done',
    answers: changes.map((change) =>
      compare(change, sent.get(sentKey(linkHash, change)) as SentAnswer, true),
    ),
  }));
}

const sentKey = (linkHash: string, { item }: AnswerChange) => `${linkHash} ${item}`;

/** The newest of each link and item; saves with an item that no lap asks are left out, whole as they came. */
function sentBy(batch: readonly Save[]) {
  const sent = new Map<string, SentAnswer>();
  let isWhole = true;
  for (const { linkHash, changes } of batch) {
    if (!changes.every(({ item }) => isAsked(item, 'full'))) {
      isWhole = false;
      continue;
    }
    const fits_quick_lap = changes.every(({ item }) => isAsked(item, 'quick'));
    for (const change of changes) {
      const key = sentKey(linkHash, change);
      const { item: item_id, revision } = change;
      if ((sent.get(key)?.revision ?? -1) >= revision) continue;
      const value = codeOfAnswer(change.value);
      sent.set(key, { link_hash: linkHash, item_id, value, revision, fits_quick_lap });
    }
  }
  return { sent, isWhole };
}
