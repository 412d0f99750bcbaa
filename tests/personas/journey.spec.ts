import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { loadContent } from '@/lib/content/load';
import { type PrerequisiteId, prerequisiteIds, type StepId } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { inLanguage } from '@/lib/server/questionnaire';
import { readPdf, squeezed } from '../pdf/read-pdf';
import { collectComplaints, expect, test } from '../support/quiet-page';
import { badNetwork } from './bad-network';
import { type Language, type Persona, personas } from './persona';
import { type AnswerSection, getsThrough, withKeys, withLabels, withTaps } from './ways-to-answer';

/** A persona in one language, answering in one way. */
interface Journey extends Persona {
  readonly locale: Language;
  readonly answer: AnswerSection;
  readonly t: Translate;
}

const nameIn = (locale: Language, id: PrerequisiteId | StepId) => {
  const { prerequisites, steps } = loadContent();
  const found = [...prerequisites, ...steps].find((each) => each.id === id);
  return found ? inLanguage(found.name, locale) : id;
};

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });

async function begin(page: Page, { as, locale, t }: Journey) {
  await page.goto(paths.home(locale));
  const start = page.getByRole('main').getByRole('link', { name: t('landing.start') });
  await start.click();
  await page.getByRole('button', { name: t(`start.${as.lap}-button`) }).click();
}

async function answerSections(page: Page, journey: Journey, ids: readonly PrerequisiteId[]) {
  const { locale, answers, answer, t } = journey;
  for (const id of ids) {
    await expect(page).toHaveURL(new RegExp(`/questions/${id}$`));
    await expect(heading(page, nameIn(locale, id))).toBeVisible();
    await answer(page, answers[id], t);
  }
}

async function checkAndFinish(page: Page, { review, organisation, locale, t }: Journey) {
  await expect(heading(page, review.heading[locale])).toBeVisible();
  const open = page.getByRole('region', { name: t('review.open') }).getByRole('link');
  const places = await open.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).hash),
  );
  expect(places).toEqual(review.open.map((item) => `#${item}`));
  const here = page.url();
  const finish = async () => {
    await page.getByLabel(t('review.organisation')).fill(organisation);
    return getsThrough(page, page.getByRole('button', { name: t('review.finish') }));
  };
  if (await finish()) return;
  await page.goto(here);
  await finish();
}

async function readResult(page: Page, { result, locale, t }: Journey) {
  const main = page.getByRole('main');
  await expect(heading(page, result.finding[locale])).toBeVisible();
  await expect(
    page.getByText(`${t('result.index')} ${result.index}`, { exact: true }),
  ).toBeVisible();
  await expect(main.getByText(new RegExp(`^\\w+ ${result.level}: `)).first()).toBeVisible();
  const handbrakes = Object.entries(result.handbrakes) as [StepId, PrerequisiteId][];
  for (const [step, prerequisite] of handbrakes) {
    const name = t('result.braked-step', { step: Number(step[1]), name: nameIn(locale, step) });
    await expect(page.getByRole('paragraph').filter({ hasText: name })).toContainText(
      nameIn(locale, prerequisite),
    );
  }
  const braked = main.getByText(/^(Ihre Antworten ergeben|Your answers come to)/);
  await expect(braked).toHaveCount(handbrakes.length);
  await expect(main.locator('.ask > li')).toHaveCount(result.unknown);
}

async function readRoadmap(page: Page, { t }: Journey) {
  await page.getByRole('link', { name: t('result.to-roadmap') }).click();
  const initiatives = page.getByRole('table', { name: t('roadmap.table') });
  await expect(initiatives).toBeVisible();
  expect(await initiatives.getByRole('rowgroup').count()).toBeGreaterThan(3);
}

async function readReport(page: Page, { report, organisation, result, locale, t }: Journey) {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: t('roadmap.load-report') }).click();
  const { pages } = await readPdf(await readFile(await (await download).path()));
  expect(pages.length).toBeGreaterThanOrEqual(report.pages);
  const text = squeezed(pages.map((each) => each.text).join(' '));
  const wanted = [organisation, result.finding[locale], ...report.texts[locale]];
  expect(wanted.filter((part) => !text.includes(squeezed(part)))).toEqual([]);
}

/** Copies the private link, closes the browser, and opens the link in another one; nothing but the link comes along. */
async function comeBack(page: Page, other: BrowserContext, { locale, t }: Journey) {
  await page.goto(page.url().replace(/\/questions\/.*/, '/keep'));
  const link = (await page.locator('#private-link').textContent()) ?? '';
  await page.context().close();
  const later = await other.newPage();
  await later.goto(new URL(link, `http://${new URL(page.url()).host}`).href);
  await expect(later.locator('html')).toHaveAttribute('lang', locale);
  await expect(
    later.getByText(t('questions.part', { n: 3, answered: 12, total: 24 })),
  ).toBeVisible();
  return later;
}

async function play(start: BrowserContext, other: () => Promise<BrowserContext>, journey: Journey) {
  const pause = journey.as['leaves-after'];
  const split = pause ? prerequisiteIds.indexOf(pause) + 1 : prerequisiteIds.length;
  const first = await start.newPage();
  await begin(first, journey);
  await answerSections(first, journey, prerequisiteIds.slice(0, split));
  const left = prerequisiteIds[split];
  if (left) await expect(heading(first, nameIn(journey.locale, left))).toBeVisible();
  await first.waitForLoadState();
  const page = pause ? await comeBack(first, await other(), journey) : first;
  await answerSections(page, journey, prerequisiteIds.slice(split));
  await checkAndFinish(page, journey);
  await readResult(page, journey);
  await readRoadmap(page, journey);
  await readReport(page, journey);
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Browsers for one persona, each of which must have nothing to complain about. */
function browsers(browser: Browser, options: BrowserContextOptions, isBad: boolean) {
  const open: (() => Promise<void>)[] = [];
  const next = async () => {
    const context = await browser.newContext(options);
    const complaints = await collectComplaints(context, isBad ? /ERR_FAILED/ : undefined);
    const network = isBad ? await badNetwork(context) : null;
    open.push(async () => {
      expect(complaints).toEqual([]);
      if (network) expect(network.lost()).toBeGreaterThan(4);
      await context.close();
    });
    return context;
  };
  return { next, close: async () => void (await Promise.all(open.map((each) => each()))) };
}

/** Every persona in both languages, once with and once without the script; the full campaign has every combination. */
const isPlayed = (persona: number, locale: 'de' | 'en', javaScriptEnabled: boolean) =>
  process.env.BOXENSTOPP_FULL === '1' ||
  ((locale === 'de') === javaScriptEnabled) === (persona % 2 === 0);

for (const [number, persona] of personas.entries())
  for (const locale of ['de', 'en'] as const)
    for (const javaScriptEnabled of [true, false].filter((on) => isPlayed(number, locale, on))) {
      const isPhone = persona.as.on !== 'a computer';
      const answer = !javaScriptEnabled ? withLabels : isPhone ? withTaps : withKeys;
      const way =
        answer === withKeys
          ? 'with keys'
          : answer === withTaps
            ? 'tapping'
            : 'B13 without JavaScript';
      test(`the ${persona.name} gets from the first page to the printed report (${locale}, ${way})`, async ({
        browser,
        baseURL,
      }) => {
        test.setTimeout(120_000);
        const options = { baseURL: baseURL ?? '', javaScriptEnabled, ...(isPhone ? phone : {}) };
        const { next, close } = browsers(browser, options, isPhone);
        await play(await next(), next, { ...persona, locale, answer, t: translator(locale) });
        await close();
      });
    }
