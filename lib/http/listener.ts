import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locale } from '@/lib/core/types';
import { isLocale } from '@/lib/i18n/locale';
import { type Asset, assetReply } from './assets';
import type { GuardedRequest, Services } from './context';
import { keepPlainHeaders, refuse } from './guard';
import type { NextHandler } from './next';
import { isOwnOrigin } from './origin';
import { problem } from './problem';
import { json, type Page, type Reply, send } from './reply';
import { findRoute } from './routes';
import { contentSecurityPolicy, fixHeaders, newNonce, securityHeaders } from './security-headers';

export interface ListenerOptions extends Services {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly next: NextHandler;
  readonly logError: (error: unknown) => void;
}

/** The one way from a socket to an answer: guard, headers, assets, origin, route; Next only ever sees addresses from the route table. */
export function createListener(options: ListenerOptions) {
  const { settings, assets, questionPages, pdf, live, isStopping } = options;
  const { development } = settings;
  return async (incoming: IncomingMessage, response: ServerResponse) => {
    const address = incoming.url ?? '';
    const path = address.split('?')[0] ?? '';
    const kind = kindOf(path);
    const nonce = kind === 'data' ? '' : newNonce();
    const headers = securityHeaders({
      nonce,
      development,
      https: settings.appUrl?.startsWith('https:') === true,
      kind,
    });
    const exchange = { incoming, response, headers, nonce };
    try {
      const refusal = refuse(incoming, settings);
      const asset = refusal ? undefined : assets.get(path);
      if (asset && incoming.method !== 'POST') {
        const reply = assetReply(asset, incoming);
        return send(response, reply, { ...headers, ...reply.headers }, incoming.method === 'HEAD');
      }
      if (refusal) return finish(exchange, refusal);
      if (development && /^\/(_next|__next)/.test(path)) {
        fixHeaders(response, headers);
        return await options.next(incoming, response);
      }
      const { parts, answer } = findRoute(
        incoming.method ?? 'GET',
        path,
        incoming.headers['accept-language'],
      );
      const locale = (parts.locale ?? 'de') as Locale;
      // Written out: copying all services into every request costs more than reading its body.
      const request: GuardedRequest = {
        settings,
        questionPages,
        pdf,
        live,
        isStopping,
        incoming,
        path,
        query: address === path ? noQuery : new URLSearchParams(address.slice(path.length + 1)),
        locale,
        token: parts.token ?? '',
        parts,
        nonce,
      };
      const isForeign = incoming.method === 'POST' && !isOwnOrigin(incoming, settings);
      const outcome = isForeign ? foreign(path, locale) : await answer(request);
      if ('stream' in outcome) {
        fixHeaders(response, headers);
        return outcome.stream(response);
      }
      if ('page' in outcome) return await handOver(options, exchange, outcome);
      return finish(exchange, outcome);
    } catch (error) {
      options.logError(error);
      await sayFailed(options, exchange);
    }
  };
}

const privatePage = /^\/([a-zA-Z-]{2,5}\/[psrvitcw]|[tc])\//;

const kindOf = (path: string) =>
  path.startsWith('/api/') ? 'data' : privatePage.test(path) ? 'private page' : 'page';

const noQuery = new URLSearchParams();

/** A request, its answer, and what every answer of ours carries. */
interface Exchange {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly headers: Readonly<Record<string, string>>;
  readonly nonce: string;
}

/** 503 in the form the address promises: JSON below /api, else a page, which needs no database. */
async function sayFailed(options: ListenerOptions, exchange: Exchange) {
  const { incoming, response } = exchange;
  const [, first = '', second = ''] = (incoming.url ?? '').split('/');
  const later = { 'retry-after': 2 };
  const reply = json(503, { ok: false, issues: [stillSafe] }, later);
  try {
    if (response.headersSent) return void response.destroy();
    if (first === 'api' || !isLocale(first) || second === 'problem') return finish(exchange, reply);
    await handOver(options, exchange, problem(first, 503, later));
  } catch (error) {
    options.logError(error);
    response.destroy();
  }
}

const stillSafe = 'This did not work just now. Stored answers are safe.';

const foreign = (path: string, locale: Locale): Reply | Page =>
  path.startsWith('/api/')
    ? json(403, { ok: false, issues: ['Only pages of this server may write here.'] })
    : problem(locale, 403);

/** What every answer carries stands above what a route says. */
function finish({ incoming, response, headers }: Exchange, reply: Reply) {
  leaveBody(incoming, response);
  send(response, reply, { ...reply.headers, ...headers }, incoming.method === 'HEAD');
}

/** Nobody waits for a body that nobody will read. */
function leaveBody(incoming: IncomingMessage, response: ServerResponse) {
  const { 'content-length': length, 'transfer-encoding': coding } = incoming.headers;
  if (incoming.complete || (length ?? coding) === undefined) return;
  response.setHeader('connection', 'close');
  response.once('finish', () => incoming.destroy());
}

async function handOver(
  { next, settings }: ListenerOptions,
  { incoming, response, headers: fixed, nonce }: Exchange,
  { page, status, headers }: Page,
) {
  fixHeaders(response, fixed);
  leaveBody(incoming, response);
  incoming.url = page;
  if (!settings.development) keepPlainHeaders(incoming);
  if (incoming.method === 'POST') incoming.method = 'GET';
  incoming.headers['x-nonce'] = nonce;
  incoming.headers['content-security-policy'] = contentSecurityPolicy(nonce, settings.development);
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (status !== undefined) {
    const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => ServerResponse;
    response.writeHead = ((_: number, ...rest: unknown[]) =>
      writeHead(status, ...rest)) as typeof response.writeHead;
  }
  await next(incoming, response);
}
