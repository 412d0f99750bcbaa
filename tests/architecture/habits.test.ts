import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const generated = ['lib/i18n/message-types.ts'];

const files = ['app', 'components', 'lib']
  .flatMap((root) => readdirSync(root, { recursive: true }).map((file) => join(root, String(file))))
  .filter((file) => /\.tsx?$/.test(file) && !generated.includes(file));

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length;

describe('files stay small', () => {
  test.each(files)('%s has at most 250 lines', (file) => {
    expect(lines(file)).toBeLessThanOrEqual(250);
  });

  test.each(files.filter((file) => file.endsWith('page.tsx') && file.startsWith('app/')))(
    'the page %s has at most 60 lines',
    (file) => {
      expect(lines(file)).toBeLessThanOrEqual(60);
    },
  );

  test('the median has at most 60 lines, nine of ten at most 150', () => {
    const sorted = files.map(lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(150);
  });
});

describe('habits', () => {
  const source = (file: string) => readFileSync(file, 'utf8');

  test.each(files.filter((file) => file !== 'lib/env.ts'))('%s reads no environment', (file) => {
    expect(source(file)).not.toMatch(/process\.env/);
  });

  test.each(files)('%s has a kebab-case name that says what it is', (file) => {
    const name = file.split('/').at(-1) ?? '';
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.client)?\.tsx?$/);
    expect(name).not.toMatch(/^(utils?|helpers?|misc|common|index)\./);
  });

  test.each(files)(
    '%s has no any, no raw HTML, no inline style, nothing left for later',
    (file) => {
      const text = source(file);
      expect(text).not.toMatch(
        /[:<(,|&] ?any\b(?! )|as any\b|dangerouslySetInnerHTML|@ts-ignore|@ts-nocheck/,
      );
      expect(text).not.toMatch(/\b(TODO|FIXME|XXX|HACK)\b/);
      if (file.startsWith('app/') || file.startsWith('components/'))
        expect(text).not.toMatch(/\sstyle=/);
    },
  );

  test('nothing is downloaded from a content network and nothing is reported to anybody', () => {
    for (const file of files)
      expect([
        file,
        /https?:\/\/(?!\$\{|127\.0\.0\.1|localhost|www\.w3\.org|boxenstopp\.example)/.exec(
          source(file),
        )?.[0],
      ]).toEqual([file, undefined]);
  });

  test('the top level holds only what convention needs', () => {
    const known = [
      '.ci',
      '.dockerignore',
      '.gitignore',
      '.npmrc',
      'Dockerfile',
      'LICENSE',
      'README.md',
      'app',
      'biome.json',
      'compose.yaml',
      'components',
      'content',
      'docs',
      'lib',
      'next.config.js',
      'package-lock.json',
      'package.json',
      'tests',
      'tsconfig.json',
    ];
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)
      .map((file) => file.split('/')[0]);
    expect([...new Set(tracked)].filter((name) => !known.includes(name as string))).toEqual([]);
  });
});
