import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';

/** Sum of all shifts since the page began to load. */
const shift = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 150));
    add(observer.takeRecords());
    return sum;
  });

const pages: Readonly<Record<string, (token: string) => string>> = {
  'the landing page': () => paths.home('de'),
  'an introduction': (token) => paths.questions('de', token, 'P2'),
  'a question': (token) => paths.questions('de', token, 'P2', 'P2S3.a'),
  'the last question of a section': (token) => paths.questions('de', token, 'P2', 'P2S6.a'),
  'the review': (token) => paths.review('de', token),
  'the result': (token) => paths.result('de', token),
  'the heat map': (token) => paths.heatmap('de', token),
  'a field': (token) => paths.cell('de', token, 'P3S4'),
  'the roadmap': (token) => paths.roadmap('de', token),
  'the method with own numbers': (token) => paths.ownMethod('de', token),
  'the page for keeping': (token) => paths.keep('de', token),
  'the page for deleting': (token) => paths.delete('de', token),
  'the page for opening a file': () => paths.import('de'),
  'the questionnaire on paper': () => paths.questionnaire('de', 'quick'),
};

const open = async (page: Page, base: string | undefined, address: (token: string) => string) =>
  void (await page.goto(address(await finishedPitStop(base ?? ''))));

for (const [name, address] of Object.entries(pages))
  for (const width of [360, 1440])
    test.describe(`at ${width} px`, () => {
      test.use({ viewport: { width, height: 800 }, expectedErrors: /woff2$/ });

      test(`nothing moves while ${name} loads`, async ({ page, baseURL }) => {
        await page.route(/\.woff2$/, (route) => route.abort());
        await open(page, baseURL, address);
        expect(await shift(page)).toBeLessThanOrEqual(0.001);
      });
    });

for (const name of ['a question', 'the result'])
  test(`a font that comes late moves nothing on ${name}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await open(page, baseURL, pages[name] ?? (() => paths.home('de')));
    expect(await shift(page)).toBeLessThanOrEqual(0.001);
  });

for (const name of ['a question', 'the page for opening a file'])
  test(`nothing moves on a slow phone while ${name} is read`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await open(page, baseURL, pages[name] ?? (() => paths.home('de')));
    expect(await shift(page)).toBeLessThanOrEqual(0.001);
  });
