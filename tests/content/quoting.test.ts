import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { contentFiles, contentFolder } from './content-texts';

const source = (file: string) => readFileSync(join(contentFolder, file), 'utf8');

/** The values (not the keys) of a file that are words but stand without double quotes. */
function unquoted(file: string) {
  const lines = new LineCounter();
  const found: string[] = [];
  visit(parseDocument(source(file), { lineCounter: lines, keepSourceTokens: true }), {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value === 'number' || node.value === true) return;
      if (node.type === 'QUOTE_DOUBLE') return;
      found.push(`${file}:${lines.linePos(node.range?.[0] ?? 0).line}: ${String(node.value)}`);
    },
  });
  return found;
}

/** Keys are plain words; a quoted or composed key would hide from a search. */
function oddKeys(file: string) {
  const found: string[] = [];
  visit(parseDocument(source(file)), {
    Pair(_, { key }) {
      if (!isScalar(key) || key.type !== 'PLAIN') found.push(`${file}: ${String(key)}`);
    },
  });
  return found;
}

test('every text and every id stands in double quotes', () => {
  expect(contentFiles.flatMap(unquoted)).toEqual([]);
});

test('every key is a plain word', () => {
  expect(contentFiles.flatMap(oddKeys)).toEqual([]);
});

test('no file holds an invisible character; a soft hyphen is written as \\u00AD', () => {
  const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF\t\r]/;
  expect(contentFiles.filter((file) => invisible.test(source(file)))).toEqual([]);
});

test('no file is indented by anything but two spaces per level', () => {
  const odd = (line: string) => (/^ */.exec(line)?.[0].length ?? 0) % 2 === 1;
  expect(contentFiles.flatMap((file) => source(file).split('\n').filter(odd))).toEqual([]);
});
