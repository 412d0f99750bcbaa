import type { AnswerShelf } from './answer-shelf';
import { type News, otherTabs } from './other-tabs';
import type { Change } from './question-answers';
import { type List, type Stored, sendAnswers } from './send-answers';

export type QueueState = 'saving' | 'saved' | 'failed' | 'gone';

interface QueueOptions<V> {
  readonly address: string;
  readonly list: List;
  /** Milliseconds in which several quick changes gather, so that they travel together. */
  readonly gathering: number;
  readonly shelf: AnswerShelf<V>;
  /** The revision that the page shows. */
  readonly revisionOf: (item: string) => number;
  readonly onState: (state: QueueState) => void;
  readonly onStored: (answer: Stored<V>) => void;
  /** Another tab has a newer one, which is on its way. */
  readonly onHeard: (change: Change<V>) => void;
}

/** Half of what a request may hold. */
const largestBatch = 30_000;
/** Items in one request, far below what the server takes. */
const mostChanges = 20;
const longestPause = 60_000;
/** A tab sends what another one changed only if that one has not done so by then. */
const deference = 1_500;

/** Nothing of such a change is stored: it is nobody's news. */
const refusals: ReadonlySet<Stored<unknown>['outcome']> = new Set(['too-long', 'invalid', 'full']);

/** 1 s, 2 s, 4 s … at most a minute, each spread by a quarter so that a whole team does not return at once. */
const pauseAfter = (failures: number) =>
  Math.min(longestPause, 1_000 * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);

/** Answers that the server has not acknowledged yet; one request after the other until none is left. */
export class AnswerQueue<V> {
  private readonly waiting = new Map<string, Change<V>>();
  private readonly acknowledged = new Map<string, Change<V>>();
  private sending: Promise<boolean> | null = null;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The private link leads nowhere any more: nothing may stay on the device. */
  isGone = false;
  private readonly tell: (news: News<V>) => void;

  constructor(private readonly options: QueueOptions<V>) {
    const { name, isChange } = options.shelf;
    this.tell = otherTabs<V>(name, isChange, (news) => this.hear(news));
    this.tell({ asks: true });
  }

  get isEmpty() {
    return this.waiting.size === 0;
  }

  add(change: Change<V>) {
    this.waiting.set(change.item, change);
    if (!this.isGone) this.options.shelf.put(change);
    this.tell({ changed: [change] });
    this.options.onState('saving');
    this.flushIn(this.options.gathering);
  }

  /** Takes in what the shelf holds, for instance from an earlier visit; answers with everything that waits. */
  load(): readonly Change<V>[] {
    for (const change of this.options.shelf.read())
      if (change.revision > (this.waiting.get(change.item)?.revision ?? 0))
        this.waiting.set(change.item, change);
    return [...this.waiting.values()];
  }

  /** Sends now; false when something could not be delivered. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.sending || !this.isEmpty) {
      this.sending ??= this.send().finally(() => {
        this.sending = null;
      });
      if (!(await this.sending)) return false;
    }
    return true;
  }

  /** What another tab changed waits here too, in case that one is closed first; on the shelf it stays the other tab's. */
  private hear({ changed = [], stored = [], asks }: News<V>) {
    if (asks)
      this.tell({ changed: [...this.waiting.values()], stored: [...this.acknowledged.values()] });
    const newer = changed.filter(({ item, revision }) => revision > this.newestOf(item));
    for (const change of newer) {
      this.waiting.set(change.item, change);
      this.options.onHeard(change);
    }
    const settled = stored.filter(({ item, revision }) => revision >= this.newestOf(item));
    for (const change of settled) {
      this.waiting.delete(change.item);
      if (change.revision > this.options.revisionOf(change.item)) this.options.onHeard(change);
      this.options.onStored({ ...change, outcome: 'kept' });
    }
    if (newer.length > 0) this.options.onState('saving');
    if (newer.length > 0 && !this.sending) this.flushIn(deference);
    if (settled.length > 0 && this.isEmpty) this.options.onState('saved');
  }

  private newestOf(item: string) {
    return Math.max(this.waiting.get(item)?.revision ?? 0, this.options.revisionOf(item));
  }

  private flushIn(milliseconds: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async send() {
    const { address, list, onState } = this.options;
    const batch = this.nextBatch();
    onState('saving');
    const outcome = await sendAnswers(address, list, batch);
    this.isGone = outcome.kind === 'gone';
    if (outcome.kind !== 'stored') return this.fail(outcome.kind);
    const known = outcome.answers.filter(({ item }) =>
      batch.some((change) => change.item === item),
    );
    for (const answer of known) this.settle(answer);
    const stored = known.filter(({ outcome }) => !refusals.has(outcome));
    for (const answer of stored) this.acknowledged.set(answer.item, answer);
    this.tell({ stored });
    if (known.length < batch.length) return this.fail('failed');
    return this.succeed();
  }

  private succeed() {
    this.failures = 0;
    this.options.onState(this.isEmpty ? 'saved' : 'saving');
    return true;
  }

  /** What fits into one request; the rest follows. */
  private nextBatch() {
    let size = 0;
    return [...this.waiting.values()].filter((change, index) => {
      size += new TextEncoder().encode(JSON.stringify(change)).length;
      return index === 0 || (size <= largestBatch && index < mostChanges);
    });
  }

  private settle(answer: Stored<V>) {
    const { shelf, onStored } = this.options;
    const now = this.waiting.get(answer.item);
    shelf.drop(answer.item, answer.revision);
    const isChangedAgain = now !== undefined && now.revision > answer.revision;
    if (isChangedAgain && answer.outcome !== 'conflict') return;
    if (now) shelf.drop(answer.item, now.revision);
    this.waiting.delete(answer.item);
    onStored(answer);
  }

  private fail(state: 'failed' | 'gone') {
    // Another tab has delivered everything meanwhile.
    if (state === 'failed' && this.isEmpty) return this.succeed();
    this.failures += 1;
    if (state === 'failed') this.flushIn(pauseAfter(this.failures));
    else this.options.shelf.clear();
    this.options.onState(state);
    return false;
  }
}
