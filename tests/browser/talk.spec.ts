import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { aTeamIn, type Team } from '../support/a-team';
import { type App, startApp } from '../support/app';
import { violationsOn } from '../support/barriers';
import { newFolder } from '../support/folders';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';

const t = translator('de');
let app: App;
let team: Team;
let small: Team;
let table: Team;
let open: Team;
let early: Team;
let moving: readonly Team[];

/** Fourteen people split over one question (four times), six of whom nothing but words is shown, three at a table, five still answering. */
test.beforeAll(async () => {
  const dataDir = newFolder();
  const split = (person: number, item: string) =>
    item === 'P2S5.a'
      ? person % 2
        ? 0
        : 4
      : item === 'P1S6.a'
        ? person % 2
          ? 0
          : 3
        : item === 'P3S6.a' && person % 2
          ? 'DK'
          : ['P4S2.a', 'P3S4.a'].includes(item)
            ? 1
            : 2;
  const disputed = { people: 14, answers: split } as const;
  [team, small, table, open, early, ...moving] = (await aTeamIn(
    dataDir,
    disputed,
    { people: 6, answers: (person) => (person % 2 ? 3 : 1) },
    {
      people: 3,
      mode: 'table',
      answers: (person, item) => (item === 'P2S4.a' ? ((person * 2) as 0 | 2 | 4) : 2),
    },
    { people: 5, staysOpen: true },
    disputed,
    disputed,
    disputed,
  )) as [Team, Team, Team, Team, Team, Team, Team];
  app = await startApp({ dataDir });
});
test.afterAll(() => app?.stop());

const at = (path: string) => `${app.url}${path}`;
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const barriersOf = async (page: Page) => {
  const violations = await violationsOn(page);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
};
const saved = (page: Page) =>
  expect(page.locator('[data-status]')).toHaveText(t('questions.saved'));

test('a team settles one question after the other, and the roadmap may rest on it', async ({
  page,
}) => {
  const { token } = team;
  await page.goto(at(paths.discussion('de', token)));
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Was gilt, wenn');
  await expect(page.getByRole('img', { name: /^Antwort 1/ })).toBeVisible();
  await page.locator('label[for="P2S5-3"]').click();
  await page.getByLabel(t('talk.reason')).fill('Eine Seite für Telefon und E-Mail.');
  await saved(page);
  const list = page.getByRole('list', { name: t('talk.list') });
  await page.getByLabel(t('talk.reason')).blur();
  await expect(list.getByText(t('talk.agreed-word', { key: 3 }))).toBeVisible();
  await page.getByRole('button', { name: t('talk.next') }).click();
  await expect(page).toHaveURL(/cell=P1S6/);
  await expect(page.locator('#question')).toContainText('Mit welchen Zahlen');
  await page.goto(at(paths.result('de', token)));
  await expect(page.locator('#agreed')).toContainText('Eine Seite für Telefon und E-Mail.');
  await page.goto(at(paths.roadmap('de', token)));
  await expect(page.getByText(t('talk.rests-votes'))).toBeVisible();
  await page.getByText(t('talk.basis-agreed'), { exact: true }).click();
  await saved(page);
  await expect(page.getByText(t('talk.rests-agreed', { n: 1 }))).toBeVisible();
  await page.getByText(t('talk.basis-votes'), { exact: true }).click();
  await saved(page);
});

for (const javaScriptEnabled of [true, false])
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('what was settled says what it moves in a roadmap that rests on it', async ({ page }) => {
      const { token } = moving[javaScriptEnabled ? 0 : 1]!;
      const line = page.locator('#moved');
      await page.goto(at(paths.roadmap('de', token)));
      await page.getByText(t('talk.basis-agreed'), { exact: true }).click();
      if (javaScriptEnabled) await saved(page);
      else await page.locator('#plan-start form').getByRole('button').click();
      await page.goto(at(paths.discussion('de', token, 'P2S5')));
      await expect(line).toBeEmpty();
      await page.locator('label[for="P2S5-1"]').click();
      if (!javaScriptEnabled) await page.getByRole('button', { name: t('talk.next') }).click();
      await expect(page).toHaveURL(/cell=P\dS\d&changed=P2S5&was=agreed-open/);
      await expect(line).toContainText(t('plan.moved-link'));
      await expect(line).toBeInViewport();
      await line.getByRole('link').click();
      const place = 'Strategie, Schritt 5';
      await expect(line).toContainText(t('plan.moved-agreed', { place }));
      await expect(line.getByRole('listitem').first()).toBeVisible();
      await page.getByText(t('talk.basis-votes'), { exact: true }).click();
      if (!javaScriptEnabled) await page.locator('#plan-start form').getByRole('button').click();
      await expect(line).toContainText(t('plan.moved-basis'));
      await page.getByText(t('talk.basis-agreed'), { exact: true }).click();
      if (!javaScriptEnabled) await page.locator('#plan-start form').getByRole('button').click();
      await expect(page).toHaveURL(/changed=plan&was=none(#.*)?$/);
      await page.goto(at(paths.workshop('de', token, 'talk-1')));
      await page.locator('label[for="P2S5-5"]').click();
      if (!javaScriptEnabled) await page.getByRole('button', { name: t('talk.save') }).click();
      await expect(page).toHaveURL(/talk-1\?changed=P2S5&was=agreed-0/);
      await expect(line).toContainText(t('plan.moved-link'));
      await expect(line).toBeInViewport();
    });
  });

