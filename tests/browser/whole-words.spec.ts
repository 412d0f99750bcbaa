import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';
import { everyRoom } from './every-room';

/** Words in headings and table heads that go over a line's end other than at a marked place. */
const brokenWords = () => {
  /** Texts for screen readers stand in a box of one pixel. */
  const isShown = (element: Element | null): boolean => {
    if (!element || element === document.body) return true;
    const { width, height } = element.getBoundingClientRect();
    const isInline = getComputedStyle(element).display === 'inline';
    return (isInline || (width > 1 && height > 1)) && isShown(element.parentElement);
  };
  const found: string[] = [];
  for (const element of document.querySelectorAll('h1, h2, h3, th')) {
    if (!isShown(element)) continue;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const word of (text as Text).data.matchAll(/(?<!\u00AD)[\p{L}\p{N}]{4,}/gu)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const tops = [...range.getClientRects()]
          .filter(({ width }) => width > 1)
          .map(({ top }) => Math.round(top));
        if (new Set(tops).size > 1 && isShown(text.parentElement)) found.push(word[0]);
      }
    }
  }
  return found;
};

for (const locale of ['de', 'en'] as const)
  for (const width of [768, 1440])
    test(`headings and heads of tables keep their words whole (${locale}, ${width} px)`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(120_000);
      const token = await finishedPitStop(baseURL ?? '');
      await page.setViewportSize({ width, height: 900 });
      const broken: string[] = [];
      for (const [room, address] of Object.entries(everyRoom)) {
        await page.goto(address(locale, token));
        await page.evaluate(() => document.fonts.ready);
        for (const word of await page.evaluate(brokenWords)) broken.push(`${room}: ${word}`);
      }
      expect(broken).toEqual([]);
    });
