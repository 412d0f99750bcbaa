import type { ListProblem } from '@/lib/core/touchpoint-columns';
import { paths } from '@/lib/paths';
import { handOver } from '@/lib/server/handed-over';
import { importTouchpoints, previewTouchpoints } from '@/lib/server/workbench/import-touchpoints';
import { exportTouchpoints } from '@/lib/server/workbench/touchpoint-list';
import { startWithSet } from '@/lib/server/workbench/touchpoint-sets';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import { readBody } from './read-body';
import { readForm } from './read-form';
import { maxUpload, readUpload } from './read-upload';
import { type Page, type Reply, seeOther } from './reply';

/** POST …/touchpoints/start: puts the starter set `set` on the board. */
export async function startSetRoute(request: GuardedRequest): Promise<Reply | Page> {
  const { locale, token } = request;
  const body = await readBody(request.incoming, 'application/x-www-form-urlencoded');
  if (body.kind === 'refused') return problem(locale, body.status);
  const set = readForm(body.text)?.get('set');
  if (set === undefined) return problem(locale, 400);
  const outcome = await startWithSet(token, set, locale);
  if (outcome.kind === 'unknown-set') return problem(locale, 400);
  if (outcome.kind === 'unknown-link') return problem(locale, 404);
  const room = paths.touchpoints(locale, token);
  return outcome.kind === 'done' ? toBoard(room, outcome.was) : seeOther(`${room}?full=touchpoint`);
}

/** The board, with what it told the plan before if that changed. */
const toBoard = (room: string, was: string | null) =>
  seeOther(`${room}${was === null ? '' : `?changed=touchpoints&was=${was}`}#board`);

/** GET …/touchpoints.csv: the board as a list. */
export async function touchpointListRoute({
  locale,
  token,
}: GuardedRequest): Promise<Reply | Page> {
  const list = await exportTouchpoints(token, locale);
  if (!list) return problem(locale, 404);
  const name = locale === 'en' ? 'touchpoints' : 'kontaktpunkte';
  return {
    status: 200,
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${list.date}.csv"`,
    },
    body: list.csv,
  };
}

const shownAtMost = 20;
const longestHeading = 60;

/**
 * POST …/touchpoints/import: a file is shown as it would be taken over, or again with every place that does not fit; the text of a shown
 * one (`list`, base64url) is taken over.
 */
export async function importListRoute(request: GuardedRequest): Promise<Reply | Page> {
  const isConfirmed = request.incoming.headers['content-type']?.startsWith('application/x-www-');
  return isConfirmed ? takeOverList(request) : showList(request);
}

async function showList(request: GuardedRequest): Promise<Reply | Page> {
  const { locale, token } = request;
  const body = await readUpload(request.incoming);
  const whole = (reason: ListProblem['reason']) =>
    again(request, [{ reason, line: 0, column: null }]);
  if (body.kind === 'refused')
    return /UTF-8/.test(body.reason) ? whole('encoding') : problem(locale, body.status);
  if (body.text.replace(/^\uFEFF/, '').trim() === '') return whole('no-file');
  const outcome = await previewTouchpoints(token, body.text);
  if (outcome.kind === 'unknown-link') return problem(locale, 404);
  if (outcome.kind === 'refused') return again(request, outcome.problems);
  return { page: `${paths.touchpointImport(locale, token)}?list=${handOver(body.text)}` };
}

/** A file in base64url, and the name of its field. */
const largestList = Math.ceil((maxUpload * 4) / 3) + 1024;

async function takeOverList(request: GuardedRequest): Promise<Reply | Page> {
  const { locale, token } = request;
  const body = await readBody(request.incoming, 'application/x-www-form-urlencoded', largestList);
  if (body.kind === 'refused') return problem(locale, body.status);
  const list = readForm(body.text)?.get('list');
  if (list === undefined) return problem(locale, 400);
  const source = Buffer.from(list, 'base64url').toString('utf8');
  const outcome = await importTouchpoints(token, source);
  if (outcome.kind === 'unknown-link') return problem(locale, 404);
  return outcome.kind === 'done'
    ? toBoard(paths.touchpoints(locale, token), outcome.was)
    : again(request, outcome.problems);
}

/** An address that only this server can make: from outside the page takes no parameters. */
function again({ locale, token }: GuardedRequest, problems: readonly ListProblem[]): Page {
  const query = new URLSearchParams({ count: String(problems.length) });
  for (const { reason, line, column, heading = '' } of problems.slice(0, shownAtMost))
    query.append(
      'problem',
      `${reason} ${line} ${column ?? '-'} ${heading.slice(0, longestHeading)}`,
    );
  return { page: `${paths.touchpointImport(locale, token)}?${query}`, status: 422 };
}
