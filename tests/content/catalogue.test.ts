import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { cellIds } from '@/lib/core/types';
import { starterCatalogue } from '../core/starter-catalogue';
import { contentFiles, contentFolder, contentTexts } from './content-texts';

const { blocks, initiatives, difficulties } = loadContent();

test('the catalogue holds 73 initiatives, M01 to M73', () => {
  const wanted = Array.from({ length: 73 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);
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

describe.each(cellIds)('%s', (cell) => {
  const levers = initiatives.filter(({ impact }) => impact[cell] !== undefined);

  test('can be lifted by at least three initiatives', () => {
    expect(levers.length).toBeGreaterThanOrEqual(3);
  });

  test('can be lifted by one of at most five person-days that works within thirty days', () => {
    expect(levers.filter(({ effort, lead }) => effort <= 5 && lead <= 30)).not.toEqual([]);
  });

  test('can be lifted further by one meant for those who have the basics', () => {
    expect(levers.filter(({ min_cell }) => min_cell?.[cell] !== undefined)).not.toEqual([]);
  });
});

test('an initiative that asks for a score asks for it where it helps most', () => {
  for (const { id, impact, min_cell = {} } of initiatives)
    for (const cell of cellIds.filter((other) => min_cell[other] !== undefined))
      expect([id, impact[cell]]).toEqual([id, Math.max(...Object.values(impact))]);
});

test('every initiative says in both languages on what its sizes rest', () => {
  const bases = contentTexts.filter(({ key }) => key === 'basis');
  expect(bases).toHaveLength(initiatives.length);
});

test('every building block is created by an initiative', () => {
  const created = new Set(initiatives.flatMap(({ blocks }) => blocks));
  expect(blocks.filter(({ id }) => !created.has(id)).map(({ id }) => id)).toEqual([]);
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
