import { expect, test } from 'vitest';
import { guideSchema } from '@/lib/content/guide-schema';
import { brokenLinks } from '@/lib/content/links';
import { loadContent } from '@/lib/content/load';

const content = loadContent();
const { guides, initiatives } = content;

const sources = (named: readonly (typeof initiatives)[number][], of = guides) => ({
  items: new Map(content.items.map((item) => [item, ''] as const)),
  initiatives: new Map(named.map((entry) => [entry, 'initiative.yaml'] as const)),
  guides: new Map(of.map((guide) => [guide, `guides/${guide.id}.yaml`] as const)),
  sets: new Map(),
});
const aboutGuides = (...given: Parameters<typeof sources>) =>
  brokenLinks(content, sources(...given)).filter((line) => line.includes('guide'));

test.each([
  ['M02', 'customer-cafe'],
  ['M05', 'touchpoint-pruning'],
  ['M14', 'playbook-for-a-moment-of-truth'],
  ['M16', 'figures-on-trial'],
])('%s has the guide %s', (id, guide) => {
  expect(initiatives.find((entry) => entry.id === id)?.guide).toBe(guide);
  expect(guides.map((entry) => entry.id)).toContain(guide);
});

test('a guide whose stages do not fill its minutes is refused', () => {
  const [guide] = guides;
  expect(guideSchema.safeParse(guide).success).toBe(true);
  expect(guideSchema.safeParse({ ...guide, minutes: guide!.minutes + 5 }).success).toBe(false);
});

test('an unknown guide is named with the initiative that asks for it', () => {
  expect(aboutGuides(initiatives)).toEqual([]);
  const wrong = initiatives.map((entry) =>
    entry.id === 'M11' ? { ...entry, guide: 'nowhere' } : entry,
  );
  expect(aboutGuides(wrong)).toEqual(['initiative.yaml: "M11" names the unknown guide "nowhere"']);
});

test('a guide that no initiative names is found', () => {
  const without = initiatives.filter(({ id }) => id !== 'M02');
  expect(aboutGuides(without)).toEqual([
    'guides/customer-cafe.yaml: no initiative names "customer-cafe"',
  ]);
});
