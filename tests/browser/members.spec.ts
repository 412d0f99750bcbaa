import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/core/types';
import { database, openDatabase, provideDatabase } from '@/lib/db/client';
import { translator } from '@/lib/i18n/messages';
import { memberSheet, paths } from '@/lib/paths';
import { closeRound } from '@/lib/server/round/close-round';
import { aTeamIn, type Team, type TeamWish } from '../support/a-team';
import { type App, startApp } from '../support/app';
import { violationsOn } from '../support/barriers';
import { newFolder } from '../support/folders';
import { expect, test } from '../support/quiet-page';
import { barButton, chosen, question, status, t } from './question-page';

test.use({ expectedErrors: /^Failed to load resource|ERR_INTERNET_DISCONNECTED/ });

const groups = { Leitung: 2, 'Service, Montage und Kundendienst': 3 };
let app: App;
let teams: { readonly plain: Team; readonly grouped: Team; readonly table: Team };

async function openTeams(dataDir: string, ...wishes: TeamWish[]) {
  return aTeamIn(dataDir, ...wishes.map((wish) => ({ ...wish, staysOpen: true })));
}

test.beforeAll(async () => {
  const dataDir = newFolder();
  const [plain, grouped, table] = await openTeams(
    dataDir,
    { people: 1 },
    { groups },
    { mode: 'table', people: 1 },
  );
  if (!plain || !grouped || !table) throw new Error('no teams');
  teams = { plain, grouped, table };
  app = await startApp({ dataDir });
});
test.afterAll(async () => {
  await app.stop();
});

const invitation = (locale: Locale, { round }: Team) =>
  `${app.url}${paths.invitation(locale, round.code ?? '')}`;

const begin = (page: Page, locale: Locale = 'de') =>
  page.getByRole('button', { name: translator(locale)('join.begin-button') }).click();

/** Joins the plain round and stands before its first question. */
async function join(page: Page, team = teams.plain) {
  await page.goto(invitation('de', team));
  await begin(page);
  await expect(page.locator('[data-wizard][data-ready]')).toBeVisible();
  await page.getByRole('link', { name: t('questions.begin', { name: 'Kundenwissen' }) }).click();
  await expect(question(page, 'P1S1.a')).toBeVisible();
  return /\/r\/([\w-]{43})\//.exec(page.url())?.[1] ?? '';
}

/** Answers the section the page shows with the keyboard and goes on. */
async function answerSection(page: Page, key: string) {
  for (let step = 1; step <= 6; step += 1) {
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
}

/** The sections after the first. */
async function answerTheRest(page: Page) {
  for (const section of [2, 3, 4]) {
    await expect(page).toHaveURL(new RegExp(`/questions/P${section}`));
    await expect(page.locator('[data-wizard][data-ready]')).toBeVisible();
    await page.keyboard.press('Enter');
    await answerSection(page, String(section));
  }
  await expect(page).toHaveURL(/\/review$/);
}

const receiptHeadline = (page: Page) =>
  page.getByRole('heading', { level: 1, name: t('member.receipt-headline') });

/** A page that is still on its way has no width yet. */
const noSidewaysScrolling = async (page: Page) => {
  await page.waitForLoadState();
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await over()).toBeLessThanOrEqual(0);
};

