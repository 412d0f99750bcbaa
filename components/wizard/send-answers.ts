import type { Change } from './question-answers';

export interface StoredAnswer extends Change {
  readonly outcome: 'saved' | 'kept' | 'conflict';
}

export type SendOutcome =
  | { readonly kind: 'stored'; readonly answers: readonly StoredAnswer[] }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed' };

const patience = 20_000;

/** Only our own words count as stored: a captive portal, a proxy's page or a server error is a failure like no network at all. */
export async function sendAnswers(
  address: string,
  answers: readonly Change[],
): Promise<SendOutcome> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      keepalive: true,
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers }),
      signal: AbortSignal.timeout?.(patience) ?? null,
    });
    return readReply(response.status, await response.json());
  } catch {
    return { kind: 'failed' };
  }
}

function readReply(status: number, body: { ok?: unknown; answers?: unknown } | null): SendOutcome {
  const isOurs = typeof body?.ok === 'boolean';
  if (isOurs && (status === 200 || status === 409) && Array.isArray(body.answers))
    return { kind: 'stored', answers: body.answers as StoredAnswer[] };
  return { kind: isOurs && (status === 404 || status === 410) ? 'gone' : 'failed' };
}
