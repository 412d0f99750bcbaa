import { type PrerequisiteId, prerequisiteIds, prerequisiteOf } from '@/lib/core/types';
import { paths } from '@/lib/paths';
import { answerFromCode } from '@/lib/server/answer-code';
import { getPitStop, type PitStop } from '@/lib/server/get-pit-stop';
import { itemsOfLap } from '@/lib/server/questionnaire';
import { type AnswerChange, saveAnswers } from '@/lib/server/save-answers';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import { readBody } from './read-body';
import { readForm } from './read-form';
import { type Page, type Reply, seeOther } from './reply';
import { maxRevision } from './save-answers';

/** The whole section as one posted form: saves what changed, then redirects to the next section, the review, or back with a notice. */
export async function questionFormRoute(request: GuardedRequest): Promise<Reply | Page> {
  const body = await readBody(request.incoming, 'application/x-www-form-urlencoded');
  if (body.kind === 'refused') return problem(request.locale, body.status);
  const pitStop = await getPitStop(request.token);
  if (!pitStop) return problem(request.locale, 404);
  const prerequisite = request.parts.prerequisite as PrerequisiteId;
  const changes = readChanges(body.text, prerequisite, pitStop);
  if (changes === null) return problem(request.locale, 400);
  const outcome = changes.length > 0 ? await saveAnswers(request.token, changes) : null;
  if (outcome?.kind === 'unknown-link') return problem(request.locale, 404);
  if (outcome?.kind === 'round-closed') return problem(request.locale, 410);
  const here = paths.questions(request.locale, request.token, prerequisite);
  const lost =
    outcome?.kind === 'done'
      ? outcome.answers.find((answer) => answer.outcome === 'conflict')
      : undefined;
  if (lost) return seeOther(`${here}?conflict=1&item=${lost.item}#${lost.item}`);
  const next = prerequisiteIds[prerequisiteIds.indexOf(prerequisite) + 1];
  return seeOther(
    next
      ? paths.questions(request.locale, request.token, next)
      : paths.review(request.locale, request.token),
  );
}

function readChanges(
  text: string,
  prerequisite: PrerequisiteId,
  pitStop: PitStop,
): AnswerChange[] | null {
  const form = readForm(text);
  if (!form) return null;
  const changes: AnswerChange[] = [];
  for (const { id } of itemsOfLap(pitStop.lap)) {
    const field = form.get(id);
    if (prerequisiteOf(id) !== prerequisite || field === undefined) continue;
    const value = answerFromCode(field);
    const seen = Number(form.get(`rev:${id}`) ?? 0);
    if (value === null || !Number.isInteger(seen) || seen < 0 || seen >= maxRevision) return null;
    if (pitStop.answers[id] === value) continue;
    changes.push({ item: id, value, revision: seen + 1 });
  }
  return changes;
}
