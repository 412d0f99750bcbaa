import { expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';

const { outside, outsideDu } = loadContent();

const formal = /(?<!\p{L})(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u;
const familiar = /(?<!\p{L})(?:du|dich|dir|deine?[mnrs]?)(?!\p{L})/iu;
const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

test('every question to customers is there with Sie and with du, and neither mixes them', () => {
  expect(outsideDu.map(({ id }) => id)).toEqual(outside.map(({ id }) => id));
  for (const { stem } of outside) {
    expect(stem.de).toMatch(formal);
    expect(stem.de).not.toMatch(familiar);
  }
  for (const { stem } of outsideDu) {
    expect(stem).toMatch(familiar);
    expect(stem.replace(/^\P{L}*\p{L}+/u, '')).not.toMatch(formal);
  }
});

test('du is written small, and the question stays the same question', () => {
  for (const { id, stem } of outsideDu) {
    const other = outside.find((item) => item.id === id)?.stem.de ?? '';
    expect(stem).not.toMatch(/(?<=\S\s)(?:Du|Dich|Dir|Dein)/);
    expect(stem.at(-1)).toBe('?');
    expect(words(stem).length).toBeLessThanOrEqual(20);
    const kept = words(other).filter((word) => !formal.test(word));
    const found = new Set(words(stem));
    expect(kept.filter((word) => found.has(word)).length / kept.length).toBeGreaterThan(0.6);
  }
});

test('anchors and reasons address nobody, so that one text fits both', () => {
  for (const { anchors, why, topic } of outside)
    for (const { de } of [...anchors, why, topic]) {
      expect(de).not.toMatch(familiar);
      expect(de).not.toMatch(/(?<!\p{L})(?:Ihnen|Ihre?[mnrs]?)(?!\p{L})/u);
    }
});
