import { createServer } from 'node:http';
import next from 'next';

// Floor of starting and of memory: Next alone in front of the same build, without a store, a guard or a PDF process.
const app = next({ dev: false, dir: process.cwd() });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => void handle(request, response));
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify(server.address())}\n`));
