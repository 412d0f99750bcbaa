import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { aTeamIn, someCustomers, type Team } from '../support/a-team';
import { type App, startApp } from '../support/app';
import { violationsOn } from '../support/barriers';
import { newFolder } from '../support/folders';
import { expect, test } from '../support/quiet-page';
import { ask, postForm, quickItems, save } from '../support/visitor';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let app: App;
let big: Team;
let small: Team;
let table: Team;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const dataDir = newFolder('team');
  [big, small, table] = (await aTeamIn(
    dataDir,
    {
      groups: { 'Service und Technik': 6, Vertrieb: 3, Verwaltung: 5 },
      customers: someCustomers(31, 3),
      notes: (person) => (person < 3 ? { 'P1S1.a': `Ein Satz ${person}` } : {}),
      seed: 5,
    },
    { groups: { Leitung: 3, Service: 4 }, seed: 11, customers: someCustomers(4) },
    { mode: 'table', people: 3, seed: 4 },
  )) as [Team, Team, Team];
  app = await startApp({ dataDir });
  const answers = quickItems.map((item, at) => ({ item, value: at % 5, revision: 1 }));
  const saved = await save(app.url, big.token, answers);
  expect(saved.status, saved.body).toBe(200);
  const finished = await postForm(app.url, `/de/p/${big.token}/review`, 'organisation=Lindhof');
  expect(finished.headers.location).toBe(paths.cockpit('de', big.token));
});

test.afterAll(async () => {
  await app?.stop();
});

const places = (locale: 'de' | 'en') =>
  [
    paths.result(locale, big.token),
    paths.heatmap(locale, big.token),
    paths.cell(locale, big.token, 'P1S1'),
    paths.cockpit(locale, big.token),
    paths.result(locale, small.token),
    paths.heatmap(locale, small.token),
    paths.cell(locale, table.token, 'P2S3'),
  ] as const;

/** One width for each language; the full campaign has both. */
const widthsIn = (locale: 'de' | 'en') =>
  process.env.BOXENSTOPP_FULL ? [360, 1440] : [locale === 'de' ? 360 : 1440];

for (const locale of ['de', 'en'] as const)
  for (const width of widthsIn(locale))
    test(`a team's pages are accessible and never wider than the screen (${locale}, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const path of places(locale)) {
        await page.goto(`${app.url}${path}`);
        const violations = await violationsOn(page);
        expect(violations, path).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, path).toBe(0);
      }
    });

test('the heat map leads to a field that shows ten dots and nobody’s answer', async ({ page }) => {
  const t = translator('de');
  await page.goto(`${app.url}${paths.heatmap('de', big.token)}`);
  await page
    .getByRole('table', { name: t('heatmap.table') })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('img', { name: /^Antwort 1: etwa/ })).toBeVisible();
  await expect(page.locator('.dots circle')).toHaveCount(10);
  await expect(page.getByText('Ein Satz 1')).toBeVisible();
});

test('every file and page of a released round answers, a foreign link finds nothing', async () => {
  const get = (path: string) => ask(`${app.url}${path}`);
  for (const { token } of [big, small, table])
    for (const path of [
      paths.roadmap('de', token),
      paths.ownMethod('de', token),
      paths.whatIf('de', token),
      paths.download('de', token),
      paths.report('de', token),
      paths.board('de', token),
      ...(['xlsx', 'csv', 'ics'] as const).map((format) => paths.roadmapFile('de', token, format)),
    ])
      expect((await get(path)).status, path).toBe(200);
  const foreign = `${big.token.slice(0, -1)}${big.token.endsWith('A') ? 'E' : 'A'}`;
  for (const path of [
    paths.result('de', foreign),
    paths.heatmap('de', foreign),
    paths.cell('de', foreign, 'P1S1'),
    paths.cockpit('de', foreign),
    paths.report('de', foreign),
  ])
    expect((await get(path)).status, path).toBe(404);
});
