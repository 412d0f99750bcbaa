import { describe, expect, test, vi } from 'vitest';
import { reportParts, withoutNotes } from '@/lib/core/report-parts';
import type { Locale } from '@/lib/core/types';
import { formatMonth } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { renderReport } from '@/lib/pdf/render';
import { type PlacedText, type ReadPage, readPdf, squeezed, structureOf } from './read-pdf';
import { reportCases } from './report-cases';

vi.setConfig({ testTimeout: 60_000 });

const millimetre = 72 / 25.4;
const pageHeight = 297 * millimetre;
const footTop = 0.94 * pageHeight;
const names = Object.keys(reportCases);
/** Each case in one of the two languages, in turn; the full campaign has them all in both. */
const namesIn = (locale: 'de' | 'en') =>
  names.filter((_, i) => process.env.BOXENSTOPP_FULL || (i % 2 === 0) === (locale === 'de'));
const caseOf = (name: string, locale: Locale) => {
  const make = reportCases[name];
  if (!make) throw new Error(`no case ${name}`);
  return make(locale);
};

const bodyOf = ({ texts }: ReadPage) => texts.filter(({ y }) => y < footTop);
const footOf = ({ texts }: ReadPage) =>
  texts.filter(({ y }) => y >= footTop).map(({ text }) => text);
const isOutside = ({ x, width }: PlacedText) =>
  x <= 14.5 * millimetre || x + width >= 194.5 * millimetre;
const lowest = (page: ReadPage) => Math.max(...bodyOf(page).map(({ y }) => y)) / pageHeight;

describe.each(['de', 'en'] as const)('in %s', (locale) => {
  test.each(namesIn(locale))(
    '%s: no page is too full, nearly empty or wider than its margins',
    async (name) => {
      const { pages } = await readPdf(await renderReport(caseOf(name, locale)));
      const roadmap = translator(locale)('report.roadmap');
      for (const page of pages.slice(1)) {
        const [section = ''] = footOf(page);
        expect(lowest(page), section).toBeLessThanOrEqual(
          section.startsWith(roadmap) ? 0.92 : 0.85,
        );
        expect(lowest(page), section).toBeGreaterThan(0.3);
        expect(page.texts.filter(isOutside), section).toEqual([]);
      }
    },
  );
});

describe('a chosen part', () => {
  const outlines = {
    full: [
      ...['Titel', 'Zusammenfassung', 'Werte', 'Heatmap', 'Fahrplan', 'Vorhaben im Überblick'],
      ...['Alle Vorhaben', 'Methode und Datenschutz'],
    ],
    summary: ['Zusammenfassung'],
    roadmap: ['Titel', 'Fahrplan', 'Vorhaben im Überblick', 'Alle Vorhaben'],
    workshop: ['Zusammenfassung', 'Heatmap', 'Arbeitsblatt', 'Fahrplan', 'Vorhaben im Überblick'],
  };

  test.each(reportParts)('%s is a document of its own', async (part) => {
    const bytes = await renderReport(caseOf('quick', 'de'), part);
    const { pages, outline, info } = await readPdf(bytes);
    expect(outline.filter((line) => !/^[A-L]: /.test(line))).toEqual(outlines[part]);
    const word = translator('de')('report.part', { part });
    expect(info.Title).toBe(
      `Lindhof Haustechnik: Boxenstopp-${word}, ${formatMonth('de', '2026-11-22')}`,
    );
    const numbered = outlines[part][0] === 'Titel' ? pages.slice(1) : pages;
    const first = pages.length - numbered.length + 1;
    expect(numbered.map((page) => footOf(page).at(-1))).toEqual(
      numbered.map((_, index) => `${first + index} von ${pages.length}`),
    );
    expect(structureOf(bytes)).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
  });

  test.each(reportParts)('%s without a value says what is open', async (part) => {
    const { outline } = await readPdf(await renderReport(caseOf('not measurable', 'en'), part));
    expect(outline).toContain('Not measurable yet');
  });

  test.each(reportParts)('%s has the same bytes every time', async (part) => {
    const [a, b] = [
      await renderReport(caseOf('quick', 'en'), part),
      await renderReport(caseOf('quick', 'en'), part),
    ];
    expect(a.equals(b)).toBe(true);
  });
});

test('the summary stands alone: finding, level, range, strengths, brakes and the next 30 days', async () => {
  const report = caseOf('quick', 'de');
  const { pages } = await readPdf(await renderReport(report, 'summary'));
  expect(pages).toHaveLength(1);
  const text = squeezed(pages[0]?.text ?? '');
  const { strengths, brakes, range } = report.profile;
  const names = { ...report.texts.steps, ...report.texts.prerequisites };
  const starting = (report.roadmap?.initiatives ?? []).filter(({ start }) => start < 30);
  const parts = [
    'Schritt 4 hält Sie auf.',
    'Stufe 3',
    `Spanne ${range?.low} bis ${range?.high}`,
    ...[...strengths, ...brakes].map(({ id }) => names[id].name),
    ...starting.map(({ letter, short, effort }) => `${letter} ${short} ${effort} PT`),
  ];
  expect(starting.length).toBeGreaterThan(2);
  expect(parts.filter((part) => !text.includes(squeezed(part)))).toEqual([]);
});

test('the full report names the page on which each of the next initiatives is described', async () => {
  const report = caseOf('quick', 'de');
  const { pages } = await readPdf(await renderReport(report));
  const [first] = report.roadmap?.initiatives ?? [];
  const row = new RegExp(`${squeezed(first?.short ?? '-')}${first?.effort}PTSeite(\\d+)`);
  const number = row.exec(squeezed(pages[1]?.text ?? ''))?.[1];
  expect(squeezed(pages[Number(number) - 1]?.text ?? '')).toContain(
    squeezed(first?.doneWhen ?? ''),
  );
});

test('the table of all initiatives names every one of the catalogue', async () => {
  const report = caseOf('quick', 'de');
  const { pages } = await readPdf(await renderReport(report, 'roadmap'));
  const table = pages.filter((page) => footOf(page)[0] === 'Alle Vorhaben');
  const text = squeezed(table.map((page) => page.text).join(' '));
  const titles = report.roadmap?.catalogue.map(({ title }) => title) ?? [];
  expect(titles.length).toBeGreaterThanOrEqual(25);
  expect(titles.filter((title) => !text.includes(squeezed(title)))).toEqual([]);
});

test('the notes can be left out', async () => {
  const outlineOf = async (report: Parameters<typeof renderReport>[0]) =>
    (await readPdf(await renderReport(report))).outline;
  const report = caseOf('notes', 'de');
  const annex = translator('de')('notes.annex');
  expect(await outlineOf(report)).toContain(annex);
  expect(await outlineOf(withoutNotes(report))).not.toContain(annex);
});
