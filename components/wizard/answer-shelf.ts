import type { Change } from './question-answers';

/** 64 bits of the private address in hexadecimal: tells shelves apart without keeping the address. */
export function shelfName(address: string) {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (const character of address) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return `boxenstopp.queue.${hex(a)}${hex(b)}`;
}

const isChange = (entry: Change<unknown>) =>
  /^([a-z]+\/[\w.-]{1,100}|P[1-4]S[1-6]\.[a-z])$/.test(entry.item) &&
  Number.isInteger(entry.revision) &&
  entry.revision > 0;

/**
 * Unsent answers in the browser's storage, until the server has them. Two tabs share a shelf, so each call reads it anew and touches
 * one item. A browser that stores nothing only makes it unsafe.
 */
export function answerShelf<V>(name: string, isValue: (value: unknown) => boolean) {
  let safe = true;
  const read = (): Change<V>[] => {
    try {
      const entries: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
      return Array.isArray(entries)
        ? entries.filter((entry) => isChange(entry) && isValue(entry.value))
        : [];
    } catch {
      return [];
    }
  };
  const write = (changes: readonly Change<V>[]) => {
    try {
      if (changes.length > 0) localStorage.setItem(name, JSON.stringify(changes));
      else localStorage.removeItem(name);
      safe = true;
    } catch {
      safe = false;
    }
  };
  const others = (item: string) => read().filter((change) => change.item !== item);
  return {
    read,
    put: (change: Change<V>) => write([...others(change.item), change]),
    drop: (item: string, revision: number) =>
      write(read().filter((change) => change.item !== item || change.revision > revision)),
    clear: () => write([]),
    isSafe: () => safe,
  };
}

export type AnswerShelf<V> = ReturnType<typeof answerShelf<V>>;
