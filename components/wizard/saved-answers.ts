import type { Answer } from '@/lib/core/types';
import { AnswerQueue } from './answer-queue';
import { answerShelf, shelfName } from './answer-shelf';
import { lapProgress } from './lap-progress';
import type { Pager } from './pager';
import { type Change, questionAnswers } from './question-answers';
import { saveStatus } from './save-status';

const isAnswer = (value: unknown) =>
  [0, 1, 2, 3, 4, 'DK', 'NA', null].some((answer) => answer === value);

/** The answers on the page, kept in step with the stored ones: what is chosen goes out, what is newer elsewhere comes in. */
export class SavedAnswers {
  readonly onPage;
  readonly queue: AnswerQueue<Answer | null>;
  readonly status;
  private readonly shelf;
  private readonly showProgress;
  private readonly notice: HTMLElement | null;

  constructor(
    root: HTMLElement,
    form: HTMLFormElement,
    private readonly pages: Pager,
  ) {
    const address = root.dataset.save ?? '';
    this.onPage = questionAnswers(form);
    this.shelf = answerShelf<Answer | null>(shelfName(address), isAnswer);
    this.status = saveStatus(root);
    this.status.shelves.push(this.shelf);
    this.showProgress = lapProgress(root, this.onPage);
    this.notice = root.querySelector('[data-notice="conflict"]');
    this.queue = new AnswerQueue({
      address,
      list: 'answers',
      gathering: 200,
      shelf: this.shelf,
      revisionOf: this.onPage.revisionOf,
      onState: (state) => this.status.show('answers', state),
      onStored: (answer) => this.adopt(answer, answer.outcome === 'conflict'),
      onHeard: (change) => this.adopt(change, false),
    });
  }

  /** Closing the page now would lose an answer. */
  get isAtRisk() {
    return !this.queue.isEmpty && !this.shelf.isSafe();
  }

  change(item: string) {
    this.queue.add(this.onPage.change(item));
    this.showProgress();
  }

  /** What an earlier visit or another tab left unsent goes out first, and is shown where it is newer than the page. */
  resume() {
    for (const change of this.queue.load())
      if (change.revision > this.onPage.revisionOf(change.item)) this.onPage.show(change);
    this.showProgress();
    void this.queue.flush();
  }

  private adopt(change: Change, isConflict: boolean) {
    const name = this.pages.nameOf(change.item);
    const differs = this.onPage.chosen(change.item) !== change.value;
    this.onPage.show(change);
    this.showProgress();
    if (!name || !this.notice || !(differs || isConflict)) return;
    const where = this.notice.querySelector('[data-where]');
    if (where) where.textContent = this.pages.item === change.item ? '' : `${name}:`;
    this.notice.hidden = false;
  }
}
