import { get, type IncomingMessage } from 'node:http';

export interface EventStream {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Data of the events so far. */
  readonly events: readonly string[];
  readonly isOver: () => boolean;
  readonly close: () => void;
}

/** Follows server-sent events the way a browser does. */
export const follow = (url: string) =>
  new Promise<EventStream>((resolve, reject) => {
    const request = get(url, { agent: false, headers: { accept: 'text/event-stream' } });
    request.on('error', reject);
    request.on('response', (response) => {
      const events: string[] = [];
      let isOver = false;
      let rest = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        const blocks = (rest + part).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) if (block.startsWith('data: ')) events.push(block.slice(6));
      });
      response.on('close', () => {
        isOver = true;
      });
      response.on('error', () => {});
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        events,
        isOver: () => isOver,
        close: () => request.destroy(),
      });
    });
  });
