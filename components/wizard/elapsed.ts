import { shelfName } from './answer-shelf';
import { shelfPrefix } from './shelf-age';

const nameOf = (address: string) => shelfName(address).replace(shelfPrefix, 'boxenstopp.begun.');

/** Notes when an empty sheet was opened in this tab. Whoever comes back later or elsewhere has no such time: better none than a wrong one. */
export function noteBeginning(address: string, isEmpty: boolean) {
  try {
    const name = nameOf(address);
    if (isEmpty && sessionStorage.getItem(name) === null)
      sessionStorage.setItem(name, String(Date.now()));
  } catch {
    // A browser that keeps nothing has no time to tell.
  }
}

/** Adds to a form how many seconds have passed since, if this tab knows, and forgets it (method 1.9). */
export function addElapsed(form: HTMLFormElement, address: string) {
  try {
    const begun = Number(sessionStorage.getItem(nameOf(address)));
    sessionStorage.removeItem(nameOf(address));
    if (!(begun > 0) || form.elements.namedItem('seconds')) return;
    const field = document.createElement('input');
    Object.assign(field, {
      type: 'hidden',
      name: 'seconds',
      value: String(Math.max(0, Math.round((Date.now() - begun) / 1_000))),
    });
    form.append(field);
  } catch {
    // Handing in works without it.
  }
}
