import { beforeAll, describe, expect, test } from 'vitest';
import type { Lap, Locale } from '@/lib/core/types';
import { renderQuestionnaire } from '@/lib/pdf/render';
import { mm, sheet } from '@/lib/pdf/theme';
import { getPaperQuestionnaire } from '@/lib/server/get-paper-questionnaire';
import { readPdf, squeezed } from './read-pdf';

const laps: readonly (readonly [Lap, Locale])[] = [
  ['quick', 'de'],
  ['quick', 'en'],
  ['full', 'de'],
  ['full', 'de-CH'],
  ['full', 'en'],
];

describe.each(laps)('the %s questionnaire on paper in %s', (lap, locale) => {
  const questionnaire = getPaperQuestionnaire(locale, lap);
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  let rendered: Buffer;
  beforeAll(async () => {
    rendered = await renderQuestionnaire(questionnaire);
  }, 60_000);

  test('holds every question with its five answers, its column and its way out', async () => {
    const { pages } = await readPdf(rendered);
    const all = squeezed(pages.map(({ text }) => text).join(' '));
    expect(questions).toHaveLength(lap === 'quick' ? 24 : 54);
    for (const { stem, anchors, id } of questions)
      for (const text of [stem, id, ...anchors]) expect(all).toContain(squeezed(text));
    const boxes = pages.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(boxes.filter((text) => text === '?')).toHaveLength(questions.length);
    for (const key of ['1', '2', '3', '4', '5'])
      expect(boxes.filter((text) => text === key).length).toBeGreaterThanOrEqual(questions.length);
    expect(boxes.filter((text) => text === '–')).toHaveLength(
      questions.filter(({ mayNotApply }) => mayNotApply).length,
    );
  });

  test('is A4, keeps inside its margins and splits no question', async () => {
    const { pages } = await readPdf(rendered);
    for (const { width, height, texts } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      for (const { x, y, width: wide } of texts) {
        expect(x).toBeGreaterThanOrEqual(sheet.margin - 1);
        expect(x + wide).toBeLessThanOrEqual(sheet.width - sheet.margin + mm(2));
        expect(y).toBeLessThanOrEqual(sheet.height - sheet.footer + 1);
      }
    }
    for (const { stem, anchors } of questions) {
      const on = pages.findIndex(({ text }) => squeezed(text).includes(squeezed(stem)));
      const last = squeezed(anchors.at(-1) ?? '');
      expect(squeezed(pages[on]?.text ?? '')).toContain(last);
    }
  });

  test('has the same bytes every time, and nothing that tells one sheet from another', async () => {
    expect((await renderQuestionnaire(questionnaire)).equals(rendered)).toBe(true);
    const { info } = await readPdf(rendered);
    expect(info).toMatchObject({ Author: 'Boxenstopp', Producer: 'Boxenstopp' });
  });
});
