import { paths } from '@/lib/paths';
import { importPitStop } from '@/lib/server/import-pit-stop';
import type { ImportProblem } from '@/lib/server/import-problems';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import { readJson } from './read-json';
import { readUpload } from './read-upload';
import { type Page, type Reply, seeOther } from './reply';

/** What a workbench filled for years needs; far more than any real one. */
const largestFile = 4 * 1024 * 1024;
const mostKeys = 20_000;
const shownAtMost = 20;
const longestPath = 120;

/** POST /<locale>/import: opens a pit stop from a file, or shows the form again with what is wrong, by path. */
export async function importRoute(request: GuardedRequest): Promise<Reply | Page> {
  const { locale } = request;
  const body = await readUpload(request.incoming, largestFile);
  if (body.kind === 'refused') return problem(locale, body.status);
  const source = body.text.replace(/^\uFEFF/, '');
  if (source.trim() === '') return again(request, [{ reason: 'no-file', path: 'file' }]);
  if (isJson(source) && readJson(source, mostKeys) === undefined)
    return again(request, [{ reason: 'limits', path: 'file' }]);
  const outcome = await importPitStop(source);
  if (outcome.kind === 'refused') return again(request, outcome.problems);
  const { token, hasResult } = outcome;
  return seeOther(hasResult ? paths.result(locale, token) : paths.review(locale, token));
}

function isJson(source: string) {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

/** An address that only this server can make: from outside the page takes no parameters. */
function again({ locale }: GuardedRequest, problems: readonly ImportProblem[]): Page {
  const query = new URLSearchParams({ count: String(problems.length) });
  for (const { reason, path } of problems.slice(0, shownAtMost))
    query.append('problem', `${reason} ${path.slice(0, longestPath)}`);
  return { page: `${paths.import(locale)}?${query}`, status: 422 };
}
