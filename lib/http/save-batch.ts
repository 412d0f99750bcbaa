import { z } from 'zod';
import type { ItemId } from '@/lib/core/types';
import type { GuardedRequest } from './context';
import { type Body, readBody } from './read-body';
import { readJson } from './read-json';
import { json, type Reply } from './reply';

export const maxRevision = 1_000_000;

/** A batch of changes to items, at most one for each; its values are what the schema says. */
export const changesOf = <Value extends z.ZodType>(value: Value) =>
  z
    .array(
      z.strictObject({
        item: z.string().regex(/^P[1-4]S[1-6]\.[a-z]$/),
        value,
        revision: z.int().min(1).max(maxRevision),
      }),
    )
    .min(1)
    .max(60)
    .refine((changes) => new Set(changes.map(({ item }) => item)).size === changes.length, {
      error: 'an item appears twice',
    });

export type ReadBatch<T> =
  | { readonly ok: true; readonly batch: T }
  | { readonly ok: false; readonly reply: Reply };

/** Reads the JSON of a save within all limits, or says what is wrong with it. */
export const readBatch = <T>(
  request: GuardedRequest,
  schema: z.ZodType<T>,
): Promise<ReadBatch<T>> =>
  readBody(request.incoming, 'application/json').then((body) => batchOf(body, schema));

function batchOf<T>(body: Body, schema: z.ZodType<T>): ReadBatch<T> {
  if (body.kind === 'refused') return { ok: false, reply: refused(body.status, [body.reason]) };
  const read = schema.safeParse(readJson(body.text));
  if (read.success) return { ok: true, batch: read.data };
  const issues = read.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'body'}: ${message}`,
  );
  return { ok: false, reply: refused(400, issues) };
}

type Refusal =
  | { readonly kind: 'unknown-link' }
  | { readonly kind: 'round-closed' }
  | { readonly kind: 'unknown-items'; readonly items: readonly ItemId[] };

const sheetIsGone = 'This round is over, or these answers were handed in or deleted.';

/** Why nothing of a batch was stored, in a sentence. A member's key is forgotten when the round closes, so an unknown one is as good as gone. */
export function refusalReply({ path }: GuardedRequest, outcome: Refusal): Reply {
  if (outcome.kind === 'unknown-link' && path.startsWith('/api/r/'))
    return refused(410, [sheetIsGone]);
  if (outcome.kind === 'unknown-link') return refused(404, ['This link does not exist.']);
  if (outcome.kind === 'round-closed') return refused(410, ['This round is closed.']);
  const issues = outcome.items.map((item) => `${item} is not asked here.`);
  return refused(400, issues);
}

const refused = (status: number, issues: readonly string[]) =>
  json(status, { ok: false, issues: issues.slice(0, 20) });
