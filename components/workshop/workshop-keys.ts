const ways: Readonly<Record<string, 'next' | 'prev'>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'prev',
  PageUp: 'prev',
};

/** Arrow and page keys, as a presenter sends them, go to the next screen and back; where somebody types or chooses they do not. */
export function workshopKeys(root: HTMLElement) {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
    const way = ways[key];
    if (!way || defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return;
    if (target instanceof Element && target.closest('input, textarea, select, table.hm a')) return;
    const link = root.querySelector<HTMLAnchorElement>(`a[rel="${way}"]`);
    if (!link) return;
    event.preventDefault();
    link.click();
  });
}
