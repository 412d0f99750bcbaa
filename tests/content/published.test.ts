import { describe, expect, test } from 'vitest';
import type { Content } from '@/lib/content/content';
import { loadContent } from '@/lib/content/load';
import published from './published.json';
import { publishedForm } from './published-form';

const content = loadContent();
const [first, ...others] = content.items;
const instead = (item: object): Content => ({
  ...content,
  items: [{ ...first, ...item } as Content['items'][number], ...others],
});

test('cx@v1 is still the questionnaire that was published: ids, structure and numbers', () => {
  expect(publishedForm(content).entries).toEqual(published['cx@v1'].entries);
  expect(publishedForm(content).sha256).toBe(published['cx@v1'].sha256);
});

describe('a published version', () => {
  test('may be reworded', () => {
    const stem = { de: 'Anders gefragt?', en: 'Asked differently?' };
    expect(publishedForm(instead({ stem }))).toEqual(publishedForm(content));
  });

  test.each<[what: string, changed: Content]>([
    ['lose an item', { ...content, items: others }],
    ['ask in another order', { ...content, items: [...content.items].reverse() }],
    ['rename an item', instead({ id: 'P1S1.x' })],
    [
      'gain an anchor',
      instead({ anchors: [...(first?.anchors ?? []), { de: 'Mehr.', en: 'More.' }] }),
    ],
    [
      'offer "does not apply" elsewhere',
      instead({ na_allowed: first?.na_allowed ? undefined : true }),
    ],
    [
      'move an outside item',
      { ...content, outside: content.outside.map((item) => ({ ...item, step: 'S6' })) },
    ],
  ])('may not %s', (_, changed) => {
    expect(publishedForm(changed).sha256).not.toBe(published['cx@v1'].sha256);
  });
});
