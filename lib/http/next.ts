import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Next without a server of its own. */
export async function prepareNext(options: {
  development: boolean;
  port: number;
  host: string;
}): Promise<{ handle: NextHandler; close: () => Promise<void> }> {
  const app = next({
    dev: options.development,
    dir: process.cwd(),
    port: options.port,
    hostname: options.host,
  });
  await app.prepare();
  return { handle: app.getRequestHandler() as NextHandler, close: () => app.close() };
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
