import { AnswerQueue } from './answer-queue';
import { answerShelf, shelfName } from './answer-shelf';
import { noteFields } from './note-fields';
import { noteLimit, visibleLength } from './note-limit';
import type { Change } from './question-answers';
import type { saveStatus } from './save-status';
import type { Stored } from './send-answers';

const isTooLong = (text: string) => visibleLength(text.trim()) > noteLimit;
const isText = (value: unknown) => typeof value === 'string';

/** The notes on the page, kept in step with the stored ones: what is typed goes out and is never replaced while it is being typed. */
export class SavedNotes {
  readonly queue: AnswerQueue<string>;
  private readonly fields;
  /** The longest text of each note since its writer came to it. */
  private readonly earlier = new Map<string, string>();
  private readonly shelf;

  constructor(root: HTMLElement, form: HTMLFormElement, status: ReturnType<typeof saveStatus>) {
    const address = root.dataset.saveNotes ?? '';
    this.fields = noteFields(form);
    this.shelf = answerShelf<string>(shelfName(address), isText);
    status.shelves.push(this.shelf);
    this.queue = new AnswerQueue<string>({
      address,
      list: 'notes',
      gathering: 600,
      shelf: this.shelf,
      revisionOf: this.fields.revisionOf,
      onState: (state) => status.show('notes', state),
      onStored: (note) => this.adopt(note),
      onHeard: (change) => this.hear(change),
    });
  }

  get isAtRisk() {
    return this.tooLong() !== null || (!this.queue.isEmpty && !this.shelf.isSafe());
  }

  /** The item whose text is too long: it waits for its writer, nothing is cut. */
  tooLong() {
    return this.fields.items.find((item) => isTooLong(this.fields.text(item))) ?? null;
  }

  /** The writer comes to a note: what stands there now can be brought back should it be emptied. */
  begin(item: string) {
    const text = this.fields.text(item);
    if (text.trim() !== '') this.earlier.set(item, text);
  }

  /** An emptied note holds again what it held. */
  bringBack(item: string) {
    this.fields.put(item, this.earlier.get(item) ?? '');
    this.change(item);
    this.fields.focus(item);
  }

  change(item: string) {
    const [text, earlier = ''] = [this.fields.text(item), this.earlier.get(item)];
    if (text.length > earlier.length) this.earlier.set(item, text);
    this.fields.showEmptied(item, text.trim() === '' ? earlier : '');
    const mustWait = isTooLong(this.fields.text(item));
    this.fields.showTooLong(item, mustWait);
    if (!mustWait) this.queue.add(this.fields.change(item));
  }

  /** Opens a note and puts the cursor into it. */
  write(item: string) {
    this.fields.reveal(item);
    this.fields.focus(item);
  }

  reveal(item: string) {
    this.fields.reveal(item);
  }

  /** What an earlier visit or another tab left unsent goes out first. */
  resume() {
    this.fields.settle();
    for (const change of this.queue.load())
      if (change.revision > this.fields.revisionOf(change.item)) this.fields.show(change);
    void this.queue.flush();
  }

  private adopt(note: Stored<string>) {
    this.fields.showTooLong(note.item, note.outcome === 'too-long');
    if (note.outcome === 'conflict') this.fields.showConflict(note);
    else if (note.outcome !== 'too-long') this.fields.keep(note);
  }

  /** Only one tab is written in: its text takes the field here, unless something stands there that could not go out. */
  private hear(change: Change<string>) {
    if (isTooLong(this.fields.text(change.item))) this.fields.showConflict(change);
    else this.fields.show(change);
  }
}
