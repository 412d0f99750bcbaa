import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { cellIds } from '@/lib/core/types';
import { starterCatalogue } from '../core/starter-catalogue';
import { contentFiles, contentFolder, contentTexts } from './content-texts';

const { initiatives, difficulties } = loadContent();

test('the catalogue holds the initiatives M01 to M25', () => {
  const wanted = Array.from({ length: 25 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);
  expect(initiatives.map(({ id }) => id)).toEqual(wanted);
});

test.each(starterCatalogue.map((model) => [model.id, model] as const))(
  '%s lifts, costs, requires and creates what the published vectors assume (method 2.2, V6)',
  (id, model) => {
    const written = initiatives.find((initiative) => initiative.id === id);
    expect(written).toMatchObject(model);
    expect(Object.keys(written?.impact ?? {})).toEqual(Object.keys(model.impact));
  },
);

test('every cell has at least one initiative that lifts it', () => {
  const lifted = new Set(initiatives.flatMap(({ impact }) => Object.keys(impact)));
  expect(cellIds.filter((cell) => !lifted.has(cell))).toEqual([]);
});

test('every initiative lifts at least one cell', () => {
  expect(initiatives.filter(({ impact }) => Object.keys(impact).length === 0)).toEqual([]);
});

test('every difficulty explains at least one initiative', () => {
  const named = new Set(initiatives.map(({ difficulty }) => difficulty));
  expect(difficulties.map(({ id }) => id)).toEqual(['processes', 'stamina', 'cost', 'behaviour']);
  expect(difficulties.filter(({ id }) => !named.has(id))).toEqual([]);
});

const slug = (title: string) =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u00AD’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

test.each(contentFiles.filter((file) => file.startsWith('initiatives/')))(
  '%s is named after its English title',
  (file) => {
    const title = contentTexts.find((text) => text.file === file && text.key === 'title');
    expect(file).toBe(`initiatives/${slug(title?.en ?? '')}.yaml`);
    expect(readFileSync(join(contentFolder, file), 'utf8')).toMatch(/^id: "M\d\d"\n/);
  },
);
