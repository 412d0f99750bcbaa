import type { Page } from '@playwright/test';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { expect, test } from '../support/quiet-page';
import { finishedPitStop } from '../support/visitor';

/** The 24 answers of a quick lap, 0 to 4, D for "I don't know". */
const answers = {
  'with handbrakes': '322321321321323221321210',
  'without a handbrake': '323222223222233222223221',
  'with blind spots': 'D22222D22222332222224222',
} as const;

/** Step number → values in the order they are said. */
const valuesIn = (text: string, values: RegExp) =>
  Object.fromEntries([...text.matchAll(values)].map(([, step, value]) => [step, value]));

const radar = (page: Page) => page.getByRole('img', { name: /Radar/ });

async function readRadar(page: Page) {
  const label = (await radar(page).getAttribute('aria-label')) ?? '';
  const [effective = '', raw = ''] = label.split(/Ohne Handbremse:|Without handbrake:/);
  return {
    effective: valuesIn(effective, /[Ss](?:chritt|tep) (\d), [^;:]+: (\d+|kein Wert|no value)/g),
    raw: valuesIn(raw, /[Ss](?:chritt|tep) (\d): (\d+)/g),
  };
}

async function readTable(page: Page, name: string) {
  const rows = await page.getByRole('table', { name }).getByRole('row').all();
  return Promise.all(
    rows.slice(1).map(async (row) => {
      const [step, ...cells] = await row.locator('th, td').allInnerTexts();
      return { step: step?.[0] ?? '', effective: cells[0], raw: cells[1] };
    }),
  );
}

for (const locale of ['de', 'en'] as const)
  for (const [kind, symbols] of Object.entries(answers))
    test(`a radar ${kind} says every value, and its table the same ones (${locale})`, async ({
      page,
      baseURL,
    }) => {
      const t = translator(locale);
      await page.goto(paths.result(locale, await finishedPitStop(baseURL ?? '', symbols)));
      await expect(radar(page)).toBeVisible();
      const said = await readRadar(page);
      const rows = await readTable(page, t('result.table-steps'));
      const written = (value: string | undefined) =>
        value === '–' ? t('result.radar-unknown') : value;
      expect(rows.map(({ step }) => step)).toEqual(['1', '2', '3', '4', '5', '6']);
      expect(said.effective).toEqual(
        Object.fromEntries(rows.map(({ step, effective }) => [step, written(effective)])),
      );
      for (const { step, raw } of rows) expect([raw, undefined]).toContain(said.raw[step]);
      expect(Object.keys(said.raw).length > 0).toBe(kind === 'with handbrakes');
      const drawn = await radar(page).locator('.rd-full .rd-v:not(.is-raw)').allTextContents();
      expect(drawn).toEqual(rows.map(({ effective }) => effective));
    });

test('the values of the fields have the means that the steps show', async ({ page, baseURL }) => {
  const t = translator('de');
  await page.goto(paths.result('de', await finishedPitStop(baseURL ?? '')));
  const steps = await readTable(page, t('result.table-steps'));
  const means = page
    .getByRole('table', { name: t('result.table-cells') })
    .getByRole('row')
    .last();
  expect((await means.getByRole('cell').allInnerTexts()).slice(0, 6)).toEqual(
    steps.map(({ raw }) => raw),
  );
});

/** What a page says, without the switches that only a script can serve. */
const saidBy = (page: Page) =>
  page.getByRole('main').evaluate((main) =>
    main.innerHTML
      .replace(/<script.*?<\/script>|<!--.*?-->/gs, '')
      // The id that waits for an initiative of one's own is a new one each time.
      .replace(/\b[a-z0-9]{16}\b/g, ''),
  );

test.describe('without JavaScript', () => {
  for (const room of ['result', 'roadmap'] as const)
    test(`the ${room} is the same`, async ({ browser, page, baseURL }) => {
      const address = paths[room]('de', await finishedPitStop(baseURL ?? ''));
      await page.goto(address);
      const plain = await browser.newContext({
        javaScriptEnabled: false,
        ...(baseURL ? { baseURL } : {}),
      });
      const other = await plain.newPage();
      await other.goto(address);
      expect(await saidBy(other)).toBe(await saidBy(page));
      // Without the script the roadmap's forms show their buttons.
      if (room === 'result')
        expect(await other.getByRole('main').innerText()).toBe(
          await page.getByRole('main').innerText(),
        );
      await plain.close();
    });
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with a script' : 'with style sheets alone', () => {
    test.use({ javaScriptEnabled });

    test('radar and bars put the value with or without handbrake in front', async ({
      page,
      baseURL,
    }) => {
      const t = translator('en');
      const token = await finishedPitStop(baseURL ?? '', answers['with handbrakes']);
      await page.goto(paths.result('en', token));
      const rows = await readTable(page, t('result.table-steps'));
      const shown = async (values: string) => {
        const all = page.locator(values).filter({ visible: true });
        return (await all.allTextContents()).map((text) => text.trim());
      };
      const bars = page.getByRole('region', { name: t('result.six-steps') });
      const inFront = async () => [
        await shown('.rd-full .rd-v'),
        await shown('.prof-bar > .prof-v'),
      ];
      const effective = rows.map((row) => row.effective);
      const raw = rows.map((row) => row.raw);
      expect(effective).not.toEqual(raw);
      expect(await inFront()).toEqual([effective, effective]);
      await page.getByRole('radio', { name: t('result.with-brake') }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: t('result.without-brake') })).toBeChecked();
      const braked = (at: number) => rows[at]?.effective !== rows[at]?.raw;
      const [inRadar, inBars] = await inFront();
      expect(inBars).toEqual(inRadar);
      expect(inRadar?.filter((_, at) => braked(at))).toEqual(raw.filter((_, at) => braked(at)));
      await expect(
        bars.getByText(t('result.with-brake')).filter({ visible: true }),
      ).not.toHaveCount(0);
    });
  });
