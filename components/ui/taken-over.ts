const name = 'boxenstopp-taken-over';
/** After everything was loaded; a page that React has not taken over by then works without it. */
const patience = 5_000;

/** React has every element of this page. */
export function sayTakenOver() {
  document.documentElement.dataset.takenOver = '';
  dispatchEvent(new Event(name));
}

/**
 * Resolves once React has taken the page over. Whoever puts other elements in place before makes React build the page anew from what the
 * server sent first (its error 418): without what was typed, and out of reach of the scripts that save it.
 */
export const takenOver = () =>
  new Promise<void>((resolve) => {
    if (document.documentElement.dataset.takenOver !== undefined) return resolve();
    addEventListener(name, () => resolve(), { once: true });
    const wait = () => setTimeout(resolve, patience);
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
  });
