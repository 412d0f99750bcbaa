import type { Change } from './question-answers';
import { isFresh, shelfPrefix } from './shelf-age';

/** 64 bits of the private address in hexadecimal: tells shelves apart without keeping the address. */
export function shelfName(address: string) {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (const character of address) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return `${shelfPrefix}${hex(a)}${hex(b)}`;
}

/** An unsent answer and the time it was put there. */
interface Entry<V> extends Change<V> {
  readonly at?: number;
}

/**
 * Unsent answers in the browser's storage, until the server has them, for a day at most. Two tabs share a shelf, so each call reads
 * it anew and touches one item. A browser that stores nothing only makes it unsafe.
 */
export function answerShelf<V>(name: string, isValue: (value: unknown) => boolean) {
  let safe = true;
  const isChange = ({ item, revision, value }: Change<V>) =>
    /^([a-z]+\/[\w.-]{1,100}|P[1-4]S[1-6]\.[a-z])$/.test(item) &&
    Number.isInteger(revision) &&
    revision > 0 &&
    isValue(value);
  const entries = (): Entry<V>[] => {
    try {
      const found: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
      return Array.isArray(found) ? found.filter((entry) => isChange(entry) && isFresh(entry)) : [];
    } catch {
      return [];
    }
  };
  const write = (changes: readonly Entry<V>[]) => {
    try {
      const text = changes.length > 0 ? JSON.stringify(changes) : null;
      if (text === null) localStorage.removeItem(name);
      else localStorage.setItem(name, text);
      // Some browsers take everything and keep nothing.
      safe = localStorage.getItem(name) === text;
    } catch {
      safe = false;
    }
  };
  const others = (item: string) => entries().filter((entry) => entry.item !== item);
  return {
    name,
    isChange,
    read: (): Change<V>[] =>
      entries().map(({ item, value, revision }) => ({ item, value, revision })),
    put: (change: Change<V>) => write([...others(change.item), { ...change, at: Date.now() }]),
    drop: (item: string, revision: number) =>
      write(entries().filter((entry) => entry.item !== item || entry.revision > revision)),
    clear: () => write([]),
    isSafe: () => safe,
  };
}

export type AnswerShelf<V> = ReturnType<typeof answerShelf<V>>;
