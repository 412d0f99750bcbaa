import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cellIds } from '@/lib/core/types';
import { buildReport } from '@/lib/server/build-report';
import { toCalendar } from '@/lib/server/calendar';
import { readCsv } from '@/lib/server/csv';
import { planRows, roadmapTable } from '@/lib/server/roadmap-table';
import { toCsv, toSpreadsheet } from '@/lib/server/spreadsheet';
import { newFolder } from '../support/folders';
import { worstWorkbench } from '../support/worst-texts';

const answers = Object.fromEntries(cellIds.map((cell, i) => [`${cell}.a`, (i % 3) as 0 | 1 | 2]));

/** Initiatives of one's own with a worst text in every field. */
const worstReport = (locale: 'de' | 'en') =>
  buildReport(
    {
      mode: 'solo',
      lap: 'quick',
      people: [answers],
      workbench: worstWorkbench(0, 70),
      organisation: 'Müller; Söhne, "Łódź" \\n & 👩‍👩‍👧'.repeat(2),
      date: '2026-11-22',
    },
    locale,
  );

const reports = [worstReport('de'), worstReport('en')] as const;

/** What stands in the cells of a sheet, read from its XML by a parser that knows nothing of us. */
function sheetTexts(parts: Readonly<Record<string, Uint8Array>>): (string | null)[][] {
  const xml = (name: string) =>
    new JSDOM(strFromU8(parts[name] ?? new Uint8Array()), { contentType: 'text/xml' }).window
      .document;
  const shared = parts['xl/sharedStrings.xml']
    ? [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((si) => si.textContent)
    : [];
  return [...xml('xl/worksheets/sheet1.xml').querySelectorAll('row')].map((row) =>
    [...row.querySelectorAll('c')].map((cell) => {
      const isShared = cell.getAttribute('t') === 's';
      return isShared ? (shared[Number(cell.textContent)] ?? null) : cell.textContent;
    }),
  );
}

/** What a spreadsheet makes of `_x0041_` in a cell. */
const unescaped = (text: string | null) =>
  text?.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  ) ?? null;

describe.each(reports)('I03 the worst texts in the roadmap of $locale', (report) => {
  const { columns, rows } = roadmapTable(report);
  const asTexts = rows.map((row) => row.map((value) => (value === null ? '' : String(value))));

  test('stand in the CSV as they are', () => {
    const read = readCsv(toCsv(roadmapTable(report), report.locale));
    if (read.kind === 'broken') throw new Error(`line ${read.line}`);
    const numbers = columns.map(({ kind }) => kind === 'number');
    const plain = (cells: readonly string[]) =>
      cells.map((cell, at) => (numbers[at] ? cell.replace(',', '.') : cell));
    expect(read.rows.slice(1).map(({ cells }) => plain(cells))).toEqual(asTexts);
  });

  test('stand in the spreadsheet as they are, none a formula', async () => {
    const parts = unzipSync(await toSpreadsheet(roadmapTable(report), report.locale));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(/<f[ >]/);
    const texts = new Set(sheetTexts(parts).flat().map(unescaped));
    const wanted = rows.flatMap((row) => row.filter((_, at) => columns[at]?.kind === 'text'));
    expect(wanted.length).toBeGreaterThan(500);
    expect(wanted.filter((text) => text !== null && !texts.has(String(text)))).toEqual([]);
  });

  test('stand in the calendar as they are, in lines that every program reads', () => {
    const calendar = toCalendar(report);
    const events = new ICAL.Component(ICAL.parse(calendar))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    const own = planRows(report).filter(({ entry }) => entry?.own && entry.due);
    expect(own.length).toBe(70);
    for (const { id, title, entry } of own) {
      const event = events.find(({ uid }) => uid === `${id}@boxenstopp`);
      expect(event?.summary, id).toContain(title);
      expect(event?.description ?? '', id).toContain(entry?.owner ?? '');
    }
    const tooLong = calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
    expect(tooLong).toEqual([]);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const name = new ICAL.Component(ICAL.parse(calendar)).getFirstPropertyValue('x-wr-calname');
    // Programs differ in whether they take the escapes away; the standard wants them (3.8.8.2).
    expect(String(name).replace(/\\([\\;,])/g, '$1')).toBe(`Boxenstopp: ${report.organisation}`);
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;

/** The slow one only in the full campaign, and where there is an office to open the files. */
describe.runIf(process.env.BOXENSTOPP_FULL && office)('opened by LibreOffice', () => {
  test.each(['xlsx', 'csv'] as const)(
    'the %s has the same texts and no formula',
    async (format) => {
      const [report] = reports;
      const folder = newFolder('office');
      const table = roadmapTable(report);
      const bytes = format === 'xlsx' ? await toSpreadsheet(table, 'de') : toCsv(table, 'de');
      writeFileSync(join(folder, `in.${format}`), bytes);
      // Separated by semicolons, UTF-8, from line 1, German; out: tab, formulas shown.
      const reading = format === 'csv' ? ['--infilter=CSV:59,34,76,1,,1031'] : [];
      const writing = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,1031,false,false,true';
      const { status, stderr } = spawnSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          ...reading,
          ...[
            '--convert-to',
            writing,
            '--outdir',
            join(folder, 'out'),
            join(folder, `in.${format}`),
          ],
        ],
        { encoding: 'utf8', timeout: 120_000 },
      );
      expect(status, stderr).toBe(0);
      const read = readCsv(readFileSync(join(folder, 'out/in.csv'), 'utf8'));
      if (read.kind === 'broken') throw new Error(`line ${read.line}`);
      const titles = read.rows.slice(1).map(({ cells }) => cells[1]);
      expect(titles).toEqual(table.rows.map((row) => row[1]));
    },
    150_000,
  );
});
