import { expect, test, vi } from 'vitest';
import { loadContent } from '@/lib/content/load';
import type { Report } from '@/lib/core/report';
import { emptyWorkbench, type Workbench } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { renderReport } from '@/lib/pdf/render';
import { figures, inventory } from '@/lib/pdf/workbench-parts';
import { fullReport } from './full-report';
import { type ReadPage, readPdf, squeezed } from './read-pdf';
import { renderSections } from './render-sections';

vi.setConfig({ testTimeout: 60_000 });

const entry = <T>(id: string, body: T) => ({ id, position: 1, revision: 1, body });
const block = (
  id: string,
  needed: boolean,
  present: 'no' | 'could-be-better' | 'good',
  result: string | null = null,
) => entry(id, { needed, present, result, owner: result && 'Ayşe Demir', due: '2027-02-28' });
const figure = (id: string, name: string) =>
  entry(id, {
    name,
    phase: 'after' as const,
    source: 'ERP',
    current: '3,1 %',
    goal: '2 %',
    verdict: 'drop' as const,
    checkedOn: '2026-11-01',
  });

const longWord = 'Rückmeldungsauswertungsverantwortung'.repeat(12).slice(0, 420);

const recorded: Workbench = {
  ...emptyWorkbench,
  block: [
    block('B14', true, 'no', longWord),
    block('B33', false, 'good'),
    block('B24', true, 'good'),
  ],
  figure: [figure('f1', 'Wartezeit'), figure('f2', 'W'.repeat(120))],
  goal: [entry('S4', { target: 80, relevance: 5 }), entry('P4S4', { target: 90, relevance: null })],
};

const reportWith = (workbench: Workbench) => ({ ...fullReport('de'), workbench });
const inventoryPages = async (report: Report) =>
  (await readPdf(await renderSections(report, [inventory, figures]))).pages;

const pagesOf = async (workbench: Workbench) =>
  (await readPdf(await renderReport({ ...fullReport('de'), workbench }))).pages;
const sectionOf = (pages: readonly ReadPage[], section: string) =>
  pages.filter(({ texts }) => texts.at(-2)?.text.split(' · ').includes(section));

test('without entries nothing of the workbench stands in the report', async () => {
  const text = (await pagesOf(emptyWorkbench)).map((page) => page.text).join(' ');
  expect(text).not.toContain('Bestandsaufnahme');
  expect(text).not.toContain('Kennzahlen und Ziele');
});

test('the inventory says what is missing, who sees to it, and what may stop', async () => {
  const pages = sectionOf(await inventoryPages(reportWith(recorded)), 'Bestandsaufnahme');
  const text = pages.map((page) => page.text).join(' ');
  expect(pages).toHaveLength(1);
  expect(text).toContain('3 von 24 Bausteinen');
  expect(squeezed(text)).toContain('AyşeDemir,bis28.Februar2027');
  expect(squeezed(text)).toContain(squeezed(longWord));
  expect(text).toMatch(/Mut zum Einstellen .* Prototypen mit Kundschaft/);
});

test('figures and goals stand on a page, and the goals as targets beside the radar', async () => {
  const pages = await pagesOf(recorded);
  const text = sectionOf(pages, 'Kennzahlen und Ziele')
    .map((page) => page.text)
    .join(' ');
  expect(text).toContain('Höher gesetzte Felder: Kultur in Schritt 4: 90.');
  expect(text).toMatch(/4 Strukturen.* 80 5 – entscheidend hoch/);
  expect(text).toContain('weglassen');
  expect(squeezed(text)).toContain('W'.repeat(120));
  expect(squeezed(pages[2]?.text ?? '')).toContain('Schritt4:80');
});

test.each([
  [10, true],
  [100, false],
])(
  'a target of %i for a step is explained where the roadmap aims higher: %s',
  async (target, isSaid) => {
    const goal = [entry('S4', { target, relevance: null })];
    const [page] = await inventoryPages(reportWith({ ...recorded, block: [], goal }));
    const { target: planned = Number.NaN } = fullReport('de').roadmap ?? {};
    const sentence = translator('de')('figures.goals-plan', { target: planned });
    expect(squeezed(page?.text ?? '').includes(squeezed(sentence))).toBe(isSaid);
  },
);

test('a short inventory and a few figures share a page, and both titles stand on it', async () => {
  const short = {
    ...recorded,
    block: recorded.block.slice(1),
    figure: recorded.figure.slice(0, 1),
  };
  const pages = await inventoryPages(reportWith(short));
  const own = sectionOf(pages, 'Bestandsaufnahme');
  expect(own).toHaveLength(1);
  expect(sectionOf(pages, 'Kennzahlen und Ziele')).toEqual(own);
  expect(own[0]?.text).toMatch(
    /Was da ist.*2 von 24.*Mut zum Einstellen.*Zahlen und Ziele.*Wartezeit/,
  );
  expect(filled(own[0]!)).toBeLessThan(0.85);
});

