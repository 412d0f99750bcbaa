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
export async function readBody(
  request: IncomingMessage,
  type: 'application/json' | 'application/x-www-form-urlencoded' | 'multipart/form-data',
  limit = maxBody,
): Promise<Body> {
  const announced = request.headers['content-length'];
  if (announced !== undefined && Number(announced) > limit)
    return refused(413, `At most ${limit / 1024} KB are accepted.`);
  if (request.headers['content-encoding'] !== undefined)
    return refused(415, 'Send the body without Content-Encoding.');
  const contentType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (contentType !== type) return refused(415, `Send the body as ${type}.`);
  const bytes = await collect(request, limit);
  if (bytes === 'too-large') return refused(413, `At most ${limit / 1024} KB are accepted.`);
  if (bytes === 'broken') return refused(400, 'The body ended early.');
  try {
    return { kind: 'body', text: strict.decode(bytes) };
  } catch {
    return refused(400, 'The body is not UTF-8.');
  }
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** By events: an iterator makes a dozen promises where one is enough. */
const collect = (request: IncomingMessage, limit: number) =>
  new Promise<Buffer | 'too-large' | 'broken'>((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.byteLength;
      if (size > limit) {
        request.pause();
        resolve('too-large');
      } else parts.push(part);
    });
    request.once('end', () => resolve(Buffer.concat(parts)));
    for (const event of ['error', 'close'] as const) request.once(event, () => resolve('broken'));
    if (request.destroyed) resolve('broken');
  });
