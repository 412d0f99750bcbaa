import { expect, type Page } from '@playwright/test';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { openPitStop } from '../support/visitor';

export const t = translator('de');

/** The requests that carry answers. */
export const saves = '**/api/p/*/answers';

export const question = (page: Page, item: string) => page.locator(`[data-question="${item}"]`);

export const chosen = (page: Page, item: string) =>
  question(page, item).getByRole('radio', { checked: true });

const bar = (page: Page) => page.getByRole('navigation', { name: t('questions.paging') });

export const status = (page: Page) => bar(page).getByRole('status');

/** Keeps every wording of the status from now on. */
export const recordStatus = (page: Page) =>
  status(page).evaluateHandle((line) => {
    const said: (string | null)[] = [];
    const watch = new MutationObserver(() => said.push(line.textContent));
    watch.observe(line, { childList: true, characterData: true, subtree: true });
    return said;
  });

export const barButton = (page: Page, name: string) => bar(page).getByRole('button', { name });

export const isAt = (page: Page, number: number, total = 24) =>
  expect(page).toHaveTitle(`${t('questions.question', { number, total })} – Boxenstopp`);

type Place = { token?: string; item?: string; lap?: 'quick' | 'full' };

/** Opens a German question page at an item, of a new pit stop unless a token is given; answers with the token. */
export async function openQuestion(
  page: Page,
  base: string | undefined,
  { lap = 'quick', item = 'P1S1.a', ...given }: Place = {},
) {
  const token = given.token ?? (await openPitStop(base ?? '', lap));
  await page.goto(paths.questions('de', token, item.slice(0, 2) as 'P1', item));
  await expect(question(page, item)).toBeVisible();
  return token;
}

/** A promise and the function that fulfils it. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
