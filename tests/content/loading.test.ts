import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { ContentError, readContent } from '@/lib/content/load';
import * as schema from '@/lib/content/schema';
import { contentFolder } from './content-texts';

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(contentFolder, copy, {
    recursive: true,
    filter: (path) => !basename(path).startsWith('.'),
  });
});
afterEach(() => rmSync(copy, { recursive: true }));

const v1 = (name: string) => `questionnaires/cx/v1/${name}.yaml`;
const items = v1('p1-customer-knowledge');
const inventory = 'initiatives/touchpoint-inventory-expand-keep-or-stop.yaml';
const sprint = 'initiatives/reachability-sprint.yaml';

function rewrite(file: string, change: (source: string) => string) {
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
}

const edit = (file: string, change: (document: Document) => void) =>
  rewrite(file, (source) => {
    const document = parseDocument(source);
    change(document);
    return String(document);
  });

function refusal() {
  try {
    readContent(copy);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as Error).message;
  }
  throw new Error('the content was accepted');
}

const entryOf = (document: Document, index: number) => {
  const entry = isSeq(document.contents) ? document.contents.items[index] : document.contents;
  if (!isMap(entry)) throw new Error(`no entry ${index}`);
  return entry as YAMLMap;
};

test('the content as it stands loads, whole and frozen', () => {
  const content = readContent();
  expect(content.questionnaire).toMatchObject({ id: 'cx', version: 'v1' });
  expect(Object.isFrozen(content.items[0]?.anchors[4])).toBe(true);
  expect(Object.isFrozen(content.initiatives[24]?.first_steps)).toBe(true);
});

test('a copy of the content loads as the content itself', () => {
  expect(readContent(copy)).toEqual(readContent());
});

describe('a broken file is refused with its name, the place and the reason', () => {
  test.each<
    [
      what: string,
      file: string,
      change: (document: Document) => void,
      place: string,
      reason: RegExp,
    ]
  >([
    [
      'a missing language',
      items,
      (d) => d.deleteIn([0, 'stem', 'en']),
      '0.stem.en',
      /expected string/,
    ],
    ['an empty text', items, (d) => d.setIn([0, 'why', 'de'], ''), '0.why.de', /too small/i],
    [
      'a text that ends in a space',
      items,
      (d) => d.setIn([0, 'why', 'de'], 'Weil. '),
      '0.why.de',
      /trimmed/,
    ],
    [
      'a text that is no text',
      items,
      (d) => d.setIn([0, 'topic', 'en'], false),
      '0.topic.en',
      /expected string/,
    ],
    ['an unknown key', items, (d) => d.setIn([1, 'note'], 'later'), '1', /"note"/],
    [
      'an unknown language',
      items,
      (d) => d.setIn([1, 'stem', 'fr'], 'Comment ?'),
      '1.stem',
      /"fr"/,
    ],
    ['a missing key', items, (d) => d.deleteIn([2, 'why']), '2.why', /expected object/],
    ['four anchors', items, (d) => d.deleteIn([0, 'anchors', 4]), '0.anchors', /too small/i],
    [
      'six anchors',
      items,
      (d) => d.addIn([0, 'anchors'], { de: 'Mehr.', en: 'More.' }),
      '0.anchors',
      /too big/i,
    ],
    ['an id that is none', items, (d) => d.setIn([0, 'id'], 'P5S1.a'), '0.id', /pattern/],
    [
      '"does not apply" set to false',
      items,
      (d) => d.setIn([0, 'na_allowed'], false),
      '0.na_allowed',
      /true/,
    ],
    [
      'an outside item of an unknown step',
      v1('outside'),
      (d) => d.setIn([0, 'step'], 'S7'),
      '0.step',
      /S1/,
    ],
    ['a sixth level', v1('levels'), (d) => d.setIn([0, 'level'], 6), '0.level', /1/],
    [
      'a gain that is no lever',
      sprint,
      (d) => d.setIn(['impact', 'P3S5'], 0.3),
      'impact.P3S5',
      /0\.25/,
    ],
    [
      'a gain in an unknown cell',
      sprint,
      (d) => d.setIn(['impact', 'P3S7'], 0.5),
      'impact',
      /P3S7/,
    ],
    ['an effort of half a day', sprint, (d) => d.setIn(['effort'], 0.5), 'effort', /int/],
    ['an unknown block', sprint, (d) => d.setIn(['blocks', 0], 'B17'), 'blocks.0', /pattern/],
    ['two first steps', sprint, (d) => d.deleteIn(['first_steps', 2]), 'first_steps', /too small/i],
    [
      'an unknown difficulty',
      sprint,
      (d) => d.setIn(['difficulty'], 'luck'),
      'difficulty',
      /stamina/,
    ],
  ])('%s', (_, file, change, place, reason) => {
    edit(file, change);
    const message = refusal();
    expect(message).toContain(`${file}: ${place}: `);
    expect(message).toMatch(reason);
  });

  test.each<[what: string, change: (source: string) => string, reason: RegExp]>([
    [
      'a key that stands twice',
      (source) => source.replace('  topic:', '  topic: { de: "A", en: "B" }\n  topic:'),
      /unique/,
    ],
    ['a quotation mark too few', (source) => source.replace('?"', '?'), /line \d+/],
  ])('%s', (_, change, reason) => {
    rewrite(items, change);
    const message = refusal();
    expect(message).toContain(`${items}: `);
    expect(message).toMatch(reason);
  });

  test('a missing file', () => {
    rmSync(join(copy, v1('outside')));
    expect(refusal()).toContain(v1('outside'));
  });
});

