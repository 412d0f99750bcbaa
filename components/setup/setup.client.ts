import { takenOver } from '../ui/taken-over';

const form = document.querySelector<HTMLFormElement>('[data-setup]');
const pause = 500;

/** Asks the server what would be visible with what stands in the form now. */
async function preview(form: HTMLFormElement) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) fields.append(name, String(value));
  fields.set('do', 'preview');
  try {
    const response = await fetch(form.action, { method: 'POST', body: fields });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    await takenOver();
    const [old, next] = [document.getElementById('preview'), page.getElementById('preview')];
    if (old && next) show(old, next);
  } catch {
    // Without an answer the preview stays as it is; its button asks again.
  }
}

/** While somebody types a number into the preview, only what follows from it is replaced. */
function show(old: HTMLElement, next: HTMLElement) {
  const isTyping = old.contains(document.activeElement);
  const [before, after] = [old, next].map((part) => [...part.querySelectorAll('[data-out]')]);
  if (!isTyping || before?.length !== after?.length) return old.replaceWith(next);
  before?.forEach((part, at) => {
    part.replaceWith(after?.[at] ?? part);
  });
}

if (form) {
  let timer: number | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void preview(form), pause);
  });
}
