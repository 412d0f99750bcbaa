export type Command =
  | { readonly kind: 'choose'; readonly value: string }
  | { readonly kind: 'next' | 'back' | 'note' };

const values: Readonly<Record<string, string>> = {
  1: '0',
  2: '1',
  3: '2',
  4: '3',
  5: '4',
  0: 'DK',
  t: 'NA',
  T: 'NA',
};

const takesText = 'input:not([type="radio"]), textarea, select, [contenteditable]';
const takesEnter = 'a[href], button, summary';

/** What a key means while the focus is in the questionnaire or nowhere; null leaves it to the browser. */
export function commandOf(event: KeyboardEvent, root: HTMLElement): Command | null {
  const target = event.target instanceof Element ? event.target : document.body;
  const isInside =
    target === document.body || target === document.documentElement || root.contains(target);
  if (!isInside || target.matches(takesText) || event.isComposing || event.ctrlKey || event.metaKey)
    return null;
  if (event.altKey) return event.key === 'ArrowLeft' ? { kind: 'back' } : null;
  if (event.key === 'Backspace') return { kind: 'back' };
  if (event.key === 'Enter') return target.closest(takesEnter) ? null : { kind: 'next' };
  if (event.key === 'n' || event.key === 'N') return { kind: 'note' };
  const value = values[event.key];
  return value === undefined ? null : { kind: 'choose', value };
}

const name = 'boxenstopp.keys';

/** Whether the keys are on; remembered on this device where the browser keeps anything. */
export function keySwitch(root: HTMLElement) {
  const button = root.querySelector<HTMLElement>('[data-keys-switch]');
  const hint = root.querySelector<HTMLElement>('[data-keys]');
  const words = [button?.dataset.on ?? '', button?.textContent ?? ''];
  let on = true;
  const show = () => {
    if (button) button.textContent = words[on ? 1 : 0] ?? '';
    if (hint) hint.hidden = !on;
  };
  try {
    on = localStorage.getItem(name) !== 'off';
  } catch {
    // Without storage the keys are on, as on every first visit.
  }
  show();
  return {
    isOn: () => on,
    toggle: () => {
      on = !on;
      show();
      try {
        if (on) localStorage.removeItem(name);
        else localStorage.setItem(name, 'off');
      } catch {
        // Then the switch holds for this page.
      }
    },
  };
}
