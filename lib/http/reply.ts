import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What a route answers when it does not hand the request to Next. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

/** A page that Next renders: an address of `app/`, and a status when it is not 200. */
export interface Page {
  readonly page: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | number>>;
}

/** An answer that stays open: what is written to it goes out at once, until somebody hangs up. */
export interface Stream {
  readonly stream: (response: ServerResponse) => void;
}

export const json = (status: number, value: unknown, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

export const plain = (status: number, body: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: `${body}\n`,
});

/** After a form post: the browser fetches the next page with GET. */
export const seeOther = (location: string): Reply => ({ status: 303, headers: { location } });

/** The same reply with a cookie that goes with it. */
export const withCookie = (reply: Reply, cookie: string): Reply => ({
  ...reply,
  headers: { ...reply.headers, 'set-cookie': cookie },
});

export const temporary = (location: string): Reply => ({ status: 307, headers: { location } });

/** Head and body at once: setting headers one by one costs more than all of a save's checks. Changes `headers`. */
export function send(
  response: ServerResponse,
  { status, body = '' }: Reply,
  headers: Record<string, string | number | readonly string[]>,
  isHead: boolean,
) {
  headers['content-length'] = Buffer.byteLength(body);
  response.writeHead(status, headers as OutgoingHttpHeaders);
  response.end(isHead ? undefined : body);
}
