import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const stylesOf = (layout: string) =>
  [...readFileSync(layout, 'utf8').matchAll(/styles\/([\w-]+)\.css/g)].map(([, name]) => name);

test('a question page takes its styles from those of all pages, in their order', () => {
  const all = stylesOf('app/[locale]/layout.tsx');
  const here = stylesOf('app/questions/[locale]/layout.tsx');
  expect(here).toContain('wizard');
  expect(all.filter((name) => here.includes(name))).toEqual(here);
});
