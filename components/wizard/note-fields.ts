import type { ItemId } from '@/lib/core/types';
import type { Change } from './question-answers';

/** The page is the state: text areas hold the notes, hidden fields the revisions. */
export function noteFields(form: HTMLFormElement) {
  const notes = [...form.querySelectorAll<HTMLDetailsElement>('details[data-note]')];
  const noteOf = (item: ItemId) => notes.find(({ dataset }) => dataset.note === item);
  const part = <E extends HTMLElement>(item: ItemId, selector: string) =>
    noteOf(item)?.querySelector<E>(selector) ?? null;
  const area = (item: ItemId) => part<HTMLTextAreaElement>(item, 'textarea');
  const revisionField = (item: ItemId) => part<HTMLInputElement>(item, 'input[type="hidden"]');
  const revisionOf = (item: ItemId) => Number(revisionField(item)?.value ?? 0);
  const setRevision = (item: ItemId, revision: number) => {
    const field = revisionField(item);
    if (field) field.value = String(revision);
  };
  const reveal = (item: ItemId) => {
    const note = noteOf(item);
    if (note) note.open = true;
  };
  const show = ({ item, value, revision }: Change<string>) => {
    const field = area(item);
    if (!field) return;
    setRevision(item, revision);
    field.value = value;
    if (value !== '') reveal(item);
  };
  const showEmptied = (item: ItemId, was: string) => {
    const [text, notice] = [part(item, '[data-was]'), part(item, '[data-emptied]')];
    if (text) text.textContent = was;
    if (notice) notice.hidden = was === '';
  };
  return {
    revisionOf,
    /** What an emptied note held, with the way back; '' when there is nothing to bring back. */
    showEmptied,
    /** Puts a text back into its note. */
    put: (item: ItemId, text: string) => {
      const field = area(item);
      if (field) field.value = text;
    },
    reveal,
    show,
    items: notes.map(({ dataset }) => dataset.note ?? ''),
    text: (item: ItemId) => area(item)?.value ?? '',
    focus: (item: ItemId) => area(item)?.focus(),
    /** Without the script every note that may hold a reason stands open; now only those in use. */
    settle: () => {
      for (const note of notes) {
        if (note.hasAttribute('data-ready')) continue;
        note.setAttribute('data-ready', '');
        note.open = note.hasAttribute('data-open');
      }
    },
    /** The writer has typed: the next revision of this note. */
    change: (item: ItemId): Change<string> => {
      const revision = revisionOf(item) + 1;
      setRevision(item, revision);
      return { item, value: area(item)?.value ?? '', revision };
    },
    /** Stored as typed, apart from spaces: the text stays as it stands, so that nobody loses the cursor. */
    keep: ({ item, revision }: Change<string>) => {
      if (revision > revisionOf(item)) setRevision(item, revision);
    },
    showTooLong: (item: ItemId, isTooLong: boolean) => {
      const message = part(item, '[data-too-long]');
      if (message) message.hidden = !isTooLong;
      if (isTooLong) area(item)?.setAttribute('aria-invalid', 'true');
      else area(item)?.removeAttribute('aria-invalid');
    },
    /** The newer text takes the field; what was typed here stays readable below it. */
    showConflict: (newer: Change<string>) => {
      const [mine, notice] = [part(newer.item, '[data-mine]'), part(newer.item, '[data-conflict]')];
      if (mine) mine.textContent = area(newer.item)?.value ?? '';
      if (notice) notice.hidden = false;
      show(newer);
      reveal(newer.item);
    },
  };
}
