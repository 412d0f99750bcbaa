import { randomBytes } from 'node:crypto';

// Next has its own copy of this module in the same process.
const slot = Symbol.for('boxenstopp.handed-over');
const waiting = (): Map<string, string> =>
  ((globalThis as { [slot]?: Map<string, string> })[slot] ??= new Map());

const most = 20;

/** Keeps a posted text for the page that is rendered for this very request; answers with the word by which the page takes it. */
export function handOver(text: string): string {
  const texts = waiting();
  const word = randomBytes(16).toString('hex');
  texts.set(word, text);
  // A page that was never rendered takes nothing; its text must not stay.
  if (texts.size > most) texts.delete(texts.keys().next().value ?? word);
  return word;
}

/** The text, once; null for a word that is not known or used up. */
export function takeOver(word: string): string | null {
  const text = waiting().get(word) ?? null;
  waiting().delete(word);
  return text;
}
