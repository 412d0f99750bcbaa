import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { quietBetween } from './quiet-contexts';

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Options {
  readonly development: boolean;
  readonly port: number;
  readonly host: string;
}

/** Next without a server of its own. */
async function prepareNext({ development, port, host }: Options) {
  const { default: next } = await import('next');
  const app = next({ dev: development, dir: process.cwd(), port, hostname: host });
  await app.prepare();
  const handle = app.getRequestHandler() as NextHandler;
  return { handle: development ? handle : quietBetween(handle), close: () => app.close() };
}

/** Next, prepared when it is first needed; who asks for a page meanwhile waits for it. */
export function lateNext(options: Options) {
  let prepared: ReturnType<typeof prepareNext> | undefined;
  const ready = () => (prepared ??= prepareNext(options));
  const handle: NextHandler = async (request, response) =>
    (await ready()).handle(request, response);
  return { ready, handle, close: async () => (await prepared)?.close() };
}

/** Renders an address through Next over a loopback socket of its own, for templates; the nonce is left as a slot. */
export async function renderThroughNext(handle: NextHandler, address: string): Promise<string> {
  const listener: RequestListener = (incoming, outgoing) => void handle(incoming, outgoing);
  const server = createServer(listener).listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    return await get(port, address);
  } finally {
    server.close();
  }
}

const get = (port: number, path: string) =>
  new Promise<string>((resolve, reject) => {
    const headers = { 'x-nonce': '{{nonce}}', 'accept-encoding': 'identity' };
    request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(parts).toString('utf8');
        if (response.statusCode === 200) resolve(body);
        else reject(new Error(`${path} answered ${response.statusCode}`));
      });
    })
      .on('error', reject)
      .end();
  });
