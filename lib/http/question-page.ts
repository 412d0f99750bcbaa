import { gzipSync } from 'node:zlib';
import type { PrerequisiteId } from '@/lib/core/types';
import { getPitStop } from '@/lib/server/get-pit-stop';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import type { QuestionRequest } from './question-pages';
import type { Page, Reply } from './reply';

/** The section an address names, filled with what is stored now. */
export async function questionPage(
  request: GuardedRequest,
  shown: Pick<QuestionRequest, 'item' | 'conflict' | 'unsaved'>,
  status = 200,
): Promise<Reply | Page> {
  const { locale, token, nonce } = request;
  const pitStop = await getPitStop(token);
  if (!pitStop) return problem(locale, 404);
  const prerequisite = request.parts.prerequisite as PrerequisiteId;
  const html = await request.questionPages.render(
    { locale, token, nonce, prerequisite, ...shown },
    pitStop,
  );
  return { status, ...inCoding(html, String(request.incoming.headers['accept-encoding'] ?? '')) };
}

/** The quickest level: a quarter of the bytes for a quarter of a millisecond. */
function inCoding(html: string, accepted: string): Pick<Reply, 'headers' | 'body'> {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (!/\bgzip\b/.test(accepted)) return { headers, body: html };
  return {
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(html, { level: 1 }),
  };
}
