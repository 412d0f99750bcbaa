import type { ServerResponse } from 'node:http';
import { onProgress } from '@/lib/server/round/progress';

/** Many lobbies and projectors, but not so many that a process has no room left for answers. */
export const liveLimits = { perProcess: 1_000, perRound: 40 } as const;

/** Proxies end a connection on which nothing comes; and what a lost signal would have said is seen by then. */
const heartbeat = 20_000;
/** Hand-ins of one moment are one event. */
const together = 150;
/** Whoever has read nothing of so much is gone. */
const mostUnread = 64 * 1024;

export interface Followed {
  readonly roundId: string;
  /** What is sent; only when it differs from what was sent before. */
  readonly text: string;
}

export interface LiveStreams {
  /** Keeps an answer open and writes the newest text to it; false when there are too many already. */
  readonly follow: (
    response: ServerResponse,
    first: Followed,
    read: () => Promise<Followed | null>,
  ) => void;
  readonly mayFollow: (roundId: string) => boolean;
  /** Ends all of them; browsers come back by themselves, to this or another process. */
  readonly close: () => void;
}

/** Server-sent events of one process. */
export function createLiveStreams(): LiveStreams {
  const open = new Map<ServerResponse, string>();
  let isClosed = false;
  const ofRound = (roundId: string) => [...open.values()].filter((id) => id === roundId).length;
  return {
    mayFollow: (roundId) =>
      !isClosed && open.size < liveLimits.perProcess && ofRound(roundId) < liveLimits.perRound,
    follow(response, first, read) {
      open.set(response, first.roundId);
      response.once('close', () => open.delete(response));
      keepFollowing(response, first, read);
    },
    close() {
      isClosed = true;
      for (const response of open.keys()) response.end();
    },
  };
}

function keepFollowing(
  response: ServerResponse,
  first: Followed,
  read: () => Promise<Followed | null>,
) {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    // Nginx would collect the events otherwise.
    'x-accel-buffering': 'no',
  });
  let sent = '';
  const say = (text: string) => {
    if (text === sent) return;
    sent = text;
    response.write(`data: ${text}\n\n`);
  };
  say(first.text);
  const look = async () => {
    const now = await read().catch(() => undefined);
    if (now === undefined || response.writableEnded) return;
    say(now?.text ?? '{}');
    // Another round has its own signals: the browser comes back and hears those.
    if (now?.roundId !== first.roundId) response.end();
  };
  let waiting: NodeJS.Timeout | undefined;
  const soon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void look();
    }, together);
  };
  const stopListening = onProgress(first.roundId, soon);
  const beat = setInterval(() => {
    if (response.writableLength > mostUnread) return void response.destroy();
    response.write(':\n\n');
    void look();
  }, heartbeat);
  response.once('close', () => {
    stopListening();
    clearInterval(beat);
    clearTimeout(waiting);
  });
}
