import { describe, expect, test, vi } from 'vitest';
import type { Report } from '@/lib/core/report';
import { canDraw } from '@/lib/pdf/fonts';
import { printable } from '@/lib/pdf/printable';
import { renderReport } from '@/lib/pdf/render';
import { buildReport } from '@/lib/server/build-report';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { typedInto, worstTexts, worstWorkbench } from '../support/worst-texts';
import { readPdf, squeezed } from './read-pdf';

vi.setConfig({ testTimeout: 120_000 });

const items = itemIdsOfLap('quick');
const answers = Object.fromEntries(items.map((id, at) => [id, (at % 4) as 0 | 1 | 2 | 3]));

/** A worst text in every field, a note at every question, and a worst name. */
const worstReport = (round: number, locale: 'de' | 'en'): Report =>
  buildReport(
    {
      mode: 'solo',
      lap: 'quick',
      people: [answers],
      // A journey has one page; tests of that page say what fits on it.
      workbench: { ...worstWorkbench(round, 8), persona: [] },
      notes: Object.fromEntries(
        items.map((id, at) => [id, typedInto(worstTexts[(at * 17 + round) % 400] ?? '', 2_000)]),
      ),
      organisation: typedInto(worstTexts[round * 7] ?? '', 80),
      date: '2026-11-22',
    },
    locale,
  );

const millimetre = 72 / 25.4;

/** Many line breaks are set as strokes. */
const plain = (text: string) => squeezed(text).replaceAll('/', '');

describe.each([
  [3, 'de'],
  [18, 'en'],
] as const)('I03 the worst texts of round %i on paper (%s)', (round, locale) => {
  const report = worstReport(round, locale);

  test('stay within their pages, none lost', async () => {
    const { pages } = await readPdf(await renderReport(report));
    for (const { width, height, texts } of pages)
      for (const { text, x, y, width: long } of texts) {
        expect(x, text).toBeGreaterThan(3 * millimetre);
        expect(x + long, text).toBeLessThan(width - 3 * millimetre);
        expect(y, text).toBeGreaterThan(3 * millimetre);
        expect(y, text).toBeLessThan(height - 3 * millimetre);
      }
    const all = plain(pages.map(({ text }) => text).join(' '));
    const { block, touchpoint, figure, initiative } = report.workbench;
    const said: readonly (readonly [string, string | null | undefined])[] = [
      ...block.flatMap(({ id, body }) => [
        [`${id} result`, body.result] as const,
        [`${id} owner`, body.owner] as const,
      ]),
      ...touchpoint.flatMap(({ id, body }) => [
        [`${id} name`, body.name] as const,
        [`${id} expectation`, body.expectation] as const,
        [`${id} owner`, body.owner] as const,
      ]),
      ...figure.flatMap(({ id, body }) => [
        [`${id} name`, body.name] as const,
        [`${id} source`, body.source] as const,
        [`${id} current`, body.current] as const,
        [`${id} goal`, body.goal] as const,
      ]),
      ...initiative.map(({ id, body }) => [`${id} title`, body.own?.title] as const),
    ];
    // A long text may go on over the page, with a foot and other columns between: its two ends must be there.
    const endsOf = (text: string) => {
      const printed = plain(printable(text, canDraw));
      return [printed.slice(0, 40), printed.slice(-40)];
    };
    const lost = said.filter(([, text]) => text && !endsOf(text).every((end) => all.includes(end)));
    expect(lost.map(([place]) => place)).toEqual([]);
  });
});
