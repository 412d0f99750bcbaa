import type { Page } from '@playwright/test';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop, openPitStop, postForm, quickItems, save } from '../support/visitor';

interface Visit {
  readonly page: Page;
  readonly base: string;
  readonly locale: 'de' | 'en';
}

const firstAnswers = (n: number) =>
  quickItems.slice(0, n).map((item) => ({ item, value: 2, revision: 1 }));

/** Opens one page of a pit stop with the first `n` questions answered. */
const atPitStop =
  (n: number, address: (locale: Visit['locale'], token: string) => string) =>
  async ({ page, base, locale }: Visit) => {
    const token = await openPitStop(base, 'quick', locale);
    if (n > 0) await save(base, token, firstAnswers(n));
    await page.goto(address(locale, token));
  };

const atResult =
  (address: (locale: Visit['locale'], token: string) => string, symbols?: string) =>
  async ({ page, base, locale }: Visit) =>
    void (await page.goto(address(locale, await finishedPitStop(base, symbols))));

const openTo =
  (address: (locale: Visit['locale']) => string) =>
  async ({ page, locale }: Visit) =>
    void (await page.goto(address(locale)));

const answerWith = (page: Page, address: RegExp, contentType: string) =>
  page.route(address, (route) => route.fulfill({ contentType, body: '' }));

/** Every page there is, and how to get to it. */
const places: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  'the landing page': openTo(paths.home),
  'the choice of a lap': openTo(paths.start),
  'the introduction of a section': atPitStop(0, (locale, token) =>
    paths.questions(locale, token, 'P1'),
  ),
  'a question': atPitStop(2, (locale, token) => paths.questions(locale, token, 'P1')),
  'a section without its script': async (visit) => {
    await answerWith(visit.page, /\/assets\/.*\.js$/, 'text/javascript');
    await atPitStop(2, (locale, token) => paths.questions(locale, token, 'P1'))(visit);
  },
  'the review with gaps': atPitStop(21, paths.review),
  'the review of too few answers': async (visit) => {
    await atPitStop(3, paths.review)(visit);
    await visit.page.goto(`${visit.page.url()}?incomplete=1`);
    await expect(visit.page.getByRole('main').getByRole('alert')).toBeFocused();
  },
  'the result': atResult(paths.result),
  'the result of a strong organisation': atResult(paths.result, '4'.repeat(24)),
  'a result that cannot be measured': atResult(paths.result, 'DDDDDD111111DDDDDD111111'),
  'the heat map': atResult(paths.heatmap),
  'a field': atResult((locale, token) => paths.cell(locale, token, 'P3S4')),
  'the roadmap': atResult(paths.roadmap),
  'what if': async (visit) => {
    await atResult(paths.whatIf)(visit);
    await visit.page.getByRole('status').waitFor();
  },
  "the method with the reader's numbers": atResult(paths.ownMethod),
  'the page for keeping': atResult(paths.keep),
  'the page for deleting': atResult(paths.delete),
  'what stands after deleting': openTo(paths.deleted),
  'the page for opening a file': openTo(paths.import),
  'the questionnaire on paper': openTo((locale) => paths.questionnaire(locale, 'quick')),
  'the inventory': atResult(paths.inventory),
  'figures and goals': atResult(paths.figures),
  'the touchpoints without any': atResult(paths.touchpoints),
  'the touchpoints with one form open': async ({ page, base, locale }) => {
    const token = await finishedPitStop(base);
    await postForm(base, paths.touchpointStart(locale, token), 'set=b2b-service');
    await page.goto(paths.touchpoints(locale, token));
    await page.locator('.tp a').first().click();
    // Whole, with the script that saves what is clicked.
    await page.waitForURL(/entry=/);
    await page.locator('label[for="performance.speed-1"]').click();
    await expect(page.locator('.scat-p')).toHaveCount(1);
  },
  'a list of touchpoints that does not fit': async ({ page, base, locale }) => {
    await page.goto(paths.touchpointImport(locale, await finishedPitStop(base)));
    const t = translator(locale);
    await page.getByLabel(t('touchpoint-list.file')).setInputFiles({
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Farbe;Phase\n1;2'),
    });
    await page.getByRole('button', { name: t('touchpoint-list.button') }).click();
    await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  },
  'the method': openTo(paths.method),
  'the privacy page': openTo(paths.privacy),
  'the imprint': openTo(paths.imprint),
  'a guide': openTo((locale) => paths.guide(locale, 'customer-cafe')),
  'an address that does not exist': openTo((locale) => `/${locale}/nothing`),
  'a form that cannot be read': async ({ page, locale }) => {
    await page.goto(paths.start(locale));
    await page
      .locator('[name=lap]')
      .first()
      .evaluate((field: HTMLInputElement) => {
        field.value = 'none';
      });
    await page.getByRole('button', { name: translator(locale)('start.quick-button') }).click();
    await expect(page).toHaveTitle(new RegExp(translator(locale)('errors.problem-400')));
  },
};

type Look = { locale: Visit['locale']; colorScheme: 'light' | 'dark'; width: 360 | 1440 };

/** Two looks of a page between them show both languages, both themes and both widths. */
const looks: readonly (readonly [Look, Look])[] = [
  [
    { locale: 'de', colorScheme: 'light', width: 360 },
    { locale: 'en', colorScheme: 'dark', width: 1440 },
  ],
  [
    { locale: 'de', colorScheme: 'dark', width: 360 },
    { locale: 'en', colorScheme: 'light', width: 1440 },
  ],
  [
    { locale: 'de', colorScheme: 'light', width: 1440 },
    { locale: 'en', colorScheme: 'dark', width: 360 },
  ],
  [
    { locale: 'de', colorScheme: 'dark', width: 1440 },
    { locale: 'en', colorScheme: 'light', width: 360 },
  ],
];

const barriersOf = async (page: Page) => {
  const violations = await violationsOn(page);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
};

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** `npm test` takes one look of each page, in turn; `npm run test:full` both. */
const looksAt = (index: number): readonly Look[] => {
  const both = looks[index % looks.length] ?? [];
  const turn = Math.floor(index / looks.length) % 2;
  return process.env.BOXENSTOPP_FULL ? both : both.slice(turn, turn + 1);
};

for (const [index, [place, open]] of Object.entries(places).entries())
  for (const { locale, colorScheme, width } of looksAt(index))
    test(`${place} can be used by everybody (${locale}, ${colorScheme}, ${width} px)`, async ({
      page,
      baseURL,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await open({ page, base: baseURL ?? '', locale });
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/\S – Boxenstopp$|^Boxenstopp/);
      expect(await barriersOf(page)).toEqual([]);
      expect(await overhang(page), 'sideways scrolling').toBe(0);
      await page.setViewportSize({ width: 320, height: 640 });
      // A chart that follows its window does so in the frame after.
      await expect.poll(() => overhang(page), { message: 'sideways scrolling at 320 px' }).toBe(0);
    });
