import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadContent } from '@/lib/content/load';
import { locales } from '@/lib/core/types';
import { openDatabase, provideDatabase } from '@/lib/db/client';
import type { Settings } from '@/lib/env';
import { createPdfPool } from '@/lib/pdf/pool';
import { deleteUnusedPitStops } from '@/lib/server/retention';
import { readAssets } from './assets';
import { daily } from './daily';
import { createListener } from './listener';
import { prepareNext, renderThroughNext } from './next';
import { createQuestionPages } from './question-pages';

const grace = 10_000;

export interface RunningServer {
  readonly url: string;
  /** Health says 503 at once; what is under way may finish within ten seconds; then everything is closed. */
  readonly stop: () => Promise<void>;
}

/** Opens the store, brings Next up behind the front server and listens. */
export async function startServer(settings: Settings): Promise<RunningServer> {
  loadContent();
  const database = await openDatabase(settings);
  provideDatabase(database);
  let stopping = false;
  const pdf = createPdfPool({ childPath: join(process.cwd(), '.build/pdf-child.mjs') });
  const next = await prepareNext({
    development: settings.development,
    port: settings.port,
    host: settings.host,
  });
  const questionPages = createQuestionPages(
    (address) => renderThroughNext(next.handle, address),
    settings.development,
  );
  const listener = createListener({
    settings,
    pdf,
    questionPages,
    isStopping: () => stopping,
    next: next.handle,
    logError,
    assets: readAssets({
      ...(settings.development ? {} : { '/_next/static': join(process.cwd(), '.next/static') }),
      '/assets': join(process.cwd(), '.build/assets'),
    }),
  });
  const server = createServer({
    maxHeaderSize: 16_384,
    headersTimeout: 15_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 5_000,
  });
  server.on('request', (incoming, response) => void listener(incoming, response));
  server.on('checkContinue', (incoming, response) => {
    if (Number(incoming.headers['content-length'] ?? 0) <= 64 * 1024) response.writeContinue();
    void listener(incoming, response);
  });
  server.on('checkExpectation', (_, response) => response.writeHead(417).end());
  // In development Next's own hot-reload socket needs the upgrade; in service there is no WebSocket (S20).
  if (!settings.development)
    for (const event of ['upgrade', 'connect'] as const)
      server.on(event, (_, socket) =>
        socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'),
      );
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? '431 Request Header Fields Too Large'
        : '400 Bad Request';
    socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  });
  await listen(server, settings);
  const endDaily = daily(() => deleteUnusedPitStops(), logError);
  // Meanwhile requests are served; a page asked for too early is rendered then.
  if (!settings.development)
    void questionPages
      .warm(locales, ['quick', 'full'])
      .then(() => (stopping ? undefined : pdf.warm()))
      .catch(logError);
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    stopping = true;
    endDaily();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A connection that was busy is kept alive for more; it goes as soon as it has nothing to do.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, grace).unref())]);
    clearInterval(sweep);
    server.closeAllConnections();
    await pdf.close();
    await next.close();
    await database.close();
  };
  return {
    url:
      settings.appUrl ??
      `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    stop,
  };
}

const listen = (server: ReturnType<typeof createServer>, { port, host }: Settings) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** One JSON line: what failed and a number to find it by; never an address, a token or an answer. */
function logError(error: unknown) {
  const { name, message, code, stack } =
    error instanceof Error
      ? (error as NodeJS.ErrnoException)
      : { name: 'Error', message: String(error), code: undefined, stack: undefined };
  const where = stack?.split('\n')[1]?.trim();
  process.stderr.write(
    `${JSON.stringify({ event: 'error', name, code, message: message.slice(0, 300), where })}\n`,
  );
}
