import { commandOf, keySwitch } from './key-commands';
import { Pager } from './pager';
import { SavedAnswers } from './saved-answers';
import { SavedNotes } from './saved-notes';

/** A question page with its script: one question at a time, answers saved as they are chosen, keys for those who like them. */
export class Wizard {
  private readonly pages: Pager;
  private readonly answers: SavedAnswers;
  private readonly notes: SavedNotes;
  private readonly keys;
  private isLeaving = false;

  /** `open` leaves the page. */
  constructor(
    private readonly root: HTMLElement,
    form: HTMLFormElement,
    private readonly open: (address: string) => void,
  ) {
    this.pages = new Pager(root);
    this.answers = new SavedAnswers(root, form, this.pages);
    this.notes = new SavedNotes(root, form, this.answers.status);
    this.keys = keySwitch(root);
    this.listen(form);
    this.resume();
  }

  private listen(form: HTMLFormElement) {
    const { answers, notes, root } = this;
    const flush = () => void this.flush();
    form.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement && target.type === 'radio')) return;
      answers.change(target.name);
      if (target.value === 'NA') notes.reveal(target.name);
    });
    form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) notes.change(target.name.replace('note:', ''));
    });
    form.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) notes.begin(target.name.replace('note:', ''));
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    root.addEventListener('click', (event) => this.onClick(event));
    document.addEventListener('keydown', (event) => this.onKey(event));
    document.addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    addEventListener('online', flush);
    addEventListener('pageshow', ({ persisted }) => persisted && this.comeBack());
    addEventListener('beforeunload', (event) => {
      if (answers.isAtRisk || notes.isAtRisk) event.preventDefault();
    });
  }

  private resume() {
    this.setLeaving(false);
    this.answers.resume();
    this.notes.resume();
    this.pages.describe();
  }

  /** The browser shows the page as it was left: the server may have newer answers. */
  private comeBack() {
    if (this.answers.isAtRisk || this.notes.isAtRisk) this.resume();
    else this.open(location.href);
  }

  private onClick(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-keys-switch]')) this.keys.toggle();
    const emptied = target?.closest<HTMLElement>('[data-undo-note]')?.dataset.undoNote;
    if (emptied) this.notes.bringBack(emptied);
    const button = target?.closest('[data-next], [data-back]');
    if (!button) return;
    event.preventDefault();
    const isSecondOfDouble = event.detail > 1;
    if (!isSecondOfDouble) this.go(button.hasAttribute('data-next') ? 1 : -1);
  }

  private onKey(event: KeyboardEvent) {
    const command = this.keys.isOn() ? commandOf(event, this.root) : null;
    if (!command || (command.kind === 'back' && !this.addressBack && this.pages.isFirst)) return;
    event.preventDefault();
    if (event.repeat) return;
    if (command.kind === 'choose') this.choose(command.value);
    else if (command.kind === 'note') this.notes.write(this.pages.item ?? '');
    else this.go(command.kind === 'next' ? 1 : -1);
  }

  private choose(value: string) {
    const { item } = this.pages;
    const choice = item === null ? undefined : this.answers.onPage.choice(item, value);
    choice?.focus();
    choice?.click();
  }

  private get addressBack() {
    return this.root.dataset.previousPage;
  }

  private go(by: 1 | -1) {
    if (this.isLeaving) return;
    const notices = this.root.querySelectorAll<HTMLElement>('[data-notice]');
    if (this.pages.move(by)) for (const notice of notices) notice.hidden = true;
    else void this.leave(by === 1 ? this.root.dataset.nextPage : this.addressBack);
  }

  /** Goes on only when everything is stored. */
  private async leave(address: string | undefined) {
    if (!address) return;
    this.setLeaving(true);
    const tooLong = this.notes.tooLong();
    if (tooLong === null && (await this.flush())) return this.open(address);
    this.setLeaving(false);
    if (tooLong !== null && this.pages.show(tooLong)) this.notes.write(tooLong);
    else if (!this.answers.queue.isGone) this.answers.status.showStaying();
  }

  /** Sends everything now; false when something could not be delivered. */
  private async flush() {
    const sent = await Promise.all([this.answers.queue.flush(), this.notes.queue.flush()]);
    return sent.every(Boolean);
  }

  private setLeaving(now: boolean) {
    this.isLeaving = now;
    this.root.querySelector('.bar [data-next]')?.classList.toggle('is-load', now);
  }
}
