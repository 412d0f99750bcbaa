import { z } from 'zod';
import { saveAnswers } from '@/lib/server/save-answers';
import type { GuardedRequest } from './context';
import { json, type Reply } from './reply';
import { changesOf, readBatch, refusalReply } from './save-batch';

const batchSchema = z.strictObject({
  answers: changesOf(z.literal([0, 1, 2, 3, 4, 'DK', 'NA', null])),
});

/** POST /api/p/<token>/answers: the questionnaire's saves. Only a 200 or 409 with `answers` says what is stored. */
export async function saveAnswersRoute(request: GuardedRequest): Promise<Reply> {
  const read = await readBatch(request, batchSchema);
  if (!read.ok) return read.reply;
  const outcome = await saveAnswers(request.token, read.batch.answers);
  if (outcome.kind !== 'done') return refusalReply(outcome);
  const ok = outcome.answers.every((answer) => answer.outcome !== 'conflict');
  return json(ok ? 200 : 409, { ok, answers: outcome.answers });
}
