import type { Answer } from '@/lib/core/types';
import type { Change } from './question-answers';

export interface Stored<V> extends Change<V> {
  readonly outcome: 'saved' | 'kept' | 'conflict' | 'too-long' | 'invalid' | 'full';
  /** Of an entry that moved the plan: what it was before. */
  readonly was?: string | null;
}

export type StoredAnswer = Stored<Answer | null>;

/** The key under which changes travel, there and back. */
export type List = 'answers' | 'notes' | 'entries';

export type SendOutcome<V> =
  | { readonly kind: 'stored'; readonly answers: readonly Stored<V>[] }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed' };

const patience = 20_000;

/** Only our own words count as stored: a captive portal, a proxy's page or a server error is a failure like no network at all. */
export async function sendAnswers<V>(
  address: string,
  list: List,
  changes: readonly Change<V>[],
): Promise<SendOutcome<V>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      keepalive: true,
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ [list]: changes }),
      signal: AbortSignal.timeout?.(patience) ?? null,
    });
    return readReply(response.status, await response.json(), list);
  } catch {
    return { kind: 'failed' };
  }
}

function readReply<V>(
  status: number,
  body: ({ ok?: unknown } & { [K in List]?: unknown }) | null,
  list: List,
): SendOutcome<V> {
  const isOurs = typeof body?.ok === 'boolean';
  if (isOurs && (status === 200 || status === 409) && Array.isArray(body[list]))
    return { kind: 'stored', answers: body[list] as Stored<V>[] };
  return { kind: isOurs && (status === 404 || status === 410) ? 'gone' : 'failed' };
}
