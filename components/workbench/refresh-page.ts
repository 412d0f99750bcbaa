import { takenOver } from '../ui/taken-over';

/**
 * Fetches this page anew and puts its `[data-live]` parts in place, so that everything derived follows what was saved. Forms are left
 * alone, but for those of the entries that somebody else changed meanwhile. False when a part was left because somebody works in it.
 */
export async function refreshPage(root: HTMLElement, changedElsewhere: readonly string[]) {
  let isWhole = true;
  try {
    const response = await fetch(location.pathname + location.search, {
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout?.(20_000) ?? null,
    });
    if (!response.ok) return true;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    await takenOver();
    for (const part of root.querySelectorAll<HTMLElement>('[data-live]')) {
      const next = page.getElementById(part.id);
      if (!next || !part.isConnected) continue;
      if (part.contains(document.activeElement)) isWhole = false;
      else replacePart(part, next);
    }
    for (const item of changedElsewhere) replaceForm(root, page, item);
  } catch {
    // What is derived stays as it was until the next save or load.
  }
  return isWhole;
}

/** What somebody opened stays open. */
function replacePart(part: HTMLElement, next: HTMLElement) {
  const open = [...part.querySelectorAll<HTMLDetailsElement>('details[open][id]')];
  for (const { id } of open)
    next.querySelector(`details[id="${CSS.escape(id)}"]`)?.setAttribute('open', '');
  part.replaceWith(next);
}

function replaceForm(root: HTMLElement, page: Document, item: string) {
  const selector = `form[data-entry="${CSS.escape(item)}"]`;
  const next = page.querySelector<HTMLFormElement>(selector);
  const form = root.querySelector<HTMLFormElement>(selector);
  if (!next || !form) return;
  const area = '[data-entry-area]';
  (form.closest(area) ?? form).replaceWith(next.closest(area) ?? next);
  const notice = next.querySelector<HTMLElement>('[data-conflict]');
  if (notice) notice.hidden = false;
}
