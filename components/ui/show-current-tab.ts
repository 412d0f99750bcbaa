/** On a phone the tabs reach beyond the edge: the current one is moved into view. */
export function showCurrentTab() {
  const tab = document.querySelector<HTMLElement>('.tabs [aria-current]');
  const row = tab?.closest('ul');
  if (!tab || !row) return;
  const { left, width } = tab.getBoundingClientRect();
  row.scrollLeft += left + width / 2 - innerWidth / 2;
}
