import type { Browser, Page } from '@playwright/test';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { readPdf, squeezed } from '../pdf/read-pdf';
import { collectComplaints, expect, test } from '../support/quiet-page';
import { withKeys, withLabels } from './ways-to-answer';

const people = 12;

/** What a person answers in a section: two halves see strategy in step 5 as differently as can be. */
const symbolsOf = (person: number, section: number) =>
  [1, 2, 3, 4, 5, 6].map((step) => {
    if (section === 2 && step === 5) return person % 2 === 0 ? '1' : '5';
    return String(Math.min(5, Math.max(1, 3 + ((person + step + section) % 3) - 1)));
  }) as ('1' | '2' | '3' | '4' | '5')[];

async function openPage(browser: Browser, options: { phone: boolean; script: boolean }) {
  const context = await browser.newContext({
    javaScriptEnabled: options.script,
    viewport: options.phone ? { width: 360, height: 780 } : { width: 1440, height: 900 },
  });
  const complaints = options.script ? await collectComplaints(context) : [];
  return { page: await context.newPage(), complaints, close: () => context.close() };
}

/** Opens a round with two roles, bilingual; answers with the join code. */
async function setUp(page: Page, locale: Locale) {
  const t = translator(locale);
  await page.goto(`/${locale}/start`);
  await page.getByRole('link', { name: t('start.team-button') }).click();
  await page.getByLabel(t('setup.organisation'), { exact: true }).fill('Lindhof Haustechnik');
  await page.getByLabel(t('setup.expected')).fill(String(people));
  await page.getByLabel(t('setup.language-de'), { exact: true }).check();
  await page.getByLabel(t('setup.language-en'), { exact: true }).check();
  await page.getByLabel(t('setup.dimension-roles')).check();
  await page.locator('textarea[name=roles]').fill('Service\nVertrieb');
  await page.getByRole('button', { name: t('setup.open-button') }).click();
  await expect(page).toHaveURL(/\/lobby$/);
  const code = /\/t\/([0-9A-Z]{8})/.exec(await page.content())?.[1];
  if (!code) throw new Error('no code in the lobby');
  return code;
}

/** One person from the code to the receipt; answers with the comment written. */
async function takePart(browser: Browser, locale: Locale, code: string, person: number) {
  const t = translator(locale);
  const script = person % 4 === 0;
  const { page, complaints, close } = await openPage(browser, { phone: person % 2 === 0, script });
  await page.goto(`/${locale}/join`);
  // As it is read aloud: lower case, with a space, and an O for every zero.
  const typed = `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase().replaceAll('0', 'o');
  await page.getByLabel(t('join.code')).fill(typed);
  await page.getByRole('button', { name: t('join.button') }).click();
  await page.getByText(person % 3 === 0 ? 'Service' : 'Vertrieb', { exact: true }).click();
  await page.getByRole('button', { name: t('join.begin-button') }).click();
  for (const section of [1, 2, 3, 4]) {
    await expect(page).toHaveURL(new RegExp(`/questions/P${section}`));
    await (script ? withKeys : withLabels)(page, symbolsOf(person, section), t);
  }
  await expect(page).toHaveURL(/\/review$/);
  await page.getByRole('button', { name: t('member.hand-in'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('member.receipt-headline'));
  expect(complaints).toEqual([]);
  await close();
}

// The people answer in both languages either way; the full campaign has a facilitator of each.
const facilitators =
  process.env.BOXENSTOPP_FULL === '1' ? (['de', 'en'] as const) : (['de'] as const);

for (const locale of facilitators)
  test(`a facilitator and twelve people, from the code to the talk about the result (${locale})`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const t = translator(locale);
    const facilitator = await openPage(browser, { phone: false, script: true });
    const { page } = facilitator;
    const code = await setUp(page, locale);
    const other = locale === 'de' ? 'en' : 'de';
    for (let person = 0; person < people; person += 3)
      await Promise.all(
        [person, person + 1, person + 2].map((one) =>
          takePart(browser, one % 3 === 1 ? other : locale, code, one),
        ),
      );
    // The lobby has followed without being asked.
    await expect(page.locator('#field .pg-n')).toHaveText(String(people));
    await page.getByRole('link', { name: t('lobby.close') }).click();
    await page.getByRole('button', { name: t('lobby.button-close') }).click();
    await page.getByRole('link', { name: t('lobby.closed-result') }).click();
    await expect(page).toHaveURL(/\/result$/);
    await expect(page.getByText(t('team.people', { band: '10–19' })).first()).toBeVisible();
    await expect(page.locator('main')).not.toContainText(
      `${people} ${locale === 'de' ? 'Personen' : 'people'}`,
    );

    await page.goto(page.url().replace(/result$/, 'discussion'));
    await expect(
      page
        .getByText(
          t('talk.place', { prerequisite: locale === 'de' ? 'Strategie' : 'Strategy', step: 5 }),
        )
        .first(),
    ).toBeVisible();

    const report = await page.request.get(page.url().replace(/discussion.*$/, 'report.pdf'));
    const { pages } = await readPdf(await report.body());
    expect(squeezed(pages[0]?.text ?? '')).toContain('10–19');
    expect(facilitator.complaints).toEqual([]);
    await facilitator.close();
  });
