import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

type Listener = (incoming: IncomingMessage, response: ServerResponse) => unknown;

/** Slow heads, slow bodies and connections that have gone quiet end (I01); a proxy's idle time is shorter than ours. */
export const connectionLimits = {
  maxHeaderSize: 16_384,
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
} as const;

const quiet = 120_000;
/** Browsers wait for an answer before they ask again on the same connection; more than this at once is a flood. */
const mostUnderWay = 8;
const mostAnnounced = 64 * 1024;

const lastLines: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** One connection can neither ask for everything at once nor stay when nothing more is expected of it. */
export function keepConnectionsSound(server: Server, listener: Listener, development: boolean) {
  const underWay = new WeakMap<Duplex, number>();
  const answer: Listener = (incoming, response) => {
    const { socket } = incoming;
    const count = (underWay.get(socket) ?? 0) + 1;
    if (count > mostUnderWay) socket.destroy();
    if (socket.destroyed) return undefined;
    underWay.set(socket, count);
    response.once('close', () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1));
    return listener(incoming, response);
  };
  server.setTimeout(quiet);
  server.on('request', (incoming, response) => void answer(incoming, response));
  server.on('checkContinue', (incoming, response) => {
    if (Number(incoming.headers['content-length'] ?? 0) <= mostAnnounced) response.writeContinue();
    void answer(incoming, response);
  });
  server.on('checkExpectation', (_, response) =>
    response.writeHead(417, { 'cache-control': 'private, no-store', connection: 'close' }).end(),
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    sendOff(socket, lastLines[error.code ?? ''] ?? '400 Bad Request');
  });
  // In development Next's own hot-reload socket needs the upgrade; in service there is no WebSocket (S20).
  if (!development)
    for (const event of ['upgrade', 'connect'] as const)
      server.on(event, (_, socket) => sendOff(socket, '400 Bad Request'));
}

/** A last line and the end, also when the other side keeps its half open or is gone already. */
function sendOff(
  socket: Duplex & { readonly _httpMessage?: ServerResponse | null },
  status: string,
) {
  socket.on('error', () => {});
  // Into an answer that has begun, nothing can be written.
  if (!socket.writable || socket._httpMessage?.headersSent) return void socket.destroy();
  const headers = 'connection: close\r\ncache-control: private, no-store\r\ncontent-length: 0';
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`, () => socket.destroy());
}
