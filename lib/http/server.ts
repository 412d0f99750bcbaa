import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadContent } from '@/lib/content/load';
import { locales } from '@/lib/core/types';
import { openDatabase, provideDatabase } from '@/lib/db/client';
import type { Settings } from '@/lib/env';
import { createPdfPool } from '@/lib/pdf/pool';
import { forgetGuesses } from '@/lib/server/guess-limit';
import { logLine } from '@/lib/server/log-line';
import { deleteOldDrafts, deleteUnusedPitStops, purgeDeletedEntries } from '@/lib/server/retention';
import { readAssets } from './assets';
import { connectionLimits, keepConnectionsSound } from './connections';
import { daily } from './daily';
import { createListener } from './listener';
import { createLiveStreams } from './live-streams';
import { lateNext, renderThroughNext } from './next';
import { createQuestionPages } from './question-pages';

const grace = 10_000;

export interface RunningServer {
  readonly url: string;
  /** Health says 503 at once; what is under way may finish within ten seconds; then everything is closed. */
  readonly stop: () => Promise<void>;
}

/** Opens the store, listens, and brings Next up behind the front server. */
export async function startServer(settings: Settings): Promise<RunningServer> {
  loadContent();
  const database = await openDatabase(settings, { onBroken });
  provideDatabase(database);
  let stopping = false;
  const pdf = createPdfPool({ childPath: join(process.cwd(), '.build/pdf-child.mjs') });
  const live = createLiveStreams();
  const next = lateNext(settings);
  const assets = readAssets({
    ...(settings.development ? {} : { '/_next/static': join(process.cwd(), '.next/static') }),
    '/assets': join(process.cwd(), '.build/assets'),
  });
  const questionPages = createQuestionPages({
    renderPage: (address) => renderThroughNext(next.handle, address),
    assetText: (address) => assets.get(address)?.content.toString(),
    development: settings.development,
  });
  const listener = createListener({
    settings,
    pdf,
    live,
    questionPages,
    isStopping: () => stopping,
    next: next.handle,
    logError,
    assets,
  });
  const server = createServer(connectionLimits);
  keepConnectionsSound(server, listener, settings.development);
  await listen(server, settings);
  // From here on answers are stored; pages wait until Next is there.
  await next.ready();
  const endDaily = daily(async () => {
    await deleteUnusedPitStops();
    await purgeDeletedEntries();
    await deleteOldDrafts();
    await forgetGuesses();
  }, logError);
  const warm = async () => {
    await questionPages.warm('solo', locales, ['quick', 'full']);
    if (!stopping) await pdf.warm();
    if (!stopping) await questionPages.warm('team', locales, ['quick', 'full']);
  };
  // Meanwhile requests are served; a page asked for too early is rendered then.
  if (!settings.development) void warm().catch(logError);
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    stopping = true;
    endDaily();
    live.close();
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

/** What the disk holds is no longer known: ends at once, before anything is acknowledged; the next start reads what is there. */
function onBroken(error: unknown) {
  logError(error);
  process.exit(1);
}

const logError = (error: unknown) => void process.stderr.write(`${logLine(error)}\n`);
