import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { loadContent } from '@/lib/content/load';
import { type PrerequisiteId, prerequisiteIds, type StepId } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { inLanguage } from '@/lib/server/questionnaire';
import { readPdf, squeezed } from '../pdf/read-pdf';
import { expect, test } from '../support/quiet-page';
import { type AnswerSymbol, type Persona, personas } from './persona';

type AnswerSection = (page: Page, symbols: readonly AnswerSymbol[], t: Translate) => Promise<void>;

const keys: Readonly<Partial<Record<AnswerSymbol, string>>> = { '?': '0', '-': 't' };

/** Digits and Enter: once past the introduction, then a key and Enter for each question. */
const withKeys: AnswerSection = async (page, symbols) => {
  await page.keyboard.press('Enter');
  for (const symbol of symbols) {
    if (symbol !== '.') await page.keyboard.press(keys[symbol] ?? symbol);
    await page.keyboard.press('Enter');
  }
};

/** One form with all questions, answered by their labels. */
const withLabels: AnswerSection = async (page, symbols, t) => {
  const texts: Partial<Record<AnswerSymbol, string>> = {
    '?': t('questions.do-not-know'),
    '-': t('questions.not-applicable'),
  };
  const questions = page.locator('fieldset');
  await expect(questions).toHaveCount(symbols.length);
  for (const [i, symbol] of symbols.entries()) {
    if (symbol === '.') continue;
    const labels = questions.nth(i).locator('label');
    const text = texts[symbol];
    await (text ? labels.filter({ hasText: text }) : labels.nth(Number(symbol) - 1)).click();
  }
  await page.locator('form').getByRole('button').click();
};

const nameIn = (locale: Persona['as']['locale'], id: PrerequisiteId | StepId) => {
  const { prerequisites, steps } = loadContent();
  const found = [...prerequisites, ...steps].find((each) => each.id === id);
  return found ? inLanguage(found.name, locale) : id;
};

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });

async function answerEverything(page: Page, { as, answers }: Persona, answer: AnswerSection) {
  const t = translator(as.locale);
  await page.goto(paths.home(as.locale));
  await page
    .getByRole('main')
    .getByRole('link', { name: t('landing.start') })
    .click();
  await page.getByRole('button', { name: t(`start.${as.lap}-button`) }).click();
  for (const id of prerequisiteIds) {
    await expect(page).toHaveURL(new RegExp(`/questions/${id}$`));
    await expect(heading(page, nameIn(as.locale, id))).toBeVisible();
    await answer(page, answers[id], t);
  }
}

async function checkAndFinish(page: Page, { as, review, organisation }: Persona) {
  const t = translator(as.locale);
  await expect(heading(page, review.heading)).toBeVisible();
  const open = page.getByRole('region', { name: t('review.open') }).getByRole('link');
  const places = await open.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).hash),
  );
  expect(places).toEqual(review.open.map((item) => `#${item}`));
  await page.getByLabel(t('review.organisation')).fill(organisation);
  await page.keyboard.press('Enter');
}

async function readResult(page: Page, { as, result }: Persona) {
  const t = translator(as.locale);
  await expect(heading(page, result.finding)).toBeVisible();
  await expect(
    page.getByText(`${t('result.index')} ${result.index}`, { exact: true }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByText(new RegExp(`^\\w+ ${result.level}: `))
      .first(),
  ).toBeVisible();
  const braked = page.getByRole('main').getByText(/^(Ihre Antworten ergeben|Your answers come to)/);
  const handbrakes = Object.entries(result.handbrakes) as [StepId, PrerequisiteId][];
  for (const [step, prerequisite] of handbrakes) {
    const name = t('result.braked-step', { step: Number(step[1]), name: nameIn(as.locale, step) });
    await expect(page.getByRole('paragraph').filter({ hasText: name })).toContainText(
      nameIn(as.locale, prerequisite),
    );
  }
  await expect(braked).toHaveCount(handbrakes.length);
}

async function readRoadmap(page: Page, { as }: Persona) {
  const t = translator(as.locale);
  await page.getByRole('link', { name: t('result.to-roadmap') }).click();
  const initiatives = page.getByRole('table', { name: t('roadmap.table') });
  await expect(initiatives).toBeVisible();
  expect(await initiatives.getByRole('rowgroup').count()).toBeGreaterThan(3);
}

async function readReport(page: Page, { as, report }: Persona) {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: translator(as.locale)('roadmap.load-report') }).click();
  const bytes = await readFile(await (await download).path());
  const { pages } = await readPdf(bytes);
  expect(pages.length).toBeGreaterThanOrEqual(report.pages);
  const text = squeezed(pages.map((each) => each.text).join(' '));
  expect(report.texts.filter((part) => !text.includes(squeezed(part)))).toEqual([]);
}

const ways = [
  { way: 'with digits and Enter', javaScriptEnabled: true, answer: withKeys },
  { way: 'B13 without JavaScript, by labels', javaScriptEnabled: false, answer: withLabels },
];

for (const { way, javaScriptEnabled, answer } of ways)
  test.describe(way, () => {
    test.use({ javaScriptEnabled });
    for (const persona of personas)
      test(`the ${persona.name} gets from the first page to the printed report`, async ({
        page,
      }) => {
        await answerEverything(page, persona, answer);
        await checkAndFinish(page, persona);
        await readResult(page, persona);
        await readRoadmap(page, persona);
        await readReport(page, persona);
      });
  });
