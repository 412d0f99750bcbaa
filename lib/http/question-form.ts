import { type PrerequisiteId, prerequisiteIds } from '@/lib/core/types';
import { paths } from '@/lib/paths';
import { saveAnswers } from '@/lib/server/save-answers';
import { type SavedNote, saveNotes } from '@/lib/server/save-notes';
import type { Answerer } from './answerer';
import type { GuardedRequest } from './context';
import type { UnsavedNote } from './note-slots';
import { problem } from './problem';
import { questionPage } from './question-page';
import { readBody } from './read-body';
import { readForm } from './read-form';
import { readAnswerChanges, readNoteChanges } from './read-question-form';
import { type Page, type Reply, seeOther } from './reply';

/** A section of the full lap with a long note beside every question. */
const maxForm = 512 * 1024;

/** The whole section as one posted form: saves what changed, then redirects to the next section, the review, or back with a notice. */
export const questionFormRoute = (answerer: Answerer) => (request: GuardedRequest) =>
  takeForm(request, answerer);

async function takeForm(request: GuardedRequest, answerer: Answerer): Promise<Reply | Page> {
  const body = await readBody(request.incoming, 'application/x-www-form-urlencoded', maxForm);
  if (body.kind === 'refused') return problem(request.locale, body.status);
  const found = await answerer.find(request);
  if (!found) return answerer.lost(request);
  const prerequisite = request.parts.prerequisite as PrerequisiteId;
  const form = readForm(body.text);
  const changes = form && readAnswerChanges(form, prerequisite, found.sheet);
  const notes = form && readNoteChanges(form, prerequisite, found.sheet);
  if (!form || !changes || !notes) return problem(request.locale, 400);
  const outcome = changes.length > 0 ? await saveAnswers(request.token, changes) : null;
  const noteOutcome = notes.length > 0 ? await saveNotes(request.token, notes) : null;
  const kinds = [outcome?.kind, noteOutcome?.kind];
  if (kinds.includes('unknown-link')) return answerer.lost(request);
  if (kinds.includes('round-closed')) return problem(request.locale, 410);
  const lostNotes = noteOutcome?.kind === 'done' ? noteOutcome.notes.filter(isLost) : [];
  if (lostNotes.length > 0) return showAgain(request, answerer, form, lostNotes);
  const sheet = answerer.address(request.token);
  const here = paths.questions(request.locale, sheet, prerequisite);
  const lost =
    outcome?.kind === 'done'
      ? outcome.answers.find((answer) => answer.outcome === 'conflict')
      : undefined;
  if (lost) return seeOther(`${here}?conflict=1&item=${lost.item}#${lost.item}`);
  const emptied = noteOutcome?.kind === 'done' ? noteOutcome.notes.filter(isEmptied) : [];
  if (emptied.length > 0) return showEmptied(request, answerer, emptied, found.sheet.notes);
  const next = prerequisiteIds[prerequisiteIds.indexOf(prerequisite) + 1];
  return seeOther(
    next ? paths.questions(request.locale, sheet, next) : paths.review(request.locale, sheet),
  );
}

const isLost = ({ outcome }: SavedNote) => outcome === 'conflict' || outcome === 'too-long';

const isEmptied = ({ outcome, value }: SavedNote) => outcome === 'saved' && value === '';

/** Nothing a person wrote goes without a way back: the page stays, with what stood in the notes that are empty now. */
function showEmptied(
  request: GuardedRequest,
  answerer: Answerer,
  emptied: readonly SavedNote[],
  before: Readonly<Record<string, string>>,
): Promise<Reply | Page> {
  const unsaved = new Map(
    emptied.map(({ item }): [string, UnsavedNote] => [
      item,
      { text: before[item] ?? '', problem: 'emptied' },
    ]),
  );
  return questionPage(request, answerer, {
    item: emptied[0]?.item ?? null,
    unsaved,
    conflict: false,
  });
}

/** A note that could not be stored comes back with its page: a redirect would lose what was typed. */
async function showAgain(
  request: GuardedRequest,
  answerer: Answerer,
  form: ReadonlyMap<string, string>,
  lost: readonly SavedNote[],
): Promise<Reply | Page> {
  const unsaved = new Map(
    lost.map(({ item, outcome }): [string, UnsavedNote] => [
      item,
      { text: form.get(`note:${item}`) ?? '', problem: outcome as UnsavedNote['problem'] },
    ]),
  );
  const isConflict = lost.some(({ outcome }) => outcome === 'conflict');
  const item = lost[0]?.item ?? null;
  return questionPage(
    request,
    answerer,
    { item, unsaved, conflict: false },
    isConflict ? 409 : 422,
  );
}
