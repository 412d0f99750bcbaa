/** All shelves of unsent answers in the browser's storage begin like this. */
export const shelfPrefix = 'boxenstopp.queue.';

/** An unsent answer stays on a device this long at most: others may use it too. */
const longestStay = 24 * 60 * 60 * 1_000;

/** One put there by an older version says nothing about its age. */
export const isFresh = ({ at }: { readonly at?: unknown }) =>
  typeof at !== 'number' || Math.abs(Date.now() - at) < longestStay;

/** Clears what has stayed too long from every shelf, whosever it is. */
export function tidyShelves() {
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(shelfPrefix)) continue;
      const entries: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
      const fresh = Array.isArray(entries) ? entries.filter(isFresh) : [];
      if (fresh.length === 0) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(fresh));
    }
  } catch {
    // A browser that keeps nothing has nothing to tidy.
  }
}
