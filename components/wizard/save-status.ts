import type { QueueState } from './answer-queue';
import type { List } from './send-answers';

const worstFirst: readonly QueueState[] = ['gone', 'failed', 'saving', 'saved'];

/** Says how saving stands, in the words of the page: the worst of what answers and notes report. */
export function saveStatus(root: HTMLElement) {
  const shelves: { isSafe: () => boolean }[] = [];
  const states = new Map<List, QueueState>();
  const line = root.querySelector<HTMLElement>('[data-status]');
  const show = (state: string, words: string | undefined) => {
    if (!line) return;
    line.dataset.state = state;
    if (line.textContent !== words) line.textContent = words ?? '';
  };
  const wordsForFailure = () => {
    if (!shelves.every((shelf) => shelf.isSafe())) return line?.dataset.keepOpen;
    return navigator.onLine ? line?.dataset.failed : line?.dataset.offline;
  };
  return {
    shelves,
    show: (list: List, latest: QueueState) => {
      states.set(list, latest);
      const state = worstFirst.find((one) => [...states.values()].includes(one)) ?? latest;
      show(state, state === 'failed' ? wordsForFailure() : line?.dataset[state]);
    },
    /** The page could not be left because something is still unsent. */
    showStaying: () => show('failed', line?.dataset.staying),
  };
}
