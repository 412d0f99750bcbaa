import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { violationsOn } from '../support/barriers';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';

const answers = '322321321321323221321210';
const change = /Index (?:von|from) (\d+) (?:auf|to) (\d+)/;

for (const locale of ['de', 'en'] as const)
  test(`a raised prerequisite and a ticked initiative answer at once (${locale})`, async ({
    page,
    baseURL,
  }) => {
    const t = translator(locale);
    await page.goto(paths.whatIf(locale, await finishedPitStop(baseURL ?? '', answers)));
    const said = page.getByRole('status');
    const prerequisites = page.getByRole('row', { name: t('what-if.whole') }).getByRole('combobox');
    await prerequisites.last().selectOption('75');
    await expect(said).toHaveText(change);
    const [, before, after] = change.exec(await said.innerText()) ?? [];
    expect(Number(after)).toBeGreaterThan(Number(before));
    await expect(page.getByRole('img', { name: /Radar/ })).toBeVisible();
    const table = page.getByRole('table', { name: t('what-if.outcome') });
    const index = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
    expect(index.slice(0, 2)).toEqual([before, after]);
    await page.getByRole('checkbox').first().check();
    const violations = await violationsOn(page);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.getByRole('button', { name: t('what-if.reset') }).click();
    await expect(said).not.toHaveText(change);
  });

for (const [width, colorScheme] of [
  [320, 'light'],
  [1440, 'dark'],
] as const)
  test(`nothing sticks out at ${width} px, ${colorScheme}`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const token = await finishedPitStop(baseURL ?? '', answers);
    for (const room of ['whatIf', 'ownMethod', 'roadmap'] as const) {
      await page.goto(paths[room]('de', token));
      if (room === 'whatIf') await page.getByRole('status').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const violations = await violationsOn(page);
      expect(violations.map(({ id, nodes }) => [room, id, nodes[0]?.html])).toEqual([]);
    }
  });

test('the form of the plain page and the browser come to the same', async ({
  browser,
  page,
  baseURL,
}) => {
  const t = translator('de');
  const address = paths.whatIf('de', await finishedPitStop(baseURL ?? '', answers));
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const other = await plain.newPage();
  await other.goto(address);
  await other.getByLabel(t('what-if.field'), { exact: true }).selectOption('P4S6');
  await other.getByLabel(t('what-if.to'), { exact: true }).selectOption('100');
  await other.getByRole('button', { name: new RegExp(t('what-if.plain-cell')) }).click();
  expect(new URL(other.url()).search).toBe('?cell=P4S6&to=100');
  await page.goto(other.url());
  await page.getByRole('status').waitFor();
  const values = (from: typeof page) =>
    from
      .getByRole('table', { name: t('what-if.outcome') })
      .getByRole('row')
      .allInnerTexts();
  expect(await values(other)).toEqual(await values(page));
  expect(await other.getByRole('main').innerText()).toMatch(change);
  await plain.close();
});

test('the chart costs no other page anything', async ({ page, baseURL }) => {
  const token = await finishedPitStop(baseURL ?? '', answers);
  const scriptsOf = async (address: string) => {
    const loaded = new Set<string>();
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) loaded.add(new URL(response.url()).pathname);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    page.removeAllListeners('response');
    return loaded;
  };
  const imprint = await scriptsOf(paths.imprint('de'));
  const own = { result: [], roadmap: ['workbench'], ownMethod: [] } as const;
  for (const room of ['result', 'roadmap', 'ownMethod'] as const) {
    const more = [...(await scriptsOf(paths[room]('de', token)))].filter((x) => !imprint.has(x));
    expect(more.map((file) => /^\/assets\/(\w+)-/.exec(file)?.[1] ?? file)).toEqual(own[room]);
  }
});

test('a capacity that is none leads back with a sentence, another one plans again', async ({
  browser,
  baseURL,
}) => {
  const t = translator('en');
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await plain.newPage();
  await page.goto(paths.roadmap('en', await finishedPitStop(baseURL ?? '', answers)));
  const field = page.getByLabel(t('capacity.label'));
  const plan = page.getByRole('button', { name: t('capacity.plan') });
  await field.fill('0');
  await plan.click();
  await expect(page.getByRole('alert')).toContainText(t('capacity.problem', { limit: 400 }));
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('0');
  await field.fill('8,5');
  await plan.click();
  await expect(field).toHaveValue('8,5');
  await field.fill('8');
  await plan.click();
  await expect(field).toHaveValue('8');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('at 8 person-days per 30 days')).toBeVisible();
  await plain.close();
});

test('the method opened from a result shows its numbers, the public one none', async ({
  page,
  baseURL,
}) => {
  const t = translator('de');
  await page.goto(paths.result('de', await finishedPitStop(baseURL ?? '', answers)));
  const index = await page.locator('.big').innerText();
  await page.getByRole('link', { name: t('worked.link') }).click();
  await expect(page.getByRole('heading', { name: t('worked.title') })).toBeVisible();
  const shown = index.replace(/\D/g, '');
  await expect(page.getByText(t('worked.index-text', { index: shown }))).toBeVisible();
  await page.goto(paths.method('de'));
  await expect(page.getByRole('heading', { name: t('worked.title') })).toHaveCount(0);
});
