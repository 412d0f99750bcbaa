import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AnswerQueue } from '@/components/wizard/answer-queue';
import { answerShelf } from '@/components/wizard/answer-shelf';
import type { News } from '@/components/wizard/other-tabs';
import type { Change } from '@/components/wizard/question-answers';

type Value = number | null;

/** The channel of this tab: what arrives on it is what another tab said. */
class Channel {
  static last: Channel;
  onmessage: ((event: { data: News<Value> }) => void) | null = null;
  constructor() {
    Channel.last = this;
  }
  postMessage() {}
}

const hear = (data: News<Value>) => Channel.last.onmessage?.({ data });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A queue whose requests fail after a second, and the states it says. */
function aCutTab() {
  const fetched = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    throw new TypeError('Failed to fetch');
  });
  vi.stubGlobal('fetch', fetched);
  const states: string[] = [];
  const revisions = new Map<string, number>();
  const queue = new AnswerQueue<Value>({
    address: '/answers',
    list: 'answers',
    gathering: 200,
    shelf: answerShelf('boxenstopp.queue.test', (value) => value === null || Number(value) >= 0),
    revisionOf: (item) => revisions.get(item) ?? 0,
    onState: (state) => states.push(state),
    onStored: ({ item, revision }) => revisions.set(item, revision),
    onHeard: ({ item, revision }) => revisions.set(item, revision),
  });
  return { queue, states, fetched };
}

const change: Change<Value> = { item: 'P1S1.a', value: 3, revision: 1 };

test('a request that fails after another tab has delivered its answers is no failure', async () => {
  const { queue, states, fetched } = aCutTab();
  hear({ changed: [change] });
  await vi.advanceTimersByTimeAsync(1_600);
  expect(fetched).toHaveBeenCalledTimes(1);
  hear({ stored: [change] });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(queue.isEmpty).toBe(true);
  expect(states.at(-1)).toBe('saved');
  expect(states).not.toContain('failed');
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('one that fails while its answers still wait is said and tried again', async () => {
  const { queue, states, fetched } = aCutTab();
  hear({ changed: [change] });
  await vi.advanceTimersByTimeAsync(2_600);
  expect(states.at(-1)).toBe('failed');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(fetched.mock.calls.length).toBeGreaterThan(1);
  expect(queue.isEmpty).toBe(false);
});
