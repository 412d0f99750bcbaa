import type { Sheet } from '@/lib/server/sheet';

/** A note that a form brought and that could not be stored; or what stood in one that it emptied. */
export interface UnsavedNote {
  readonly text: string;
  readonly problem: 'conflict' | 'too-long' | 'emptied';
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser drops line feeds at the start of a text area, never a written-out one.
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text typed by a person, safe as the content of an element or in a quoted attribute. */
export const escaped = (text: string) =>
  text.replace(/[&<>"'\n\r]/g, (character) => entities[character] as string);

/** What a question page's slots for notes are filled with. */
export function noteSlots(
  { answers, notes, noteRevisions }: Sheet,
  unsaved: ReadonlyMap<string, UnsavedNote> = new Map(),
): Record<string, (argument: string) => string> {
  const problemOf = (item: string) => unsaved.get(item)?.problem;
  const typed = (item: string) => unsaved.get(item)?.text ?? '';
  const isOpen = (item: string) => item in notes || unsaved.has(item) || answers[item] === 'NA';
  return {
    note: (item) => escaped(problemOf(item) === 'too-long' ? typed(item) : (notes[item] ?? '')),
    mine: (item) => (problemOf(item) === 'conflict' ? escaped(typed(item)) : ''),
    was: (item) => (problemOf(item) === 'emptied' ? escaped(typed(item)) : ''),
    nrev: (item) => String(noteRevisions[item] ?? 0),
    '@open': (item) => (isOpen(item) ? ' open="" data-open=""' : ''),
    '@open-na': (item) => (isOpen(item) ? ' data-open=""' : ''),
    '@note-conflict': (item) => (problemOf(item) === 'conflict' ? '' : ' hidden=""'),
    '@note-emptied': (item) => (problemOf(item) === 'emptied' ? '' : ' hidden=""'),
    '@note-too-long': (item) => (problemOf(item) === 'too-long' ? '' : ' hidden=""'),
  };
}