test('many figures keep pages of their own', async () => {
  const many = Array.from({ length: 12 }, (_, index) => figure(`f${index}`, `Zahl ${index}`));
  const pages = await inventoryPages(reportWith({ ...recorded, figure: many }));
  const own = sectionOf(pages, 'Kennzahlen und Ziele');
  expect(sectionOf(pages, 'Bestandsaufnahme')).toHaveLength(1);
  expect(own.length + 1).toBe(pages.length);
  for (const page of own) expect(filled(page)).toBeGreaterThan(0.3);
});

test('forty figures with texts as long as allowed fill pages and stay on them', async () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    figure(`f${index}`, `${index} ${'sehr lange Kennzahl '.repeat(5)}`),
  );
  const pages = sectionOf(
    await inventoryPages(reportWith({ ...recorded, figure: many })),
    'Kennzahlen und Ziele',
  );
  const bottom = (273 * 72) / 25.4;
  expect(pages.length).toBeGreaterThan(1);
  for (const { texts } of pages)
    expect(Math.max(...texts.slice(0, -2).map(({ y }) => y))).toBeLessThan(bottom);
  const names = pages.flatMap(({ text }) => text.match(/\b\d+ sehr lange/g) ?? []);
  expect(new Set(names).size).toBe(40);
});

const said =
  'Eine Seite mit den drei Zusagen, die jede Schicht kennt, und einem Beispiel je Standort. ';
const inventoryOf = (blocks: number, sentences: number): Workbench => ({
  ...emptyWorkbench,
  block: loadContent()
    .blocks.slice(0, blocks)
    .map(({ id }, at) =>
      at % 8 === 5
        ? block(id, false, 'good')
        : block(
            id,
            true,
            at % 3 === 2 ? 'good' : at % 3 ? 'could-be-better' : 'no',
            said.repeat(sentences) || null,
          ),
    ),
});

/** How far down the page its texts reach, without the foot. */
const filled = ({ texts, height }: ReadPage) =>
  Math.max(...texts.slice(0, -2).map(({ y }) => y)) / height;

test.each<[blocks: number, sentences: number]>([
  [12, 1],
  [13, 1],
  [14, 1],
  [15, 1],
  [16, 1],
  [24, 1],
  [9, 4],
  [24, 4],
  [24, 0],
])(
  'an inventory of %i blocks with %i sentences fills its pages about equally',
  async (blocks, sentences) => {
    const report = reportWith(inventoryOf(blocks, sentences));
    const pages = await inventoryPages(report);
    const own = sectionOf(pages, 'Bestandsaufnahme');
    for (const page of own) {
      expect(filled(page)).toBeGreaterThan(0.45);
      expect(filled(page)).toBeLessThan(0.85);
    }
    const words = squeezed(own.map(({ text }) => text).join(' '));
    for (const { id } of report.workbench.block)
      expect(words).toContain(squeezed(report.texts.blocks[id] ?? id));
  },
);

test('a part that goes on from the page before says so, over the names of its columns', async () => {
  const own = sectionOf(await inventoryPages(reportWith(inventoryOf(24, 6))), 'Bestandsaufnahme');
  const tops = own.slice(1).map(({ texts }) => texts.filter(({ y }) => y > 80)[0]?.text ?? '');
  expect(tops.some((text) => text.endsWith(', Fortsetzung'))).toBe(true);
  for (const [index, text] of tops.entries()) {
    expect(text).toMatch(/^(\d |Mut zum Einstellen)/);
    expect(own[index + 1]?.text).toContain(`${text} Baustein`);
  }
});

test('what does not fit together stands below the list of initiatives', async () => {
  const report = fullReport('de');
  const { roadmap } = report;
  if (!roadmap) throw new Error('no roadmap');
  const conflicts = roadmap.initiatives.map(({ id }) => ({ kind: 'overdue' as const, id }));
  const without = await readPdf(await renderReport(report));
  const { pages } = await readPdf(
    await renderReport({ ...report, roadmap: { ...roadmap, conflicts } }),
  );
  const text = squeezed(
    sectionOf(pages, 'Fahrplan')
      .map((page) => page.text)
      .join(' '),
  );
  expect(text).toContain(squeezed('Das passt nicht zusammen'));
  for (const { title } of roadmap.initiatives.slice(0, 8))
    expect(text).toContain(squeezed(`„${title}“ ist über den vereinbarten Tag hinaus.`));
  expect(without.pages.map((page) => page.text).join(' ')).not.toContain('passt nicht zusammen');
});
