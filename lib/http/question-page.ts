import type { PrerequisiteId } from '@/lib/core/types';
import type { Answerer } from './answerer';
import type { GuardedRequest } from './context';
import type { QuestionRequest } from './question-pages';
import type { Page, Reply } from './reply';
import { textOf, zipped } from './zipped-pieces';

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
  const pieces = await request.questionPages.render(
    { locale, token, nonce, prerequisite, ...shown },
    found.sheet,
    found.owner,
  );
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (!/\bgzip\b/.test(String(request.incoming.headers['accept-encoding'] ?? '')))
    return { status, headers, body: textOf(pieces) };
  return { status, headers: { ...headers, 'content-encoding': 'gzip' }, body: zipped(pieces) };
}

/** GET …/questions/<prerequisite>. */
export const questionsRoute =
  (answerer: Answerer) =>
  (request: GuardedRequest): Promise<Reply | Page> =>
    questionPage(request, answerer, {
      item: request.query.get('item'),
      conflict: request.query.get('conflict') === '1',
    });