describe('a broken link is refused with its file, the entry and the unknown id', () => {
  test.each<
    [what: string, file: string, change: (document: Document) => void, parts: readonly string[]]
  >([
    ['an item that is missing', items, (d) => d.deleteIn([0]), ['P1S1.a', 'missing']],
    [
      'an item that stands twice',
      items,
      (d) => d.addIn([], entryOf(d, 0).clone()),
      ['P1S1.a', 'twice'],
    ],
    [
      'an item in the file of another prerequisite',
      items,
      (d) => d.setIn([0, 'id'], 'P4S1.a'),
      ['P4S1.a'],
    ],
    ['an outside item that is missing', v1('outside'), (d) => d.deleteIn([3]), ['O4', 'missing']],
    [
      'an outside item that stands twice',
      v1('outside'),
      (d) => d.addIn([], entryOf(d, 0).clone()),
      ['O1', 'twice'],
    ],
    ['a cell without text', v1('cells'), (d) => d.deleteIn([5]), ['P1S6', 'missing']],
    [
      'a cell that stands twice',
      v1('cells'),
      (d) => d.addIn([], entryOf(d, 0).clone()),
      ['P1S1', 'twice'],
    ],
    [
      'a block in the wrong cell',
      v1('blocks'),
      (d) => d.setIn([0, 'cell'], 'P2S2'),
      ['B11', 'P2S2'],
    ],
    [
      'a block that stands twice',
      v1('blocks'),
      (d) => d.addIn([], entryOf(d, 0).clone()),
      ['B11', 'twice'],
    ],
    ['a level that is missing', v1('levels'), (d) => d.deleteIn([4]), ['5', 'missing']],
    [
      'a difficulty that is missing',
      'difficulties.yaml',
      (d) => d.deleteIn([0]),
      ['processes', 'missing'],
    ],
    [
      'an unknown required initiative',
      sprint,
      (d) => d.setIn(['requires', 0], 'M99'),
      ['M08', 'M99'],
    ],
    ['an initiative that stands twice', sprint, (d) => d.setIn(['id'], 'M05'), ['M05', 'twice']],
    [
      'a circle of initiatives',
      inventory,
      (d) => d.setIn(['requires', 0], 'M08'),
      ['M05', 'circle'],
    ],
  ])('%s', (_, file, change, parts) => {
    edit(file, change);
    const message = refusal();
    for (const part of [file, ...parts]) expect(message).toContain(part);
  });
});

test('the keys of every entry stand in the order the schema gives them', () => {
  const content = readContent();
  const odd = (rows: readonly object[], shape: { shape: object }) =>
    rows.filter((row) => {
      const wanted = Object.keys(shape.shape).filter((key) => key in row);
      return Object.keys(row).join() !== wanted.join();
    });
  expect(odd([content.questionnaire], schema.questionnaireSchema)).toEqual([]);
  expect(odd(content.prerequisites, schema.prerequisiteSchema)).toEqual([]);
  expect(odd(content.steps, schema.stepSchema)).toEqual([]);
  expect(odd(content.levels, schema.levelSchema)).toEqual([]);
  expect(odd(content.items, schema.itemSchema)).toEqual([]);
  expect(odd(content.outside, schema.outsideItemSchema)).toEqual([]);
  expect(odd(content.blocks, schema.blockSchema)).toEqual([]);
  expect(odd(content.cells, schema.cellSchema)).toEqual([]);
  expect(odd(content.initiatives, schema.initiativeSchema)).toEqual([]);
  expect(odd(content.difficulties, schema.difficultySchema)).toEqual([]);
});
