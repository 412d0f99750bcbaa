import { prerequisiteIds } from '@/lib/core/types';
import { paths } from '@/lib/paths';
import { quickItems } from '../support/visitor';
import { type Client, getRequest, openClient, saveRequest } from './http-client';

/** Who writes: a server and the private links below which its clients answer, one each. */
export interface Target {
  readonly url: string;
  readonly tokens: readonly string[];
}

export const clientCount = 8;

// Revisions only rise, over all rounds, so that every save is a real one.
let revision = 0;

async function expectOk(client: Client, request: string) {
  const status = await client.ask(request);
  if (status !== 200) throw new Error(`answered ${status}: ${request.split('\r\n')[0]}`);
}

/** Runs `work` again and again for every link at once, each on its own connection; answers with rounds per second. */
export async function perSecond(
  { url, tokens }: Target,
  milliseconds: number,
  work: (client: Client, token: string) => Promise<void>,
): Promise<number> {
  const clients = await Promise.all(tokens.map(() => openClient(url)));
  const start = performance.now();
  let done = 0;
  await Promise.all(
    clients.map(async (client, i) => {
      for (; performance.now() - start < milliseconds; done += 1) await work(client, tokens[i]!);
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  for (const client of clients) client.close();
  return done / seconds;
}

export const saveOne = (client: Client, { url }: Target, token: string, item: string) =>
  expectOk(client, saveRequest(url, paths.saveAnswers(token), item, (revision += 1)));

export const savesPerSecond = (target: Target, milliseconds: number) =>
  perSecond(target, milliseconds, (client, token) =>
    saveOne(client, target, token, quickItems[revision % quickItems.length]!),
  );

/** Four pages and 24 single saves, one after the other. */
export const submissionsPerSecond = (target: Target, milliseconds: number) =>
  perSecond(target, milliseconds, async (client, token) => {
    for (const prerequisite of prerequisiteIds) {
      const page = paths.questions('de', token, prerequisite);
      await expectOk(client, getRequest(target.url, page));
      for (const item of quickItems.filter((id) => id.startsWith(prerequisite)))
        await saveOne(client, target, token, item);
    }
  });

/** Milliseconds of single saves by one client. */
export async function saveTimes(target: Target, count: number): Promise<number[]> {
  const client = await openClient(target.url);
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const start = performance.now();
    await saveOne(client, target, target.tokens[0]!, quickItems[i % quickItems.length]!);
    times.push(performance.now() - start);
  }
  client.close();
  return times;
}