test('the clock counts, and nothing ends', async ({ page }) => {
  await page.clock.install();
  await page.goto(at(paths.discussion('de', team.token, 'P1S6')));
  const clock = page.getByRole('timer');
  await expect(clock).toHaveText('30:00');
  await page.getByRole('button', { name: t('talk.timer-start') }).click();
  await page.clock.runFor(61_000);
  await expect(clock).toHaveText('28:59');
  await page.clock.runFor(30 * 60_000);
  await expect(clock).toHaveText('+1:01');
  await expect(page.getByRole('group', { name: t('talk.agreed') })).toBeVisible();
});

test('what was agreed can be taken back and brought back', async ({ page }) => {
  await page.goto(at(paths.discussion('de', team.token, 'P1S6')));
  await page.getByLabel(t('talk.reason')).fill('Drei Zahlen je Phase.');
  await saved(page);
  await page.getByLabel(t('talk.reason')).blur();
  await page.getByRole('button', { name: /^Einschätzung löschen/ }).click();
  await expect(page.getByLabel(t('talk.reason'))).toHaveValue('');
  await page.getByRole('button', { name: t('workbench.undo') }).click();
  await expect(page.getByLabel(t('talk.reason'))).toHaveValue('Drei Zahlen je Phase.');
});

test('at the table every name stands beside its answer', async ({ page }) => {
  await page.goto(at(paths.discussion('de', table.token)));
  const field = page.locator('#P2S4');
  await expect(field.getByText('Ada')).toBeVisible();
  await expect(page.getByRole('article').nth(6)).toHaveAttribute('id', 'P2S4');
  await expect(page.getByText(t('table.mark')).first()).toBeVisible();
  await field.locator('label[for$="-4"]').click();
  await saved(page);
  await page.reload();
  await expect(page.locator('#P2S4').getByRole('radio', { name: '4' })).toBeChecked();
});

test('keys lead through a workshop, but not where somebody types', async ({ page }) => {
  const { token } = team;
  await page.goto(at(paths.workshop('de', token)));
  await page.getByRole('link', { name: t('workshop.start') }).click();
  await expect(page.getByText('1 von 10', { exact: true })).toBeVisible();
  const screen = async (name: string) => {
    await expect(page).toHaveURL(new RegExp(`/workshop/${name}`));
    await page.waitForLoadState('load');
  };
  for (const name of ['join', 'vote', 'reveal', 'map', 'talk-1']) {
    await page.keyboard.press(name === 'vote' ? 'PageDown' : 'ArrowRight');
    await screen(name);
  }
  await page.getByLabel(t('talk.reason')).press('ArrowRight');
  await screen('talk-1');
  await page.getByLabel(t('talk.reason')).blur();
  await page.keyboard.press('PageUp');
  await screen('map');
});

test('while a round is open a workshop shows the way in and nothing else', async ({ page }) => {
  const { token, round } = open;
  await page.goto(at(paths.workshop('de', token, 'join')));
  const code = `${round.code?.slice(0, 4)} ${round.code?.slice(4)}`;
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.getByRole('img', { name: t('workshop.qr') })).toBeVisible();
  await page.goto(at(paths.workshop('de', token, 'reveal')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noch ist nichts zu sehen.');
  await expect(page.locator('svg.radar')).toHaveCount(0);
  await page.goto(at(paths.discussion('de', token)));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('talk.running-title'));
});

