import type { Locator, Page } from '@playwright/test';
import { loadContent } from '@/lib/content/load';
import { type Translate, translator } from '@/lib/i18n/messages';
import { phaseText } from '@/lib/i18n/sentences-touchpoints';
import { paths } from '@/lib/paths';
import { inLanguage } from '@/lib/server/questionnaire';
import { squeezed } from '../pdf/read-pdf';
import { collectComplaints, expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';
import type { Language } from './persona';
import { loadCalendar, loadCsv, loadJson, loadPdf, loadSpreadsheet } from './workbench-downloads';
import { type WorkbenchPersona, workbenchPersonas } from './workbench-persona';

/** One persona in one browser: with the script everything saves itself, without it a button does. */
interface Work extends WorkbenchPersona {
  readonly page: Page;
  readonly token: string;
  readonly locale: Language;
  readonly t: Translate;
  readonly save: (form: Locator) => Promise<void>;
}

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const titleOf = (id: string, locale: Language) => {
  const found = loadContent().initiatives.find((one) => one.id === id);
  return found ? inLanguage(found.title, locale) : id;
};

async function takeStock({ page, token, locale, blocks, expected, save, t }: Work) {
  await page.goto(paths.inventory(locale, token, 'all'));
  for (const { id, needed, present, result, owner, ...rest } of blocks) {
    const row = page.locator(`[id="${id}"]`);
    await row.locator(`input[name="needed:b"][value="${needed}"]`).check();
    await row.locator(`input[name="present"][value="${present}"]`).check();
    if (result) await row.getByLabel(t('inventory.result')).fill(result[locale]);
    if (owner) await row.getByLabel(t('inventory.owner')).fill(owner);
    if (rest['due-in']) await row.getByLabel(t('inventory.due')).fill(dayIn(rest['due-in']));
    await save(row);
  }
  const counts = page.locator('#inventory-counts');
  for (const status of ['good', 'optimise', 'missing'] as const)
    await expect(
      counts.locator('div').filter({ hasText: t(`inventory.status-${status}`) }),
    ).toContainText(t('inventory.of', { n: expected.counts[status], all: 24 }));
  await expect(page.locator('#stop-list')).toContainText(expected['to-stop'][locale]);
}

async function mapTouchpoints({ page, token, locale, touchpoints, expected, save }: Work) {
  await page.goto(paths.touchpoints(locale, token));
  await page.locator(`button[name="set"][value="${touchpoints.set}"]`).click();
  await expect(page.locator('.tp')).toHaveCount(expected.file.touchpoints);
  for (const { name, importance, ...performance } of touchpoints.rated) {
    await page.locator('.tp').getByRole('link', { name: name[locale] }).click();
    await page.locator(`label[for="importance-${importance}"]`).click();
    for (const [dimension, key] of Object.entries(performance))
      await page.locator(`label[for="performance.${dimension}-${key}"]`).click();
    await save(page.locator('#edit'));
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(expected.touchpoints[locale]);
}

async function tellJourney({ page, token, locale, persona, expected, save, t }: Work) {
  await page.goto(paths.journey(locale, token));
  await page.getByLabel(t('journey.add-name')).fill(persona.name);
  await page.getByRole('button', { name: t('journey.add-button') }).click();
  await page.getByRole('textbox', { name: t('journey.quote') }).fill(persona.quote[locale]);
  const stage = page.getByRole('group', { name: phaseText(t, persona.phase), exact: true });
  await stage.getByLabel(t('journey.row-wants')).fill(persona.wants[locale]);
  await stage.getByLabel(t('journey.row-feeling')).selectOption(String(persona.feeling));
  await stage.getByLabel(t('journey.row-pain')).fill(persona.pain[locale]);
  await stage.getByLabel(persona.touchpoint[locale]).check();
  await save(page.locator('.jm-form'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(expected.journey[locale]);
  await expect(page.getByRole('table')).toContainText(persona.touchpoint[locale]);
}

async function setFigures({ page, token, locale, figures, goal, expected, save, t }: Work) {
  await page.goto(paths.figures(locale, token));
  for (const { name, current, goal: wanted, verdict } of figures) {
    await page.getByLabel(t('figures.add-title')).fill(name[locale]);
    await page.getByRole('button', { name: t('figures.add'), exact: true }).click();
    const row = page.locator('.fg tbody tr').last();
    await expect(row.locator('[name="name"]')).toHaveValue(name[locale]);
    await row.getByLabel(t('figures.current'), { exact: true }).fill(current);
    await row.getByLabel(t('figures.goal'), { exact: true }).fill(wanted);
    await row.getByText(t(`figures.verdict-${verdict}`), { exact: true }).click();
    await save(row);
  }
  await page.locator(`#${goal.step}-target`).fill(String(goal.target));
  await page.locator(`#${goal.step}-relevance`).selectOption(String(goal.relevance));
  await save(page.locator(`[id="${goal.step}"]`));
  await expect(page.locator('#goals-most')).toHaveText(expected.need[locale]);
}

/** The open form of an initiative, wherever on the page it stands. */
async function formOf({ page }: Work, id: string) {
  const details = page.locator(`[id="plan-${id}"]`);
  const more = page.locator('#more > summary');
  if (!(await details.isVisible())) await more.click({ timeout: 5_000 });
  if ((await details.getAttribute('open', { timeout: 5_000 })) === null)
    await details.locator('summary').click();
  return details.locator('form');
}

const decide = (form: Locator, { t, locale }: Work, wish: 'accept' | 'decline', id: string) =>
  form
    .getByRole('button', {
      name: t('plan.about', { action: t(`plan.${wish}`), title: titleOf(id, locale) }),
    })
    .click();

async function decideRoadmap(work: Work) {
  const { page, token, locale, accepts, declines, adds, t } = work;
  await page.goto(paths.roadmap(locale, token));
  const accepted = await formOf(work, accepts.id);
  await accepted.getByLabel(t('plan.owner'), { exact: true }).fill(accepts.owner);
  await accepted.getByLabel(t('plan.start')).fill(dayIn(accepts['start-in']));
  await accepted.getByLabel(t('plan.due')).fill(dayIn(accepts['due-in']));
  await decide(accepted, work, 'accept', accepts.id);
  await expect(page.locator(`[id="row-${accepts.id}"]`)).toContainText(t('plan.is-accepted'));
  const declined = await formOf(work, declines.id);
  await declined.getByLabel(t('plan.reason')).fill(declines.reason[locale]);
  await decide(declined, work, 'decline', declines.id);
  await expect(page.locator('#declined')).toContainText(declines.reason[locale]);
  await page.locator('#own > summary').click();
  const own = page.locator('#own form');
  await own.getByLabel(t('plan.own-name')).fill(adds.title[locale]);
  await own.getByLabel(t('plan.own-effort')).fill(String(adds.effort));
  await own.getByLabel(t('plan.own-lead')).fill(String(adds.lead));
  await own.locator(`[name="own.impact.${adds.cell}:n"]`).selectOption(String(adds.gain));
  await own.getByRole('button', { name: t('plan.own-add') }).click();
  await expect(page.locator('#initiatives')).toContainText(adds.title[locale]);
}

async function readRoadmap({ page, locale, accepts, expected, t }: Work) {
  const { because, dropped, projection } = expected;
  await expect(page.locator(`[id="row-${because.id}"]`)).toContainText(because.fact[locale]);
  await expect(page.locator(`[id="row-${accepts.id}"]`)).toContainText(accepts.owner);
  await expect(page.getByRole('main')).not.toContainText(titleOf(dropped, locale));
  const indices = page.locator('#projection tbody tr').first().getByRole('cell');
  await expect(page.locator('#projection tbody th').first()).toHaveText(t('plan.projection-index'));
  await expect(indices.first()).toHaveText(String(projection.now));
  await expect(indices.last()).toHaveText(String(projection['after-a-year']));
}

async function takeTablesAlong(work: Work) {
  const { page, locale, accepts, declines, adds, t } = work;
  const link = (format: 'xlsx' | 'csv' | 'ics') =>
    page.getByRole('link', { name: t(`exports.${format}`) });
  const decisions: readonly (readonly string[])[] = [
    [titleOf(accepts.id, locale), t('exports.decision', { decision: 'accepted' }), accepts.owner],
    [
      titleOf(declines.id, locale),
      t('exports.decision', { decision: 'declined' }),
      declines.reason[locale],
    ],
    [adds.title[locale]],
  ];
  for (const rows of [await loadSpreadsheet(page, link('xlsx')), await loadCsv(page, link('csv'))])
    for (const [title = '', ...others] of decisions) {
      const row = rows.find((cells) => cells.includes(title));
      expect(row, title).toEqual(expect.arrayContaining(others));
    }
  const events = await loadCalendar(page, link('ics'));
  const dayOf = (title: string) => events.find(({ summary }) => summary.endsWith(title))?.day;
  expect(dayOf(titleOf(accepts.id, locale))).toBe(dayIn(accepts['due-in']));
  expect(dayOf(titleOf(declines.id, locale))).toBeUndefined();
}

async function takeReportAlong(work: Work) {
  const { page, token, locale, blocks, persona, figures, adds, touchpoints, expected, t } = work;
  const { count, text } = await loadPdf(
    page,
    page.getByRole('link', { name: t('roadmap.load-report') }),
  );
  expect(count).toBeGreaterThan(10);
  const wanted = [
    ...blocks.flatMap(({ result }) => result?.[locale] ?? []),
    ...touchpoints.rated.map(({ name }) => name[locale]),
    ...figures.map(({ name }) => name[locale]),
    ...[persona.quote[locale], persona.wants[locale], adds.title[locale]],
    ...[expected.touchpoints[locale], persona.name],
  ];
  expect(wanted.filter((part) => !text.includes(squeezed(part)))).toEqual([]);
  await page.goto(paths.keep(locale, token));
  const file = await loadJson(page, page.getByRole('link', { name: t('keep.file-button') }));
  const roadmap = file.roadmap as { initiatives: unknown[] };
  expect({
    inventory: Object.keys(file.inventory ?? {}).length,
    touchpoints: (file.touchpoints as unknown[]).length,
    personas: (file.personas as unknown[]).length,
    figures: (file.figures as unknown[]).length,
    initiatives: roadmap.initiatives.length,
  }).toEqual(expected.file);
}

/** Both personas between them work in both languages, with and without the script; the full campaign has every combination. */
const isPlayed = (persona: number, locale: 'de' | 'en', javaScriptEnabled: boolean) =>
  process.env.BOXENSTOPP_FULL === '1' ||
  ((locale === 'de') === javaScriptEnabled) === (persona % 2 === 0);

for (const [number, persona] of workbenchPersonas.entries())
  for (const locale of ['de', 'en'] as const)
    for (const javaScriptEnabled of [true, false].filter((on) => isPlayed(number, locale, on)))
      test(`the ${persona.name} works from the inventory to the files (${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript)`, async ({
        browser,
        baseURL,
      }) => {
        test.setTimeout(120_000);
        const base = baseURL ?? '';
        const t = translator(locale);
        const token = await finishedPitStop(base, persona.lap, persona.organisation);
        const context = await browser.newContext({ baseURL: base, javaScriptEnabled });
        const complaints = await collectComplaints(context);
        const page = await context.newPage();
        const save = async (form: Locator) => {
          if (javaScriptEnabled)
            return expect(page.locator('[data-status]')).toHaveText(t('questions.saved'));
          return form.getByRole('button', { name: t('workbench.save'), exact: true }).click();
        };
        const work = { ...persona, page, token, locale, t, save };
        await page.goto(paths.roadmap(locale, token));
        const proposed = titleOf(persona.expected.dropped, locale);
        await expect(page.getByRole('main')).toContainText(proposed);
        await takeStock(work);
        await mapTouchpoints(work);
        await tellJourney(work);
        await setFigures(work);
        await decideRoadmap(work);
        await readRoadmap(work);
        await takeTablesAlong(work);
        await takeReportAlong(work);
        expect(complaints).toEqual([]);
        await context.close();
      });
