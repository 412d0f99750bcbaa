import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { renderReport } from '@/lib/pdf/render';
import { fullReport, openReport } from './full-report';
import { readPdf, squeezed, structureOf } from './read-pdf';

const run = promisify(execFile);
const pointsPerMillimetre = 72 / 25.4;
const longName = 'Donaudampfschifffahrtsgesellschaft und Söhne '.repeat(5);
vi.setConfig({ testTimeout: 60_000 });

const reports = {
  full: (locale) => fullReport(locale),
  'not measurable': (locale) => openReport(locale),
  'long name': (locale) => fullReport(locale, longName),
} as const satisfies Record<string, (locale: Locale) => Report>;
const kinds = Object.keys(reports) as (keyof typeof reports)[];

const rendered = new Map<string, Promise<Buffer>>();
function pdfOf(kind: keyof typeof reports, locale: Locale) {
  const key = `${kind} ${locale}`;
  const known = rendered.get(key) ?? renderReport(reports[kind](locale));
  rendered.set(key, known);
  return known;
}

test('AN15: the same report gives the same bytes in another process, time zone and language', async () => {
  const hashOf = (env: NodeJS.ProcessEnv) =>
    run(process.execPath, ['--import', 'tsx', 'tests/pdf/print-hash.ts'], { env });
  const [here, there] = await Promise.all([
    hashOf({ TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', NODE_ENV: 'production' }),
    hashOf({ TZ: 'America/Lima', LANG: 'C', NODE_ENV: 'production' }),
  ]);
  expect(here.stdout).toMatch(/^[0-9a-f]{64}$/);
  expect(there.stdout).toBe(here.stdout);
});

describe('the file', () => {
  test('is PDF/A-2b with all fonts embedded, each once', async () => {
    const file = structureOf(await renderReport(fullReport('de', 'Łódź Çelik Nguyễn')));
    expect(file.startsWith('%PDF-1.7')).toBe(true);
    expect(file).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(file).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(file).toMatch(/\/OutputIntents \[\d+ 0 R\]/);
    expect(file).not.toMatch(/\/BaseFont \/Helvetica|\/Subtype \/Type1\b/);
    const descriptors = file.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(descriptors.length).toBeGreaterThanOrEqual(6);
    expect(file.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(descriptors.length);
    const names = [...file.matchAll(/\/FontName \/\w+\+([\w-]+)/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(['de', 'de-CH', 'en'] as const)('names its language %s', async (locale) => {
    expect(structureOf(await pdfOf('not measurable', locale))).toContain(`/Lang (${locale})`);
  });

  test('AN15: its metadata hold title, product and the date of the report, nothing else', async () => {
    const bytes = await renderReport(fullReport('de', 'Müller & Söhne <GmbH>'));
    const { info } = await readPdf(bytes);
    expect(info).toMatchObject({
      Title: 'Müller & Söhne <GmbH>: Boxenstopp-Bericht, November 2026',
      Author: 'Boxenstopp',
      Creator: 'Boxenstopp',
      Producer: 'Boxenstopp',
      CreationDate: 'D:20261122000000Z',
    });
    expect(info).not.toHaveProperty('ModDate');
    const xmp =
      Buffer.from(bytes)
        .toString('utf8')
        .match(/<x:xmpmeta[\s\S]*<\/x:xmpmeta>/)?.[0] ?? '';
    expect(xmp).toContain('Müller &amp; Söhne &lt;GmbH&gt;: Boxenstopp-Bericht');
    expect(xmp).not.toMatch(/&(?!amp;|lt;|gt;)/);
  });
});

test('an outline leads to every section and initiative', async () => {
  const { outline } = await readPdf(await pdfOf('full', 'de'));
  expect(outline.slice(0, 6)).toEqual([
    'Titel',
    'Zusammenfassung',
    'Werte',
    'Heatmap',
    'Fahrplan',
    'Vorhaben im Überblick',
  ]);
  expect(outline.slice(6, -2)).toHaveLength(6);
  expect(outline.slice(-2)).toEqual(['Alle Vorhaben', 'Methode und Datenschutz']);
});

test('every page after the cover says where it stands', async () => {
  const { pages } = await readPdf(await pdfOf('full', 'en'));
  const total = pages.length;
  const missing = pages.filter(
    ({ text }, index) => index > 0 && !text.includes(`${index + 1} of ${total}`),
  );
  expect(missing).toEqual([]);
});

test('the heat map stands after the values with every value, the means and what the handbrake leaves', async () => {
  const { profile } = fullReport('en');
  const { pages } = await readPdf(await pdfOf('full', 'en'));
  const texts = (pages[3]?.texts ?? []).map(({ text }) => text.trim());
  const printed = (value: number | null) => (value === null ? '–' : String(value));
  const shown = texts.filter((text) => /^(\d+|–)$/.test(text)).sort();
  const expected = [
    ...profile.cells.map(({ value }) => printed(value)),
    ...profile.steps.flatMap(({ id, raw, value }) => [id.slice(1), printed(raw), printed(value)]),
    ...profile.prerequisites.map(({ value }) => printed(value)),
    printed(profile.index),
  ];
  expect(shown).toEqual(expected.sort());
  expect(texts.filter((text) => text === 'blind spot')).toHaveLength(profile.blindSpots.length);
});

test('in the table of steps the bottleneck stands behind a bar, the others do not', async () => {
  const { profile, texts } = fullReport('en');
  const { pages } = await readPdf(await pdfOf('full', 'en'));
  const table = pages[2]?.texts ?? [];
  const left = (name: string) =>
    Math.max(...table.filter(({ text }) => text.trim() === name).map(({ x }) => x));
  const edges = profile.steps.map(({ id, isBottleneck }) => ({
    isBottleneck,
    x: left(`${id.slice(1)} ${texts.steps[id].short}`),
  }));
  const edge = edges.find(({ isBottleneck }) => !isBottleneck)!.x;
  expect(edges.filter(({ isBottleneck }) => isBottleneck)).toHaveLength(1);
  for (const { isBottleneck, x } of edges)
    expect(x - edge).toBeCloseTo(isBottleneck ? 3 * pointsPerMillimetre : 0, 1);
});

test('the report says that it shows single answers exactly where it does', async () => {
  const textOf = async (kind: keyof typeof reports) =>
    squeezed((await readPdf(await pdfOf(kind, 'en'))).pages.map(({ text }) => text).join(' '));
  const claim = squeezed('contains no single answer');
  expect(await textOf('full')).not.toContain(claim);
  expect(await textOf('not measurable')).toContain(claim);
});

test('without a value there is no roadmap, but whom to ask', async () => {
  const report = openReport('de');
  const { pages, outline } = await readPdf(await pdfOf('not measurable', 'de'));
  expect(outline).toEqual(['Titel', 'Noch nicht messbar', 'Methode und Datenschutz']);
  const text = squeezed(pages.map((page) => page.text).join(' '));
  const asks = report.profile.blindSpots.map((id) => report.texts.cells[id].ask);
  expect(asks.filter((ask) => !text.includes(squeezed(ask)))).toEqual([]);
});

describe.each(['de', 'de-CH', 'en'] as const)('the report in %s', (locale) => {
  test.each(kinds)(
    'keeps every text of the %s report on its page and apart from its neighbours',
    async (kind) => {
      const { pages } = await readPdf(await pdfOf(kind, locale));
      for (const { texts } of pages) {
        for (const { text, x, y, width } of texts) {
          expect(x, text).toBeGreaterThan(3 * pointsPerMillimetre);
          expect(x + width, text).toBeLessThan(196 * pointsPerMillimetre);
          expect(y, text).toBeLessThan(292 * pointsPerMillimetre);
        }
        expect(overlapping(texts)).toEqual([]);
      }
    },
  );

  test('says everything about the six initiatives it shows in full', async () => {
    const report = fullReport(locale);
    const { pages } = await readPdf(await pdfOf('full', locale));
    const text = squeezed(pages.map((page) => page.text).join(' '));
    const has = (part: string) => text.includes(squeezed(part));
    const shown = (report.roadmap?.initiatives ?? []).filter(({ doneWhen }) => has(doneWhen));
    expect(shown).toHaveLength(6);
    const parts = shown.flatMap(({ title, owner, firstSteps, counter }) => [
      title,
      owner,
      counter,
      ...firstSteps,
    ]);
    expect(parts.filter((part) => !has(part))).toEqual([]);
  });
});

type Texts = Awaited<ReturnType<typeof readPdf>>['pages'][number]['texts'];

/** Pairs whose letters, from baseline to the height of small letters, share a spot. */
function overlapping(texts: Texts) {
  const boxes = texts.map(({ text, x, y, width, size }) => ({
    text,
    left: x + 0.5,
    right: x + width - 0.5,
    top: y - size * 0.5,
    bottom: y,
  }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}
