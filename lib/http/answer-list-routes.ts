import { type AnswerListReason, answerListLimits } from '@/lib/core/answer-list';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getPitStop } from '@/lib/server/get-pit-stop';
import {
  customersTemplate,
  importCustomers,
  previewCustomers,
} from '@/lib/server/round/customers-list';
import type { ListImport, ListPreview } from '@/lib/server/round/import-list';
import { importPaper, paperTemplate, previewPaper } from '@/lib/server/round/paper-list';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import { readBody } from './read-body';
import { readForm } from './read-form';
import { readUpload } from './read-upload';
import { type Page, type Reply, seeOther } from './reply';

interface ListKind {
  readonly preview: (token: string, source: string) => Promise<ListPreview>;
  readonly store: (token: string, source: string, key: string) => Promise<ListImport>;
  /** Where one gets after importing. */
  readonly room: (request: GuardedRequest) => string;
}

/** A form around the file, and three characters for one when it comes back as a field. */
const mostBytes = answerListLimits.bytes + 1024;
const mostConfirmBytes = 4 * mostBytes;

/** A file is checked and shown; the form below that sends it again, to be stored. Nothing is kept in between. */
const listRoute =
  (kind: ListKind) =>
  async (request: GuardedRequest): Promise<Reply | Page> =>
    /^multipart\/form-data/i.test(request.incoming.headers['content-type'] ?? '')
      ? check(request, kind)
      : confirm(request, kind);

async function check(request: GuardedRequest, { preview }: ListKind): Promise<Reply | Page> {
  const { incoming, locale, token } = request;
  const body = await readUpload(incoming, mostBytes);
  if (body.kind === 'refused') {
    if (!(await getPitStop(token))) return problem(locale, 404);
    if (body.status === 413) return withReason(request, 'too-large');
    return /UTF-8/.test(body.reason)
      ? withReason(request, 'encoding')
      : problem(locale, body.status);
  }
  const outcome = await preview(token, body.text);
  if (outcome.kind === 'unknown-link') return problem(locale, 404);
  return withSource(request, body.text, outcome.kind === 'ready' ? 200 : 422);
}

async function confirm(request: GuardedRequest, { store, room }: ListKind): Promise<Reply | Page> {
  const { incoming, locale, token } = request;
  const body = await readBody(incoming, 'application/x-www-form-urlencoded', mostConfirmBytes);
  if (body.kind === 'refused') return problem(locale, body.status);
  const fields = readForm(body.text);
  const source = fields?.get('source');
  const key = fields?.get('key');
  if (source === undefined || key === undefined) return problem(locale, 400);
  const outcome = await store(token, source, key);
  if (outcome.kind === 'unknown-link') return problem(locale, 404);
  return outcome.kind === 'done'
    ? seeOther(`${room(request)}?entered=${outcome.count}`)
    : withSource(request, source, 422);
}

/** Addresses that only this server can make: from outside the pages take no such parameters. */
const withSource = ({ path }: GuardedRequest, source: string, status: number): Page => ({
  page: `${path}?${new URLSearchParams({ source })}`,
  status,
});
const withReason = ({ path }: GuardedRequest, reason: AnswerListReason): Page => ({
  page: `${path}?reason=${reason}`,
  status: 422,
});

/** POST …/paper: sheets filled in on paper. */
export const paperListRoute = listRoute({
  preview: previewPaper,
  store: importPaper,
  room: ({ locale, token }) => paths.paper(locale, token),
});

/** POST …/customers/import: customers' answers collected elsewhere. */
export const customersListRoute = listRoute({
  preview: previewCustomers,
  store: importCustomers,
  room: ({ locale, token }) => paths.customersRoom(locale, token),
});

const csv = (name: string, body: string): Reply => ({
  status: 200,
  headers: {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  },
  body,
});

/** GET …/paper.csv: the empty list for the open round. */
export async function paperTemplateRoute({ locale, token }: GuardedRequest): Promise<Reply | Page> {
  const list = await paperTemplate(token, locale);
  return list === null ? problem(locale, 404) : csv(translator(locale)('paper.file-name'), list);
}

/** GET …/customers.csv: the empty list for customers' answers. */
export async function customersTemplateRoute({
  locale,
  token,
}: GuardedRequest): Promise<Reply | Page> {
  return (await getPitStop(token))
    ? csv(translator(locale)('customers-room.file-name'), customersTemplate(locale))
    : problem(locale, 404);
}
