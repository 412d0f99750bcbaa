import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { readPdf, squeezed } from '../pdf/read-pdf';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';

const answers = '32313132212121201D31313D';

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

const rolesOf = (tag: Tag): string[] => [
  ...(tag.role ? [tag.role] : []),
  ...(tag.children ?? []).flatMap(rolesOf),
];

/** The structure a screen reader finds in a PDF: how often each kind of element stands there. */
async function structureOf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const marked = (await pdf.getMarkInfo())?.Marked;
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const tree = await (await pdf.getPage(number)).getStructTree();
    if (tree) roles.push(...rolesOf(tree as Tag));
  }
  await task.destroy();
  const count = (role: string) => roles.filter((each) => each === role).length;
  return { marked, count };
}

for (const locale of ['de', 'en'] as const)
  test(`the result prints to a tagged document that starts with its finding (${locale})`, async ({
    page,
    baseURL,
  }) => {
    const token = await finishedPitStop(baseURL ?? '', answers, 'Lindhof Haustechnik');
    await page.goto(paths.result(locale, token));
    const headings = await page.getByRole('main').getByRole('heading').allInnerTexts();
    const bytes = await page.pdf({ tagged: true, preferCSSPageSize: true, outline: true });
    const { marked, count } = await structureOf(bytes);
    expect(marked).toBe(true);
    expect(count('H1')).toBe(1);
    expect(count('H2')).toBeGreaterThanOrEqual(7);
    expect(count('Table')).toBe(2);
    expect(count('Figure')).toBeGreaterThanOrEqual(1);
    const { pages } = await readPdf(bytes);
    expect(pages.length).toBeLessThanOrEqual(5);
    const whole = squeezed(pages.map(({ text }) => text).join(' '));
    const kept = headings.filter((text) => text !== translator(locale)('result.return-title'));
    expect(kept.filter((text) => !whole.includes(squeezed(text)))).toEqual([]);
    expect(squeezed(pages[0]?.text ?? '')).toContain(squeezed(headings[0] ?? ''));
    const beyond = pages.flatMap(({ texts }) =>
      texts.filter(({ x, y, width }) => x < 0 || x + width > 596 || y < 0 || y > 842),
    );
    expect(beyond).toEqual([]);
  });

test('the roadmap prints with its first steps and without fields to fill in', async ({
  page,
  baseURL,
}) => {
  const token = await finishedPitStop(baseURL ?? '', answers, 'Lindhof Haustechnik');
  await page.goto(paths.roadmap('de', token));
  const titles = await page
    .locator('.rm th[scope=row]')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
  expect(titles.length).toBeGreaterThan(5);
  const waiting = await page.locator('.park summary').allTextContents();
  expect(waiting.length).toBeGreaterThan(5);
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const whole = squeezed(pages.map(({ text }) => text).join(' '));
  expect([...titles, ...waiting].filter((title) => !whole.includes(squeezed(title)))).toEqual([]);
  const t = translator('de');
  expect(whole).toContain(squeezed(t('roadmap.first-steps')));
  for (const field of ['plan.evidence', 'plan.reason-hint', 'plan.own-title'] as const)
    expect(whole, field).not.toContain(squeezed(t(field)));
  expect(pages.length).toBeLessThanOrEqual(12);
});
