import type { BrowserContext } from '@playwright/test';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A slow line on which every first attempt to send something is lost, half of them after they have arrived. */
export async function badNetwork(context: BrowserContext) {
  const tried = new Map<string, number>();
  let lost = 0;
  await context.route(/\/p\//, async (route) => {
    const request = route.request();
    await pause(60);
    const attempt = `${request.method()} ${request.url()} ${request.postData() ?? ''}`;
    tried.set(attempt, (tried.get(attempt) ?? 0) + 1);
    if (request.method() !== 'POST' || tried.get(attempt) !== 1) return route.continue();
    lost += 1;
    if (lost % 2 === 0) await route.fetch({ maxRedirects: 0 });
    return route.abort();
  });
  return { lost: () => lost };
}