const axe = async (page: Page) =>
  expect((await violationsOn(page)).map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

test('a member answers with the keyboard, hands in once, and the same device cannot begin again', async ({
  page,
}) => {
  const key = await join(page);
  await page.keyboard.press('n');
  await page.keyboard.type('Nur ein Beispiel');
  await expect(status(page)).toHaveText(t('questions.saved'));
  await page.getByRole('heading', { level: 2 }).first().click();
  await answerSection(page, '1');
  await answerTheRest(page);
  const hand = page.getByRole('button', { name: t('member.hand-in'), exact: true });
  await hand.dblclick();
  await expect(receiptHeadline(page)).toBeVisible();
  expect(page.url()).not.toContain(key);
  const left = await page.evaluate(() => [
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
  ]);
  expect(left).toEqual([{}, {}, '']);
  await page.goBack();
  await expect(receiptHeadline(page)).toBeVisible();
  await page.goto(invitation('de', teams.plain));
  await expect(page.getByRole('button', { name: t('join.begin-button') })).toHaveCount(0);
  await page.getByRole('button', { name: t('join.to-receipt') }).click();
  await expect(receiptHeadline(page)).toBeVisible();
});

test('whoever pauses goes on where they were, on the same device by the invitation', async ({
  page,
}) => {
  const key = await join(page);
  await answerSection(page, '3');
  await expect(page).toHaveURL(/\/questions\/P2/);
  await page.goto(invitation('en', teams.plain));
  await page.getByRole('button', { name: translator('en')('join.continue') }).click();
  await expect(page).toHaveURL(new RegExp(`/en/r/${key}/questions/P2`));
});

test('somebody else at the same device begins a sheet of their own', async ({ page }) => {
  const key = await join(page);
  await page.goto(invitation('de', teams.plain));
  await page.getByRole('button', { name: t('join.someone-else') }).click();
  await begin(page);
  await expect(page).toHaveURL(/\/questions\/P1/);
  expect(page.url()).not.toContain(key);
});

test('B02 two tabs of one member agree, and show the newer answer at once', async ({
  page,
  context,
}) => {
  const key = await join(page);
  const second = await context.newPage();
  await second.goto(`${app.url}${paths.questions('de', memberSheet(key), 'P1', 'P1S1.a')}`);
  await expect(second.locator('[data-wizard][data-ready]')).toBeVisible();
  await second.keyboard.press('5');
  await expect(status(second)).toHaveText(t('questions.saved'));
  await expect(chosen(page, 'P1S1.a')).toHaveValue('4', { timeout: 2_000 });
});

test('B04 without a network answers wait on the device and arrive later', async ({
  page,
  context,
}) => {
  await join(page);
  await page.keyboard.press('2');
  await expect(status(page)).toHaveText(t('questions.saved'));
  await context.setOffline(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
  await expect(status(page)).toHaveText(t('questions.offline'));
  await context.setOffline(false);
  await expect(status(page)).toHaveText(t('questions.saved'));
  await page.reload();
  await expect(chosen(page, 'P1S2.a')).toHaveValue('3');
});

test('a page left open over the closing of the round says so and loses nothing that it shows', async ({
  page,
}) => {
  const dataDir = newFolder();
  const [team] = await openTeams(dataDir, { people: 5 });
  if (!team) throw new Error('no team');
  const before = await startApp({ dataDir });
  await page.goto(`${before.url}${paths.invitation('de', team.round.code ?? '')}`);
  await begin(page);
  await expect(page.locator('[data-wizard][data-ready]')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await expect(status(page)).toHaveText(t('questions.saved'));
  await before.stop();
  provideDatabase(await openDatabase({ dataDir, databaseUrl: null }));
  expect(await closeRound(team.token)).toEqual({ kind: 'closed' });
  await (await database()).close();
  provideDatabase(undefined);
  const after = await startApp({ dataDir, port: before.port });
  await page.keyboard.press('5');
  await expect(status(page)).toHaveText(t('member.gone'));
  await expect(chosen(page, 'P1S1.a')).toHaveValue('4');
  await barButton(page, t('questions.next')).click();
  await expect(question(page, 'P1S2.a')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: t('member.end-gone') })).toBeVisible();
  await after.stop();
});

test.describe('B13 without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  for (const locale of ['de', 'en'] as const)
    test(`a member comes by the code, answers, hands in and takes back (${locale})`, async ({
      page,
    }) => {
      const words = translator(locale);
      await page.goto(`${app.url}${paths.join(locale)}`);
      await page.getByLabel(words('join.code')).fill('ABCD 1234');
      await page.getByRole('button', { name: words('join.button') }).click();
      await expect(page.getByLabel(words('join.code'))).toHaveValue('ABCD 1234');
      const code = teams.grouped.round.code ?? '';
      await page
        .getByLabel(words('join.code'))
        .fill(`${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase());
      await page.getByRole('button', { name: words('join.button') }).click();
      await noSidewaysScrolling(page);
      await begin(page, locale);
      await expect(page.getByText(words('join.error-group')).first()).toBeVisible();
      await page.getByLabel('Service, Montage und Kundendienst').check();
      await begin(page, locale);
      for (const section of [1, 2, 3, 4]) {
        await expect(page).toHaveURL(new RegExp(`/questions/P${section}$`));
        await noSidewaysScrolling(page);
        for (const step of [1, 2, 3, 4, 5, 6])
          if (section * step < 24)
            await question(page, `P${section}S${step}.a`).locator('label').nth(2).click();
        await page.locator('form').getByRole('button').click();
      }
      await expect(page.getByText('Service, Montage und Kundendienst')).toBeVisible();
      await noSidewaysScrolling(page);
      await page.getByRole('button', { name: words('member.hand-in'), exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        words('member.receipt-headline'),
      );
      await noSidewaysScrolling(page);
      await page.getByText(words('member.take-back-open'), { exact: true }).click();
      await page.getByRole('button', { name: words('member.take-back-button') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('member.withdrawn'));
    });
});

const screens: Readonly<Record<string, (page: Page, locale: Locale) => Promise<unknown>>> = {
  'the page for a code': async (page, locale) => {
    await page.goto(`${app.url}${paths.join(locale)}`);
    await page.getByRole('button', { name: translator(locale)('join.button') }).click();
  },
  'the first page with groups, refused': async (page, locale) => {
    await page.goto(invitation(locale, teams.grouped));
    await begin(page, locale);
    await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  },
  'the first page at the table, refused': async (page, locale) => {
    await page.goto(invitation(locale, teams.table));
    await begin(page, locale);
  },
  'the first page on a device that has begun, then a question with a comment': async (
    page,
    locale,
  ) => {
    await page.goto(invitation(locale, teams.plain));
    await begin(page, locale);
    await expect(page.locator('[data-wizard][data-ready]')).toBeVisible();
    await page.goto(invitation(locale, teams.plain));
    await axe(page);
    await page.getByRole('button', { name: translator(locale)('join.continue') }).click();
    await expect(page.locator('[data-wizard][data-ready]')).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('n');
  },
  'the review': async (page, locale) => {
    await page.goto(invitation(locale, teams.plain));
    await begin(page, locale);
    await page.goto(page.url().replace('/questions/P1', '/review'));
  },
  discarding: async (page, locale) => {
    await page.goto(invitation(locale, teams.plain));
    await begin(page, locale);
    await page.goto(page.url().replace('/questions/P1', '/discard'));
  },
  'the receipt': async (page, locale) => {
    const { receipt } = teams.plain.members[0] ?? { receipt: '' };
    await page.goto(`${app.url}${paths.receipt(locale, receipt)}`);
    const fold = translator(locale)('member.take-back-open');
    await page.getByText(fold, { exact: true }).click();
  },
  'where a sheet is gone': (page, locale) =>
    page.goto(`${app.url}${paths.member(locale, 'A'.repeat(43))}`),
};

/** Each once by day and in German, once by night and in English. */
for (const [locale, colorScheme] of [
  ['de', 'light'],
  ['en', 'dark'],
] as const)
  test.describe(`on a phone (${locale}, ${colorScheme})`, () => {
    test.use({ viewport: { width: 360, height: 740 }, colorScheme });

    for (const [name, open] of Object.entries(screens))
      test(`${name} is accessible and fits`, async ({ page }) => {
        await open(page, locale);
        await noSidewaysScrolling(page);
        await axe(page);
      });
  });
