import { z } from 'zod';
import type { Answer } from '@/lib/core/types';
import { type AnswerChange, type SaveOutcome, saveAnswers } from '@/lib/server/save-answers';
import type { GuardedRequest } from './context';
import { readBody } from './read-body';
import { readJson } from './read-json';
import { json, type Reply } from './reply';

export const maxRevision = 1_000_000;

const batchSchema = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        item: z.string().regex(/^P[1-4]S[1-6]\.[a-z]$/),
        value: z.literal([0, 1, 2, 3, 4, 'DK', 'NA', null]) satisfies z.ZodType<Answer | null>,
        revision: z.int().min(1).max(maxRevision),
      }),
    )
    .min(1)
    .max(60),
});

/** POST /api/p/<token>/answers: the questionnaire's saves. Only a 200 or 409 with `answers` says what is stored. */
export async function saveAnswersRoute(request: GuardedRequest): Promise<Reply> {
  const body = await readBody(request.incoming, 'application/json');
  if (body.kind === 'refused') return refused(body.status, [body.reason]);
  const batch = batchSchema.safeParse(readJson(body.text));
  if (!batch.success)
    return refused(
      400,
      batch.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`),
    );
  const items = batch.data.answers.map(({ item }) => item);
  if (new Set(items).size < items.length) return refused(400, ['answers: an item appears twice']);
  return saveReply(await saveAnswers(request.token, batch.data.answers as AnswerChange[]));
}

const refused = (status: number, issues: readonly string[]) =>
  json(status, { ok: false, issues: issues.slice(0, 20) });

function saveReply(outcome: SaveOutcome): Reply {
  if (outcome.kind === 'unknown-link') return refused(404, ['This link does not exist.']);
  if (outcome.kind === 'round-closed') return refused(410, ['This round is closed.']);
  if (outcome.kind === 'unknown-items')
    return refused(
      400,
      outcome.items.map((item) => `${item} is not asked here.`),
    );
  const ok = outcome.answers.every((answer) => answer.outcome !== 'conflict');
  return json(ok ? 200 : 409, { ok, answers: outcome.answers });
}
