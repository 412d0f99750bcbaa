import { z } from 'zod';
import { type SaveNotesOutcome, saveNotes } from '@/lib/server/save-notes';
import type { GuardedRequest } from './context';
import { readBody } from './read-body';
import { readJson } from './read-json';
import { json, type Reply } from './reply';
import { maxRevision } from './save-answers';

const batchSchema = z.strictObject({
  notes: z
    .array(
      z.strictObject({
        item: z.string().regex(/^P[1-4]S[1-6]\.[a-z]$/),
        value: z.string(),
        revision: z.int().min(1).max(maxRevision),
      }),
    )
    .min(1)
    .max(60),
});

/** POST /api/p/<token>/notes: like answers. Only a 200 or 409 with `notes` says what is stored. */
export async function saveNotesRoute(request: GuardedRequest): Promise<Reply> {
  const body = await readBody(request.incoming, 'application/json');
  if (body.kind === 'refused') return refused(body.status, [body.reason]);
  const batch = batchSchema.safeParse(readJson(body.text));
  if (!batch.success)
    return refused(
      400,
      batch.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`),
    );
  const { notes } = batch.data;
  if (new Set(notes.map(({ item }) => item)).size < notes.length)
    return refused(400, ['notes: an item appears twice']);
  return saveReply(await saveNotes(request.token, notes));
}

const refused = (status: number, issues: readonly string[]) =>
  json(status, { ok: false, issues: issues.slice(0, 20) });

function saveReply(outcome: SaveNotesOutcome): Reply {
  if (outcome.kind === 'unknown-link') return refused(404, ['This link does not exist.']);
  if (outcome.kind === 'round-closed') return refused(410, ['This round is closed.']);
  if (outcome.kind === 'unknown-items')
    return refused(
      400,
      outcome.items.map((item) => `${item} is not asked here.`),
    );
  const ok = outcome.notes.every((note) => note.outcome === 'saved' || note.outcome === 'kept');
  return json(ok ? 200 : 409, { ok, notes: outcome.notes });
}
