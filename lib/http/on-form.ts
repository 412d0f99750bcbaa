import type { GuardedRequest } from './context';
import { problem } from './problem';
import { readBody } from './read-body';
import { readForm } from './read-form';
import type { Page, Reply } from './reply';

export type Fields = ReadonlyMap<string, string>;

/** A small posted form: read, checked, then handed on. */
export const onForm =
  (answer: (request: GuardedRequest, fields: Fields) => Promise<Reply | Page>) =>
  async (request: GuardedRequest): Promise<Reply | Page> => {
    const body = await readBody(request.incoming, 'application/x-www-form-urlencoded');
    if (body.kind === 'refused') return problem(request.locale, body.status);
    const fields = readForm(body.text);
    return fields ? answer(request, fields) : problem(request.locale, 400);
  };
