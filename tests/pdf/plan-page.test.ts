import { expect, test, vi } from 'vitest';
import { timelineLinks } from '@/lib/core/timeline';
import { translator } from '@/lib/i18n/messages';
import { loadFonts } from '@/lib/pdf/fonts';
import { shownInFull } from '@/lib/pdf/initiative-layout';
import { roadmap } from '@/lib/pdf/parts';
import { renderReport } from '@/lib/pdf/render';
import { settingOf } from '@/lib/pdf/setting';
import { roomyRows, rowHeights } from '@/lib/pdf/timeline';
import { fullReport } from './full-report';
import { readPdf, squeezed } from './read-pdf';
import { renderSections } from './render-sections';

vi.setConfig({ testTimeout: 60_000 });

const report = fullReport('de');
const { initiatives = [] } = report.roadmap ?? {};
const t = translator('de');

const planWith = async (shown: typeof initiatives) => {
  const given = { ...report, roadmap: report.roadmap && { ...report.roadmap, initiatives: shown } };
  const [page] = (await readPdf(await renderSections(given, [roadmap]))).pages;
  return squeezed(page?.text ?? '');
};

test('the rows of a plan are as tall as its page has room for, within limits', async () => {
  await loadFonts();
  const setting = settingOf(report, 'full');
  expect(roomyRows(setting, 0)).toBe(rowHeights.usual);
  expect(roomyRows(setting, -100)).toBe(rowHeights.usual);
  expect(roomyRows(setting, 1e6)).toBe(rowHeights.roomiest);
  const [some, more] = [roomyRows(setting, 10), roomyRows(setting, 20)];
  expect(more - rowHeights.usual).toBeCloseTo(2 * (some - rowHeights.usual));
  expect((some - rowHeights.usual) * initiatives.length).toBeLessThan(10);
});

test('a plan says what its lines mean where there are any', async () => {
  const key = squeezed(t('report.key-link'));
  expect(timelineLinks(initiatives).length).toBeGreaterThan(0);
  expect(await planWith(initiatives)).toContain(key);
  expect(await planWith(initiatives.map((one) => ({ ...one, buildsOn: [] })))).not.toContain(key);
});

test('it says which initiatives have pages of their own unless all or none have', async () => {
  const framed = { framed: 'yes', n: shownInFull } as const;
  const sentence = squeezed(t('report.shown-in-full', framed));
  expect(await planWith(initiatives)).toContain(sentence);
  expect(await planWith(initiatives.slice(0, shownInFull))).not.toContain(sentence);
  const { pages } = await readPdf(await renderReport(report, 'workshop'));
  expect(squeezed(pages.map(({ text }) => text).join(' '))).not.toContain(sentence);
});
