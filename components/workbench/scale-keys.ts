/** In a scale, the keys 1 to 5 choose as they do in the questionnaire. */
export function scaleKeys(root: HTMLElement) {
  root.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (!(target instanceof HTMLInputElement) || ctrlKey || metaKey || altKey) return;
    const scale = target.closest('[data-scale]');
    const choice = scale?.querySelector<HTMLInputElement>(`input[data-key="${CSS.escape(key)}"]`);
    if (!choice) return;
    event.preventDefault();
    choice.click();
    choice.focus();
  });
}
