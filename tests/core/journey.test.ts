import { describe, expect, test } from 'vitest';
import {
  pagesOf,
  placeOf,
  presentedItems,
  progressOf,
  relevantAnswers,
  resumeAt,
} from '@/lib/core/journey';
import type { Answers } from '@/lib/core/types';
import { constantAnswers, fullItems, quickItems } from './answer-strings';

const answered = (count: number): Answers => constantAnswers(2, quickItems.slice(0, count));

test('the quick lap is a strict part of the full one', () => {
  expect(presentedItems(fullItems, 'full')).toHaveLength(54);
  expect(presentedItems(fullItems, 'quick')).toEqual(quickItems);
});

test('only presented items count, and what was left out is skipped', () => {
  const given: Answers = { 'P1S1.a': 3, 'P1S1.b': 4, X: 1 };
  const relevant = relevantAnswers(given, ['P1S1.a', 'P1S2.a']);
  expect(relevant).toEqual({ 'P1S1.a': 3, 'P1S2.a': null });
});

describe('progress', () => {
  test('counts a score, "don\'t know" and "not applicable" as answered', () => {
    const answers: Answers = { 'P1S1.a': 0, 'P1S2.a': 'DK', 'P2S1.a': 'NA', 'P2S2.a': null };
    const progress = progressOf(quickItems, answers);
    expect(progress).toMatchObject({ answered: 3, total: 24, firstOpen: 'P1S3.a' });
    expect(progress.sections.map((section) => section.answered)).toEqual([2, 1, 0, 0]);
    expect(progress.sections[1]?.open).toEqual(quickItems.slice(7, 12));
  });

  test.each([
    [24, true],
    [20, true],
    [19, false],
    [0, false],
  ])('%i of 24 answered may be handed in: %s', (count, maySubmit) => {
    expect(progressOf(quickItems, answered(count)).maySubmit).toBe(maySubmit);
  });

  test('an empty questionnaire cannot be handed in', () => {
    expect(progressOf([], {})).toMatchObject({ maySubmit: false, firstOpen: null });
  });
});

describe('the way', () => {
  test('leads through the items of each prerequisite, its end and the review', () => {
    const pages = pagesOf(quickItems);
    expect(pages).toHaveLength(24 + 4 + 1);
    expect(pages[6]).toEqual({ kind: 'section', prerequisite: 'P1' });
    expect(pages.at(-1)).toEqual({ kind: 'review' });
  });

  test('knows back and next', () => {
    expect(placeOf(quickItems, { kind: 'item', item: 'P2S1.a' })).toEqual({
      back: { kind: 'section', prerequisite: 'P1' },
      next: { kind: 'item', item: 'P2S2.a' },
      number: 7,
    });
    expect(placeOf(quickItems, { kind: 'item', item: 'P1S1.a' })?.back).toBeNull();
    expect(placeOf(quickItems, { kind: 'review' })).toMatchObject({ next: null, number: null });
  });

  test('has no place for an item of the other lap', () => {
    expect(placeOf(quickItems, { kind: 'item', item: 'P1S1.b' })).toBeNull();
  });

  test('continues at the first open item, or at the review', () => {
    expect(resumeAt(quickItems, answered(5))).toEqual({ kind: 'item', item: 'P1S6.a' });
    expect(resumeAt(quickItems, answered(24))).toEqual({ kind: 'review' });
  });
});
