import { connect, type Socket } from 'node:net';

/** One kept connection with one request under way; answers are only counted, not understood, so that the client costs little. */
export interface Client {
  /** Sends the bytes of a request; answers with the status once the whole reply is there. */
  readonly ask: (request: string) => Promise<number>;
  readonly close: () => void;
}

const headEnd = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('0\r\n\r\n');

/** The status of a reply that is complete, else null. */
function statusOf(reply: Buffer): number | null {
  const end = reply.indexOf(headEnd);
  if (end < 0) return null;
  const head = reply.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const whole =
    length === undefined
      ? reply.subarray(-lastChunk.length).equals(lastChunk)
      : reply.length >= end + headEnd.length + Number(length);
  return whole ? Number(head.slice(9, 12)) : null;
}

function listen(socket: Socket, settle: (outcome: number | Error) => void) {
  let reply: Buffer = Buffer.alloc(0);
  socket.on('data', (part) => {
    reply = reply.length === 0 ? part : Buffer.concat([reply, part]);
    const status = statusOf(reply);
    if (status === null) return;
    reply = Buffer.alloc(0);
    settle(status);
  });
  socket.on('error', settle);
  socket.on('close', () => settle(new Error('the server closed the connection')));
}

export async function openClient(url: string): Promise<Client> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await new Promise<void>((resolve, reject) =>
    socket.once('connect', resolve).once('error', reject),
  );
  let waiting: ((outcome: number | Error) => void) | undefined;
  listen(socket, (outcome) => waiting?.(outcome));
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = (outcome) => (typeof outcome === 'number' ? resolve(outcome) : reject(outcome));
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

export const getRequest = (url: string, path: string) =>
  `GET ${path} HTTP/1.1\r\nhost: ${new URL(url).host}\r\naccept-encoding: gzip, deflate, br\r\n\r\n`;

/** The save of one answer, as the question page sends it. */
export function saveRequest(url: string, path: string, item: string, revision: number): string {
  const body = JSON.stringify({ answers: [{ item, value: revision % 5, revision }] });
  const { host } = new URL(url);
  return [
    `POST ${path} HTTP/1.1`,
    `host: ${host}`,
    `origin: http://${host}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
    `\r\n${body}`,
  ].join('\r\n');
}
