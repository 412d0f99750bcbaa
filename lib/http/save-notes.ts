import { z } from 'zod';
import { saveNotes } from '@/lib/server/save-notes';
import type { GuardedRequest } from './context';
import { json, type Reply } from './reply';
import { changesOf, readBatch, refusalReply } from './save-batch';

const batchSchema = z.strictObject({ notes: changesOf(z.string()) });

/** POST /api/p/<token>/notes, /api/r/<key>/notes: like answers. Only a 200 or 409 with `notes` says what is stored. */
export async function saveNotesRoute(request: GuardedRequest): Promise<Reply> {
  const read = await readBatch(request, batchSchema);
  if (!read.ok) return read.reply;
  const outcome = await saveNotes(request.token, read.batch.notes);
  if (outcome.kind !== 'done') return refusalReply(request, outcome);
  const ok = outcome.notes.every((note) => note.outcome === 'saved' || note.outcome === 'kept');
  return json(ok ? 200 : 409, { ok, notes: outcome.notes });
}
