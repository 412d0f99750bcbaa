import type { PrerequisiteId } from '@/lib/core/types';
import { getPitStop } from '@/lib/server/get-pit-stop';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import type { QuestionRequest } from './question-pages';
import type { Page, Reply } from './reply';
import { textOf, zipped } from './zipped-pieces';

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
  const pieces = await request.questionPages.render(
    { locale, token, nonce, prerequisite, ...shown },
    pitStop,
  );
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (!/\bgzip\b/.test(String(request.incoming.headers['accept-encoding'] ?? '')))
    return { status, headers, body: textOf(pieces) };
  return { status, headers: { ...headers, 'content-encoding': 'gzip' }, body: zipped(pieces) };
}
