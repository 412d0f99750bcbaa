import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Layer → the other layers it may import. Everything else, also a new folder, is out of bounds. */
const allowed: Record<string, readonly string[]> = {
  'lib/core': [],
  'lib/env': [],
  'lib/paths': ['lib/core'],
  'lib/yaml': [],
  'lib/i18n': ['lib/core', 'lib/yaml'],
  'lib/content': ['lib/core', 'lib/yaml'],
  'lib/db': ['lib/core', 'lib/env'],
  // Texts of the content are given out in a locale: Swiss German is derived there, by the one rule in lib/i18n.
  'lib/server': ['lib/core', 'lib/content', 'lib/db', 'lib/env', 'lib/i18n'],
  'lib/pdf': ['lib/core', 'lib/content', 'lib/i18n', 'lib/server', 'lib/env', 'lib/paths'],
  'lib/http': [
    'lib/core',
    'lib/content',
    'lib/db',
    'lib/i18n',
    'lib/server',
    'lib/pdf',
    'lib/env',
    'lib/paths',
  ],
  'lib/cli': [
    'lib/core',
    'lib/content',
    'lib/db',
    'lib/i18n',
    'lib/server',
    'lib/pdf',
    'lib/http',
    'lib/env',
    'lib/paths',
  ],
  components: ['lib/core', 'lib/i18n', 'lib/paths'],
  app: ['components', 'lib/core', 'lib/i18n', 'lib/paths', 'lib/server'],
};

const layerOf = (path: string) =>
  Object.keys(allowed).find((layer) => `${path.replace(/\.tsx?$/, '')}/`.startsWith(`${layer}/`)) ??
  path;

const files = ['app', 'components', 'lib']
  .flatMap((root) => readdirSync(root, { recursive: true }).map((file) => join(root, String(file))))
  .filter((file) => /\.tsx?$/.test(file));

const specifiersOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import) ?\(?'([^']+)'/g)].map(
    ([, specifier]) => specifier as string,
  );

const isOwn = (specifier: string) => /^(@\/|\.)/.test(specifier);

const targetOf = (file: string, specifier: string) =>
  specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(file), specifier);

test.each(files)('%s stays inside its layer', (file) => {
  const specifiers = specifiersOf(file);
  const targets = specifiers.filter(isOwn).map((specifier) => layerOf(targetOf(file, specifier)));
  const layer = layerOf(file);
  expect(allowed, 'a new folder needs a line in the table above').toHaveProperty([layer]);
  expect(targets.filter((target) => target !== layer && !allowed[layer]?.includes(target))).toEqual(
    [],
  );
  if (layer === 'lib/core') expect(specifiers.filter((specifier) => !isOwn(specifier))).toEqual([]);
});

test('only lib/pdf knows the PDF library, only lib/db the database', () => {
  const users = (pattern: RegExp) =>
    files.filter((file) => specifiersOf(file).some((specifier) => pattern.test(specifier)));
  for (const file of users(/^@react-pdf/)) expect(layerOf(file)).toBe('lib/pdf');
  for (const file of users(/^(pg|@photostructure)/)) expect(layerOf(file)).toBe('lib/db');
  for (const file of users(/^kysely/)) expect(['lib/db', 'lib/server']).toContain(layerOf(file));
});

test.each(files)('%s depends on no file that depends on it', (file) => {
  const seen = new Set<string>();
  const reach = (from: string): boolean =>
    specifiersOf(from)
      .filter(isOwn)
      .map((specifier) => targetOf(from, specifier))
      .flatMap((target) => files.filter((other) => other.replace(/\.tsx?$/, '') === target))
      .some((next) => next === file || (!seen.has(next) && seen.add(next) && reach(next)));
  expect(reach(file)).toBe(false);
});