test('one view alone is led to a round', async ({ page, baseURL }) => {
  const token = await finishedPitStop(baseURL ?? '');
  for (const path of [paths.discussion('de', token), paths.workshop('de', token)]) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: t('talk.none-button') })).toHaveAttribute(
      'href',
      paths.round('de', token),
    );
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a talk is led, recorded and gone on from', async ({ page }) => {
    await page.goto(at(paths.discussion('de', small.token)));
    await expect(page.getByRole('timer')).toHaveText('30 min');
    await expect(page.getByRole('button', { name: t('talk.timer-start') })).toBeHidden();
    await page.getByLabel(t('talk.reason')).fill('Ein Beispiel je Schicht.');
    await page.locator('label[for$="-4"]').first().click();
    await page.getByRole('button', { name: t('talk.next') }).click();
    await expect(page.getByText(t('talk.agreed-word', { key: 4 }))).toBeVisible();
    await expect(page.getByText(t('talk.question-of', { n: 2, of: 3 }))).toBeVisible();
  });

  test('links lead through a workshop', async ({ page }) => {
    await page.goto(at(paths.workshop('de', small.token, 'map')));
    await page.getByRole('link', { name: t('workshop.next') }).click();
    await expect(page).toHaveURL(/talk-1$/);
    await page.locator('label[for$="-2"]').first().click();
    await page.getByRole('button', { name: t('talk.save') }).click();
    await expect(page).toHaveURL(/workshop\/talk-1\?.*#question$/);
    await expect(page.locator('input[id$="-2"]').first()).toBeChecked();
    await page.getByText(t('workshop.for-facilitator')).click();
    await expect(page.getByText('Die Uhr zählt nur')).toBeVisible();
  });
});

const screens = ['opening', 'join', 'vote', 'reveal', 'map', 'talk-1', 'decide', 'close', 'notes'];
const places: Readonly<Record<string, (locale: Locale) => string>> = {
  'the discussion of a team': (locale) => paths.discussion(locale, team.token),
  'the discussion of a small team': (locale) => paths.discussion(locale, small.token),
  'a round at the table': (locale) => paths.discussion(locale, table.token),
  'the start of a workshop': (locale) => paths.workshop(locale, team.token),
  'joining in a workshop': (locale) => paths.workshop(locale, open.token, 'join'),
  'a talk at the table in a workshop': (locale) => paths.workshop(locale, table.token, 'talk-1'),
  ...Object.fromEntries(
    screens.map((screen) => [
      `the workshop screen ${screen}`,
      (locale: Locale) => paths.workshop(locale, team.token, screen),
    ]),
  ),
};

/** `npm test` takes one look of each page, in turn; `npm run test:full` both. */
const looksAt = (index: number) =>
  (
    [
      [360, index % 2 ? 'de' : 'en', index % 4 < 2 ? 'light' : 'dark'],
      [1440, index % 2 ? 'en' : 'de', index % 4 < 2 ? 'dark' : 'light'],
    ] as const
  ).filter((_, look) => process.env.BOXENSTOPP_FULL || look === Math.floor(index / 4) % 2);

for (const [index, [place, path]] of Object.entries(places).entries())
  for (const [width, locale, colorScheme] of looksAt(index))
    test(`${place} can be used by everybody (${locale}, ${colorScheme}, ${width} px)`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(at(path(locale)));
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await barriersOf(page)).toEqual([]);
      expect(await overhang(page), 'sideways scrolling').toBe(0);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overhang(page), 'sideways scrolling at 320 px').toBe(0);
    });

test('what is saved before React has taken the page over stays, and goes on being saved', async ({
  page,
}) => {
  const { token } = early;
  let letReactCome = () => {};
  const late = new Promise<void>((resolve) => {
    letReactCome = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(at(paths.discussion('de', token)), { waitUntil: 'commit' });
  const choice = page.locator('#P2S5-3');
  const reason = page.getByLabel(t('talk.reason'));
  await page.locator('label[for="P2S5-3"]').click();
  await reason.fill('Eine Seite.');
  await saved(page);
  await expect(page.locator('html[data-taken-over]')).toHaveCount(0);
  letReactCome();
  await expect(page.locator('html[data-taken-over]')).toHaveCount(1);
  await expect(choice).toBeChecked();
  await expect(reason).toHaveValue('Eine Seite.');
  const stored = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.status() === 200,
  );
  await reason.fill('Eine Seite für Telefon und E-Mail.');
  await stored;
  await page.reload();
  await expect(choice).toBeChecked();
  await expect(reason).toHaveValue('Eine Seite für Telefon und E-Mail.');
});
