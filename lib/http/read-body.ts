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
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request) {
      size += (part as Buffer).byteLength;
      if (size > limit) return refused(413, `At most ${limit / 1024} KB are accepted.`);
      parts.push(part as Buffer);
    }
  } catch {
    return refused(400, 'The body ended early.');
  }
  try {
    return {
      kind: 'body',
      text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)),
    };
  } catch {
    return refused(400, 'The body is not UTF-8.');
  }
}
