import { gzipSync } from 'node:zlib';
import type { PrerequisiteId } from '@/lib/core/types';
import type { Answerer } from './answerer';
import type { GuardedRequest } from './context';
import type { QuestionRequest } from './question-pages';
import type { Page, Reply } from './reply';

/** The section an address names, filled with what is stored now. */
export async function questionPage(
  request: GuardedRequest,
  { find, lost }: Answerer,
  shown: Pick<QuestionRequest, 'item' | 'conflict' | 'unsaved'>,
  status = 200,
): Promise<Reply | Page> {
  const { locale, token, nonce } = request;
  const found = await find(request);
  if (!found) return lost(request);
  const prerequisite = request.parts.prerequisite as PrerequisiteId;
  const html = await request.questionPages.render(
    { locale, token, nonce, prerequisite, ...shown },
    found.sheet,
    found.owner,
  );
  return { status, ...inCoding(html, String(request.incoming.headers['accept-encoding'] ?? '')) };
}

/** GET …/questions/<prerequisite>. */
export const questionsRoute =
  (answerer: Answerer) =>
  (request: GuardedRequest): Promise<Reply | Page> =>
    questionPage(request, answerer, {
      item: request.query.get('item'),
      conflict: request.query.get('conflict') === '1',
    });

/** The quickest level: a quarter of the bytes for a quarter of a millisecond. */
function inCoding(html: string, accepted: string): Pick<Reply, 'headers' | 'body'> {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (!/\bgzip\b/.test(accepted)) return { headers, body: html };
  return {
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(html, { level: 1 }),
  };
}
