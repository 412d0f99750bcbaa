import { z } from 'zod';
import { type SavedAnswer, saveAnswers } from '@/lib/server/save-answers';
import type { GuardedRequest } from './context';
import { json, type Reply } from './reply';
import { changesOf, readBatch, refusalReply } from './save-batch';

const batchSchema = z.strictObject({
  answers: changesOf(z.literal([0, 1, 2, 3, 4, 'DK', 'NA', null])),
});

/** As JSON an answer takes one to four characters. */
const longestAnswer = 4;

/** Spaces after the body that make it as long for every answer, so that its size on the wire says nothing (AN11). */
const padding = (answers: readonly SavedAnswer[]) =>
  ' '.repeat(
    answers.reduce((sum, { value }) => sum + longestAnswer - JSON.stringify(value).length, 0),
  );

/** POST /api/p/<token>/answers, /api/r/<key>/answers: the questionnaire's saves. Only a 200 or 409 with `answers` says what is stored. */
export async function saveAnswersRoute(request: GuardedRequest): Promise<Reply> {
  const read = await readBatch(request, batchSchema);
  if (!read.ok) return read.reply;
  const outcome = await saveAnswers(request.token, read.batch.answers);
  if (outcome.kind !== 'done') return refusalReply(request, outcome);
  const ok = outcome.answers.every((answer) => answer.outcome !== 'conflict');
  const reply = json(ok ? 200 : 409, { ok, answers: outcome.answers });
  return { ...reply, body: `${reply.body}${padding(outcome.answers)}` };
}
