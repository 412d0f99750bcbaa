import type { IncomingMessage } from 'node:http';

export const maxBody = 64 * 1024;

export type Body =
  | { readonly kind: 'body'; readonly text: string }
  | { readonly kind: 'refused'; readonly status: 400 | 413 | 415; readonly reason: string };

const refused = (status: 400 | 413 | 415, reason: string): Body => ({
  kind: 'refused',
  status,
  reason,
});

/** Reads a small UTF-8 body; its announced size, coding and type are checked before a byte is kept, its real size while it comes (I02). */
export function readBody(
  request: IncomingMessage,
  type: 'application/json' | 'application/x-www-form-urlencoded' | 'multipart/form-data',
  limit = maxBody,
): Promise<Body> {
  const refusal = refuseUnread(request, type, limit);
  return refusal ? Promise.resolve(refusal) : collect(request, limit);
}

function refuseUnread({ headers }: IncomingMessage, type: string, limit: number): Body | null {
  const announced = headers['content-length'];
  if (announced !== undefined && Number(announced) > limit) return tooLarge(limit);
  if (headers['content-encoding'] !== undefined)
    return refused(415, 'Send the body without Content-Encoding.');
  const given = headers['content-type'];
  const isType = given === type || given?.split(';')[0]?.trim().toLowerCase() === type;
  return isType ? null : refused(415, `Send the body as ${type}.`);
}

const tooLarge = (limit: number) => refused(413, `At most ${limit / 1024} KB are accepted.`);

const strict = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Buffer): Body {
  try {
    return { kind: 'body', text: strict.decode(bytes) };
  } catch {
    return refused(400, 'The body is not UTF-8.');
  }
}

/** By events and with one promise: an iterator makes a dozen. */
const collect = (request: IncomingMessage, limit: number) =>
  new Promise<Body>((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const broken = () => resolve(refused(400, 'The body ended early.'));
    request.on('data', (part: Buffer) => {
      size += part.byteLength;
      if (size > limit) {
        request.pause();
        resolve(tooLarge(limit));
      } else parts.push(part);
    });
    request.on('end', () =>
      resolve(decoded(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts))),
    );
    request.on('error', broken);
    request.on('close', broken);
    if (request.destroyed) broken();
  });
