import type { Answer } from '@/lib/core/types';
import { languageOf, preferredLocale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { getCustomersSurvey } from '@/lib/server/round/customers-survey';
import { type CustomersForm, handInOutside } from '@/lib/server/round/hand-in-outside';
import { noteWrongCode } from './against-guessing';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import { readBody } from './read-body';
import { readForm } from './read-form';
import { type Page, type Reply, seeOther, temporary } from './reply';

const mark = (value: string | null | undefined) =>
  value && /^[0-9a-f]{16}$/.test(value) ? value : null;

/** GET /c/<code>: on to the questionnaire, in the language of the browser as far as the round speaks it. */
export async function shortCustomersRoute(request: GuardedRequest): Promise<Reply> {
  const { incoming, parts, query } = request;
  const code = parts.code ?? '';
  const wanted = preferredLocale(incoming.headers['accept-language']);
  const survey = await getCustomersSurvey(code, wanted);
  if (!survey) await noteWrongCode(request, 'customers');
  const speaks = survey?.languages.includes(languageOf(wanted)) ?? true;
  const locale = speaks ? wanted : (survey?.languages[0] ?? wanted);
  const cafe = mark(query.get('cafe'));
  const known = survey?.code ?? code;
  return temporary(
    cafe === null ? paths.customers(locale, known) : paths.customersCafe(locale, known, cafe),
  );
}

/** GET /<locale>/c/<code>: the questionnaire, or a page that says nothing is open, which is the same for every other code. */
export async function customersRoute(request: GuardedRequest): Promise<Page> {
  const { locale, parts, path, query } = request;
  const survey = await getCustomersSurvey(parts.code ?? '', locale);
  if (!survey) return nothingOpen(request);
  const cafe = mark(query.get('cafe'));
  return { page: cafe === null ? path : `${path}?cafe=${cafe}` };
}

/** A wrong code is counted whether it was looked at or written to (S01). */
async function nothingOpen(request: GuardedRequest): Promise<Page> {
  await noteWrongCode(request, 'customers');
  return { page: request.path, status: 404 };
}

/** POST /<locale>/c/<code>: takes the answers; what cannot be taken is shown again as it was typed. */
export async function handInCustomersRoute(request: GuardedRequest): Promise<Reply | Page> {
  const { incoming, locale, parts, path } = request;
  const code = parts.code ?? '';
  const body = await readBody(incoming, 'application/x-www-form-urlencoded');
  if (body.kind === 'refused') return problem(locale, body.status);
  const fields = readForm(body.text);
  const form = fields && readCustomersForm(fields);
  if (!form) return problem(locale, 400);
  const outcome = await handInOutside(code, form);
  const thanks = paths.customersThanks(locale, code);
  switch (outcome.kind) {
    case 'handed-in':
      return seeOther(outcome.isCafe ? `${thanks}?cafe=${form.mark}` : thanks);
    case 'malformed':
      return problem(locale, 400);
    case 'closed':
      return nothingOpen(request);
    default:
      return again(path, outcome.kind, fields);
  }
}

const others = ['key', 'mark', 'phase', 'channel', 'comment'];

/** Null when there is a field or a value that the page does not have. */
function readCustomersForm(fields: ReadonlyMap<string, string>): CustomersForm | null {
  const answers: Record<string, Answer> = {};
  for (const [name, value] of fields) {
    if (others.includes(name)) continue;
    if (!/^O([1-9]|1[0-2])$/.test(name) || !/^([0-4]|DK)$/.test(value)) return null;
    answers[name] = (value === 'DK' ? value : Number(value)) as Answer;
  }
  return {
    key: fields.get('key') ?? '',
    answers,
    phase: fields.get('phase') ?? null,
    channel: fields.get('channel') ?? null,
    comment: fields.get('comment') ?? '',
    mark: mark(fields.get('mark')),
  };
}

/** An address that only this server can make: from outside the page takes no parameters but `cafe`. */
function again(path: string, problem: string, fields: ReadonlyMap<string, string>): Page {
  const query = new URLSearchParams([['problem', problem], ...fields]);
  query.delete('mark');
  const cafe = mark(fields.get('mark'));
  if (cafe !== null) query.set('cafe', cafe);
  return { page: `${path}?${query}`, status: 422 };
}
