import type { QueueState } from './answer-queue';

/** Says how saving stands, in the words of the page. */
export function saveStatus(root: HTMLElement, isShelfSafe: () => boolean) {
  const line = root.querySelector<HTMLElement>('[data-status]');
  const show = (state: string, words: string | undefined) => {
    if (!line) return;
    line.dataset.state = state;
    if (line.textContent !== words) line.textContent = words ?? '';
  };
  const wordsForFailure = () => {
    if (!isShelfSafe()) return line?.dataset.keepOpen;
    return navigator.onLine ? line?.dataset.failed : line?.dataset.offline;
  };
  return {
    show: (state: QueueState) =>
      show(state, state === 'failed' ? wordsForFailure() : line?.dataset[state]),
    /** The page could not be left because something is still unsent. */
    showStaying: () => show('failed', line?.dataset.staying),
  };
}
