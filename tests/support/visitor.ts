import { Agent, request as httpRequest } from 'node:http';
import type { AnswerChange } from '@/lib/server/save-answers';

/** A browser reduced to what the server sees of it. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One request with exactly these headers; redirects are not followed. */
export const ask = (url: string, { method = 'GET', headers = {}, body }: RawRequest = {}) =>
  new Promise<RawAnswer>((resolve, reject) => {
    const target = new URL(url);
    const outgoing = httpRequest(
      {
        host: target.hostname,
        port: target.port,
        path: url.slice(target.origin.length) || '/',
        method,
        headers,
        agent,
        timeout: 15_000,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer within 15 s')));
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const form = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
};

/** Opens a pit stop the way a browser does; answers with the private link's token. */
export async function openPitStop(base: string, lap: 'quick' | 'full' = 'quick', locale = 'de') {
  const answer = await ask(`${base}/${locale}/start`, {
    method: 'POST',
    headers: { ...form, origin: base },
    body: `lap=${lap}`,
  });
  const token = /\/p\/([\w-]{43})\//.exec(String(answer.headers.location))?.[1];
  if (answer.status !== 303 || !token)
    throw new Error(`no pit stop: ${answer.status} ${answer.body}`);
  return token;
}

export const postForm = (base: string, path: string, body: string) =>
  ask(`${base}${path}`, { method: 'POST', headers: { ...form, origin: base }, body });

export const save = (
  base: string,
  token: string,
  answers: readonly AnswerChange[] | unknown,
  headers: Record<string, string> = {},
) =>
  ask(`${base}/api/p/${token}/answers`, {
    method: 'POST',
    headers: { origin: base, 'content-type': 'application/json', ...headers },
    body: typeof answers === 'string' ? answers : JSON.stringify({ answers }),
  });

export const quickItems = [1, 2, 3, 4].flatMap((p) =>
  [1, 2, 3, 4, 5, 6].map((s) => `P${p}S${s}.a`),
);

/** Answers a whole quick lap with one string of 24 symbols and asks for the result. */
export async function finishedPitStop(
  base: string,
  symbols = '322321121321223221121110',
  organisation = 'Muster AG',
) {
  const token = await openPitStop(base);
  const codes: Record<string, string> = { D: 'DK', N: 'NA' };
  const answers = quickItems.map((item, i) => {
    const symbol = symbols[i] as string;
    return { item, value: symbol in codes ? codes[symbol] : Number(symbol), revision: 1 };
  });
  const saved = await save(base, token, answers);
  if (saved.status !== 200) throw new Error(saved.body);
  const finished = await postForm(
    base,
    `/de/p/${token}/review`,
    `organisation=${encodeURIComponent(organisation)}`,
  );
  if (finished.status !== 303) throw new Error(finished.body);
  return token;
}

/** What is stored of a lap, as the question pages show it after a reload: item and value. */
export async function storedAnswers(base: string, token: string): Promise<Record<string, string>> {
  const addresses = ['P1', 'P2', 'P3', 'P4'].map((id) => `${base}/de/p/${token}/questions/${id}`);
  const pages = await Promise.all(addresses.map((address) => ask(address)));
  const chosen = pages.flatMap(
    ({ body }) => body.match(/<input type="radio"[^>]* checked=""[^>]*>/g) ?? [],
  );
  const attribute = (tag: string, name: string) =>
    new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return Object.fromEntries(chosen.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]));
}
