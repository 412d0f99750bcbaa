import type { IncomingMessage } from 'node:http';
import { type Body, readBody } from './read-body';

export const maxUpload = 1024 * 1024;

const shape = /^multipart\/form-data; *boundary="?([A-Za-z0-9'()+_,./:=?-]{1,70})"?$/i;

/** The text of the one file of a posted form (field `file`, UTF-8, at most `limit` bytes with the form); anything else in it is refused. */
export async function readUpload(request: IncomingMessage, limit = maxUpload): Promise<Body> {
  const boundary = shape.exec(request.headers['content-type'] ?? '')?.[1];
  const body = await readBody(request, 'multipart/form-data', limit);
  if (body.kind === 'refused') return body;
  const text = boundary === undefined ? null : fileIn(body.text, boundary);
  return text === null
    ? { kind: 'refused', status: 400, reason: 'The form does not hold exactly one file.' }
    : { kind: 'body', text };
}

function fileIn(text: string, boundary: string): string | null {
  const parts = `\r\n${text}`.split(`\r\n--${boundary}`);
  const [before, part, end, ...more] = parts;
  if (before !== '' || part === undefined || !/^--\s*$/.test(end ?? '') || more.length > 0)
    return null;
  const gap = part.indexOf('\r\n\r\n');
  const head = part.slice(0, gap);
  if (gap < 0 || !/^\r\ncontent-disposition: form-data; name="file"(;|\r\n|$)/i.test(head))
    return null;
  return part.slice(gap + 4);
}
