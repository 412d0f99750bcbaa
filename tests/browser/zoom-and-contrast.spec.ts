import type { Page } from '@playwright/test';
import { locales } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';
import { everyRoom } from './every-room';

/** Handbrakes, a bottleneck, two blind spots and an order gap. */
const answers = '32313132212121201D31313D';

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const locale of locales)
  test(`at 400 % (1280 px seen as 320) no page scrolls sideways (${locale})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const token = await finishedPitStop(baseURL ?? '', answers);
    await page.setViewportSize({ width: 320, height: 256 });
    const wide: string[] = [];
    for (const [room, address] of Object.entries(everyRoom)) {
      await page.goto(address(locale, token));
      if ((await overhang(page)) > 0) wide.push(room);
    }
    expect(wide).toEqual([]);
  });

test.describe('with forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('bars, fields and choices keep their edges', async ({ page, baseURL }) => {
    const t = translator('de');
    const token = await finishedPitStop(baseURL ?? '', answers);
    await page.goto(paths.result('de', token));
    const fill = (selector: string, pseudo?: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, part) => getComputedStyle(element, part).backgroundColor, pseudo);
    const paper = await fill('body');
    expect(await fill('.prof-bar', '::before')).not.toBe(paper);
    expect(await fill('.pre-b', '::before')).not.toBe(paper);
    const [chosen, other] = [t('result.with-brake'), t('result.without-brake')].map((name) =>
      page.locator('.seg label').filter({ hasText: new RegExp(`^${name}$`) }),
    );
    const colour = (element: Element) => getComputedStyle(element).backgroundColor;
    expect(await chosen?.evaluate(colour)).not.toBe(await other?.evaluate(colour));
    await page.goto(paths.heatmap('de', token));
    expect(await fill('.hm-v[data-l="4"]')).not.toBe(await fill('.hm-v[data-l="2"]'));
    await page.goto(paths.questions('de', token, 'P2', 'P2S3.a'));
    const answer = page.locator('[data-current] .ans input:checked + label').first();
    const unchosen = page.locator('[data-current] .ans input:not(:checked) + label').first();
    expect(await answer.evaluate(colour)).not.toBe(await unchosen.evaluate(colour));
  });
});

test('with reduced motion nothing moves', async ({ page, baseURL }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const token = await finishedPitStop(baseURL ?? '', answers);
  for (const room of ['landing', 'question', 'result', 'heatmap', 'roadmap'] as const) {
    await page.goto(everyRoom[room]?.('de', token) ?? '');
    const longest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration, animationName } =
            getComputedStyle(element);
          const seconds = (text: string) => text.split(',').map(Number.parseFloat);
          const animation = animationName === 'none' ? [0] : seconds(animationDuration);
          return [...seconds(transitionDuration), ...animation];
        }),
      ),
    );
    expect([room, longest < 0.001]).toEqual([room, true]);
  }
});
