import { takenOver } from '../ui/taken-over';

/** A server that restarts, or has too many watching, is asked again after this. */
const pause = 8_000;

/** Shows the page's parts anew whenever the server says that something changed. */
export function followRound(page: string, events: string) {
  let isBusy = false;
  let isDue = false;
  let seen: string | undefined;

  const refresh = async () => {
    isDue = true;
    if (isBusy) return;
    isBusy = true;
    while (isDue) {
      isDue = false;
      await showAnew(page);
    }
    isBusy = false;
  };

  const listen = () => {
    const source = new EventSource(events);
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      // The first event says how things stood when the page was made, unless something happened in between.
      if (data !== seen) void refresh();
      seen = data;
    });
    source.addEventListener('error', () => {
      // The browser comes back by itself after a cut; after a refusal it does not.
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, pause);
    });
  };
  listen();
}

async function showAnew(page: string) {
  try {
    const response = await fetch(page, { headers: { accept: 'text/html' } });
    if (!response.ok && response.status !== 404) return;
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    await takenOver();
    for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
      const next = fresh.getElementById(part.id);
      // The round was closed or discarded elsewhere: this page has nothing more to follow.
      if (!next) return location.replace(page);
      replace(part, next);
    }
  } catch {
    // What stands there stays until the next event.
  }
}

function replace(part: HTMLElement, next: HTMLElement) {
  if (part.innerHTML === next.innerHTML) return;
  const focused = part.contains(document.activeElement) ? document.activeElement?.id : undefined;
  part.replaceWith(next);
  if (focused) document.getElementById(focused)?.focus();
  const status = document.querySelector('[data-said]');
  const sentence = next.dataset.say ?? '';
  if (status && status.textContent !== sentence) status.textContent = sentence;
}
