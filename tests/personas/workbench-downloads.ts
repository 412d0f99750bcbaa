import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { readCsv } from '@/lib/server/csv';
import { readPdf, squeezed } from '../pdf/read-pdf';

/** What a click on a link brings. */
async function loaded(page: Page, link: Locator): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await link.click();
  return readFile(await (await download).path());
}

/** The cells of a spreadsheet as texts, row by row. */
export async function loadSpreadsheet(page: Page, link: Locator): Promise<string[][]> {
  const parts = unzipSync(new Uint8Array(await loaded(page, link)));
  const xml = (name: string) =>
    new JSDOM(strFromU8(parts[name] ?? new Uint8Array()), { contentType: 'text/xml' }).window
      .document;
  const shared = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map(
    ({ textContent }) => textContent ?? '',
  );
  return [...xml('xl/worksheets/sheet1.xml').querySelectorAll('row')].map((row) =>
    [...row.querySelectorAll('c')].map((cell) =>
      cell.getAttribute('t') === 's'
        ? (shared[Number(cell.textContent)] ?? '')
        : (cell.textContent ?? ''),
    ),
  );
}

export async function loadCsv(page: Page, link: Locator): Promise<(readonly string[])[]> {
  const table = readCsv((await loaded(page, link)).toString('utf8'));
  if (table.kind === 'broken') throw new Error(`line ${table.line}`);
  return table.rows.map(({ cells }) => cells);
}

/** The events of a calendar: what, and on which day. */
export async function loadCalendar(page: Page, link: Locator) {
  const calendar = new ICAL.Component(ICAL.parse((await loaded(page, link)).toString('utf8')));
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ summary, startDate }) => ({ summary, day: startDate.toString() }));
}

export const loadJson = async (page: Page, link: Locator) =>
  JSON.parse((await loaded(page, link)).toString('utf8')) as Record<string, unknown>;

/** Everything a PDF says, without spaces. */
export async function loadPdf(page: Page, link: Locator) {
  const { pages } = await readPdf(await loaded(page, link));
  return { count: pages.length, text: squeezed(pages.map(({ text }) => text).join(' ')) };
}
