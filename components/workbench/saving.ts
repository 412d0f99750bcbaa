import { takenOver } from '@/components/ui/taken-over';
import { AnswerQueue } from '@/components/wizard/answer-queue';
import { answerShelf, shelfName } from '@/components/wizard/answer-shelf';
import { saveStatus } from '@/components/wizard/save-status';
import type { Stored } from '@/components/wizard/send-answers';
import { entryForm, type Fields, formsOf } from './entry-forms';
import { refreshPage } from './refresh-page';

const isFields = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

/** Forms of entries that save by themselves, in step with what is stored; the rest of the page follows from the server. */
export function savingWorkbench(root: HTMLElement) {
  const address = root.dataset.saveEntries ?? '';
  const status = saveStatus(root);
  const shelf = answerShelf<Fields>(shelfName(address), isFields);
  status.shelves.push(shelf);
  let refreshing: ReturnType<typeof setTimeout> | undefined;
  let isBehind = false;
  /** The field that is being changed, and what its entry was before that: what is half typed is no change of its own. */
  let field: EventTarget | null = null;
  let began: string | null = null;
  const refresh = (changedElsewhere: readonly string[] = []) => {
    clearTimeout(refreshing);
    refreshing = setTimeout(async () => {
      isBehind = !(await refreshPage(root, changedElsewhere));
    }, 250);
  };

  const formOf = (item: string) => formsOf(root).find((form) => form.item === item);
  const adopt = (entry: Stored<Fields>) => {
    formOf(entry.item)?.adopt(entry);
    if (entry.was) showChange(entry.item, (began ??= entry.was));
    refresh(entry.outcome === 'conflict' ? [entry.item] : []);
  };
  const queue = new AnswerQueue<Fields>({
    address,
    list: 'entries',
    gathering: 600,
    shelf,
    // What is not on this page is none of its business.
    revisionOf: (item) => formOf(item)?.revision() ?? Number.POSITIVE_INFINITY,
    onHeard: (change) => formOf(change.item)?.show(change),
    onState: (state) => status.show('entries', state),
    onStored: adopt,
  });

  root.addEventListener('input', ({ target }) => {
    if (target !== field) [field, began] = [target, null];
    const form = entryForm(target);
    if (form?.isValid()) queue.add(form.change());
  });

  root.addEventListener('submit', (event) => {
    if (queue.isEmpty) return;
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { submitter } = event;
    void queue.flush().then((isSaved) => {
      if (isSaved) form.requestSubmit(submitter);
      else status.showStaying();
    });
  });

  // A part in which somebody was working follows when they have left it.
  root.addEventListener('focusout', () => {
    if (isBehind && queue.isEmpty) refresh();
  });

  addEventListener('beforeunload', (event) => {
    if (!queue.isEmpty && !shelf.isSafe()) event.preventDefault();
  });
  addEventListener('online', () => void queue.flush());

  void takenOver().then(() => {
    for (const form of formsOf(root)) form.keepRevision();
  });

  for (const change of queue.load()) formOf(change.item)?.show(change);
  if (!queue.isEmpty) void queue.flush();
}

/** What an address says a room shows. */
const views = ['step', 'persona', 'phase', 'entry', 'cell'];

/** From now on the address names what changed last, and what it was, so that the page can say what that moved. */
function showChange(item: string, was: string) {
  const [kind, id = ''] = item.split('/');
  const before = new URLSearchParams(location.search);
  const query = new URLSearchParams();
  for (const name of views) if (before.has(name)) query.set(name, before.get(name) ?? '');
  query.set('changed', kind === 'touchpoint' ? 'touchpoints' : id);
  query.set('was', was);
  history.replaceState(null, '', `${location.pathname}?${query}`);
}
