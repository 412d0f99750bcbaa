import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../chromium.mjs';

export interface Conditions {
  readonly name: string;
  /** How many times slower the processor is. */
  readonly slowdown: number;
  readonly slowNetwork: boolean;
}

export const desktop: Conditions = { name: 'desktop', slowdown: 1, slowNetwork: false };
export const phone: Conditions = { name: '4× CPU, slow 4G', slowdown: 4, slowNetwork: true };

const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: await findChromium(process.cwd()),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A page with nothing cached, under these conditions; gone afterwards. */
export async function inFreshPage<T>(
  browser: Browser,
  { slowdown, slowNetwork }: Conditions,
  work: (page: Page, devtools: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    // The loader that runs this file calls it around named functions, also those sent into the page.
    await context.addInitScript('globalThis.__name = (named) => named');
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    if (slowNetwork) await devtools.send('Network.emulateNetworkConditions', slow4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await work(page, devtools);
  } finally {
    await context.close();
  }
}
