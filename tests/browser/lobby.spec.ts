import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { anOpenRound, codeOf, oneHandsIn } from '../support/a-lobby';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { postForm } from '../support/visitor';

const t = translator('de');
const tokenIn = (page: Page) => /\/p\/([\w-]{43})\//.exec(page.url())?.[1] ?? '';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a round is set up from the start page, with what is wrong said at its field', async ({
      page,
    }) => {
      await page.goto(paths.start('de'));
      await page.getByRole('link', { name: t('start.team-button') }).click();
      await page.getByLabel(t('setup.organisation')).fill('Lindhof & Söhne');
      await page.getByLabel(t('setup.k')).fill('4');
      await page.getByLabel(t('setup.dimension-roles')).check();
      await page.getByLabel(t('setup.roles')).fill('Leitung\nleitung\n');
      await page.getByRole('button', { name: t('setup.open-button') }).click();
      const summary = page.getByRole('alert').filter({ hasText: t('setup.problems', { n: 3 }) });
      await expect(summary.getByRole('link')).toHaveCount(3);
      if (javaScriptEnabled) await expect(summary).toBeFocused();
      await summary.getByRole('link').first().click();
      const expected = page.getByLabel(t('setup.expected'), { exact: true });
      await expect(expected).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel(t('setup.organisation'))).toHaveValue('Lindhof & Söhne');
      await expect(page.getByLabel(t('setup.roles'))).toHaveValue('Leitung\nleitung\n');
      await expected.fill('14');
      await page.getByLabel(t('setup.k')).fill('5');
      await page.getByLabel(t('setup.roles')).fill('Leitung\nService\nVertrieb');
      await page.getByRole('button', { name: t('setup.open-button') }).click();
      await expect(page).toHaveURL(/\/lobby$/);
      await expect(page.locator('.top-ctx')).toContainText('Lindhof & Söhne');
      await expect(page.locator('.code')).toContainText(/[0-9A-Z]{4}/);
    });

    test('the preview says which groups would be visible on their own', async ({ page }) => {
      await page.goto(paths.newTeam('de'));
      await page.getByLabel(t('setup.expected'), { exact: true }).fill('15');
      await page.getByLabel(t('setup.dimension-departments')).check();
      await page.getByLabel(t('setup.departments')).fill('Vertrieb\nService\nTechnik');
      const again = async () => {
        if (!javaScriptEnabled)
          await page.getByRole('button', { name: t('setup.preview-button') }).click();
      };
      await again();
      for (const [name, size] of [
        ['Vertrieb', '9'],
        ['Service', '4'],
        ['Technik', '2'],
      ] as const)
        await page.getByLabel(t('setup.preview-size-of', { name })).fill(size);
      await again();
      const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
      await expect(row('Vertrieb')).toContainText(t('setup.preview-own'));
      await expect(row('Service')).toContainText(t('setup.preview-rest'));
      await expect(row('Technik')).toContainText(t('setup.preview-rest'));
      await expect(page.getByLabel(t('setup.preview-size-of', { name: 'Technik' }))).toHaveValue(
        '2',
      );
    });

    test('the lobby counts hand-ins and closes the round once there are enough', async ({
      page,
      baseURL,
    }) => {
      const token = await anOpenRound(baseURL);
      const code = await codeOf(baseURL, token);
      await page.goto(paths.pitStop('de', token));
      await expect(page).toHaveURL(new RegExp(`${paths.lobby('de', token)}$`));
      const look = async () => {
        if (!javaScriptEnabled) await page.getByRole('link', { name: t('lobby.reload') }).click();
      };
      await expect(page.locator('.pg-n')).toHaveText('0');
      const locked = page.getByRole('button', { name: t('lobby.close') });
      await expect(locked).toHaveAttribute('aria-disabled', 'true');
      await oneHandsIn(baseURL, code);
      await look();
      await expect(page.locator('.pg-n')).toHaveText('1');
      await expect(page.getByText(t('lobby.close-wait', { n: 4 }))).toBeVisible();
      if (javaScriptEnabled)
        await expect(page.locator('[data-said]')).toHaveText(t('lobby.bar', { n: 1, k: 5 }));
      for (let person = 0; person < 4; person += 1) await oneHandsIn(baseURL, code);
      await look();
      await expect(page.locator('.pg-n')).toHaveText('5');
      await page.getByRole('link', { name: t('lobby.close') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('lobby.ask-close'));
      await page.getByRole('button', { name: t('lobby.button-close') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        t('lobby.closed-title', { number: 1 }),
      );
      await expect(page.locator('main')).not.toContainText(/\b5 Personen haben\b/);
      await expect(page.getByRole('link', { name: t('lobby.closed-result') })).toBeVisible();
      for (const onward of ['closed-talk', 'closed-workshop', 'closed-next'] as const)
        await expect(page.getByRole('link', { name: t(`lobby.${onward}`) })).toBeVisible();
      const tabs = page.getByRole('navigation', { name: t('result.tabs') });
      await expect(tabs.getByRole('link', { name: t('team.tab-discussion') })).toBeVisible();
    });

    test('the pit lane closes, the last day moves, and a discarded round is gone', async ({
      page,
      baseURL,
    }) => {
      await page.goto(paths.lobby('de', await anOpenRound(baseURL)));
      const say = (text: string) => expect(page.locator('.ban').first()).toContainText(text);
      await page.getByRole('button', { name: t('lobby.steer-lock') }).click();
      await say(t('lobby.done-locked'));
      await expect(page.getByText(t('lobby.locked-note'))).toBeVisible();
      await page.getByLabel(t('setup.closes-on')).fill('2020-01-01');
      await page.getByRole('button', { name: t('lobby.steer-extend') }).click();
      await say(t('lobby.done-past-date'));
      await page.getByLabel(t('setup.closes-on')).fill('2999-01-31');
      await page.getByRole('button', { name: t('lobby.steer-extend') }).click();
      await say(t('lobby.done-extended'));
      await expect(page.getByLabel(t('setup.closes-on'))).toHaveValue('2999-01-31');
      await page.getByRole('link', { name: t('lobby.steer-discard') }).click();
      await page.getByRole('button', { name: t('lobby.button-discard') }).click();
      await say(t('lobby.done-discarded'));
      await page.getByRole('link', { name: t('lobby.none-button') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('setup.next-headline'));
    });

    test('personal links are shown once, as a list and as a table', async ({ page, baseURL }) => {
      const token = await anOpenRound(baseURL, { 'personal-links': 'on' });
      await page.goto(paths.lobby('de', token));
      await page.getByRole('link', { name: t('lobby.personal-button') }).click();
      await page.getByLabel(t('lobby.links-count')).fill('0');
      await page.getByRole('button', { name: t('lobby.links-make') }).click();
      await expect(page.getByRole('alert').filter({ hasText: '200' })).toBeVisible();
      await page.getByLabel(t('lobby.links-count')).fill('3');
      await page.getByRole('button', { name: t('lobby.links-make') }).click();
      await expect(page.locator('#links li')).toHaveCount(3);
      const links = await page.locator('#links li').allTextContents();
      expect(new Set(links).size).toBe(3);
      const loading = page.waitForEvent('download');
      await page.getByRole('link', { name: t('lobby.links-csv') }).click();
      const table = readFileSync(await (await loading).path(), 'utf8');
      expect(table.trim().split('\r\n')).toEqual(links.map((link) => link.trim()));
      await page.goto(paths.personalLinks('de', token));
      await expect(page.locator('#links')).toHaveCount(0);
      await expect(page.getByText(t('lobby.personal-count', { all: 3, used: 0 }))).toBeVisible();
    });
  });

test('the invitation is copied in the languages of the round', async ({
  page,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const token = await anOpenRound(baseURL);
  const code = await codeOf(baseURL, token);
  await page.goto(paths.lobby('de', token));
  await page.getByRole('button', { name: t('lobby.copy'), exact: true }).click();
  await expect(page.locator('[data-copy-status=invitation]')).toHaveText(t('lobby.copied'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split(`${baseURL}/t/${code}`)).toHaveLength(3);
  expect(copied).toMatch(/anonym\.[\s\S]*anonymous\./);
  expect(copied).not.toContain(token);
});

test('the wall shows code and progress, and nothing that leads to the pit stop', async ({
  page,
  baseURL,
}) => {
  const token = await anOpenRound(baseURL);
  const code = await codeOf(baseURL, token);
  await page.goto(paths.projector('de', token));
  const key = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expect(page).toHaveURL(`${baseURL}${paths.wall('de', key)}`);
  await expect(page.locator('.code')).toContainText(code.slice(0, 4));
  await expect(page.locator('a')).toHaveCount(0);
  await expect(page.getByRole('img', { name: t('lobby.qr') })).toBeVisible();
  await oneHandsIn(baseURL, code);
  await expect(page.locator('.wall-n b')).toHaveText('1');
  await page.reload();
  await expect(page.locator('.wall-n b')).toHaveText('1');
  expect(page.url() + (await page.content())).not.toContain(token);
});

test('a round that is closed elsewhere takes its lobby along', async ({ page, baseURL }) => {
  const token = await anOpenRound(baseURL);
  const code = await codeOf(baseURL, token);
  for (let person = 0; person < 5; person += 1) await oneHandsIn(baseURL, code);
  await page.goto(paths.lobby('de', token));
  await expect(page.locator('.pg-n')).toHaveText('5');
  await postForm(baseURL ?? '', paths.steerRound('de', token), 'do=close');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    t('lobby.closed-title', { number: 1 }),
  );
});

test('AN16 once somebody has begun, the set-up is shown as fixed', async ({ page, baseURL }) => {
  const token = await anOpenRound(baseURL, { k: '7' });
  await page.goto(paths.round('de', token));
  await expect(page.getByLabel(t('setup.k'))).toHaveValue('7');
  await page.getByLabel(t('setup.k')).fill('6');
  await page.getByRole('button', { name: t('setup.change-button') }).click();
  await expect(page.locator('#k-problem')).toHaveText(t('setup.problem-k-lowered'));
  await oneHandsIn(baseURL, await codeOf(baseURL, token));
  await page.goto(paths.round('de', token));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('setup.frozen-headline'));
  await expect(page.locator('form input:not([type=hidden], [type=date])')).toHaveCount(0);
  expect(tokenIn(page)).toBe(token);
});

test('a round at the table shows names and is called not anonymous', async ({ page, baseURL }) => {
  const token = await anOpenRound(baseURL, { mode: 'table', expected: '3' });
  await oneHandsIn(baseURL, await codeOf(baseURL, token), 'name=Ada&agrees=yes');
  await page.goto(paths.lobby('de', token));
  await expect(page.locator('.top-ctx')).toContainText(t('lobby.context-table'));
  await expect(page.locator('main .tag').first()).toHaveText(t('table.mark'));
  await expect(page.getByRole('listitem').filter({ hasText: 'Ada' })).toContainText(
    t('lobby.table-done'),
  );
  await expect(page.locator('main')).not.toContainText(t('lobby.promise-names'));
});

const rooms: Readonly<Record<string, (locale: Locale, token: string) => string>> = {
  'set-up': paths.newTeam,
  start: paths.start,
  lobby: paths.lobby,
  'settled set-up': paths.round,
  projector: paths.projector,
  'personal links': paths.personalLinks,
  'question before discarding': (locale, token) => `${paths.lobby(locale, token)}?ask=discard`,
};

for (const [name, address] of Object.entries(rooms))
  for (const [locale, width, colorScheme] of [
    ['de', 360, 'dark'],
    ['en', 1440, 'light'],
  ] as const)
    test.describe(`${locale}, ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      test(`${name} is accessible and fits`, async ({ page, baseURL }) => {
        const token = await anOpenRound(baseURL);
        await oneHandsIn(baseURL, await codeOf(baseURL, token));
        await page.goto(address(locale, token));
        const violations = await violationsOn(page);
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond).toBe(0);
      });
    });
