import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../support/folders';
import { aPitStopFile, command, onDisk } from '../support/pit-stop-file';

/** Every language in the full campaign; the rules that differ between them have tests of their own. */
const locales = process.env.BOXENSTOPP_FULL ? ['de', 'de-CH', 'en'] : ['de-CH'];

test.each(locales)('report writes the PDF in %s, the same bytes every time', async (locale) => {
  const folder = newFolder('report');
  const file = onDisk(aPitStopFile({ organisation: 'Muster AG' }));
  const outs = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
  const runs = await Promise.all(
    outs.map((out) => command('report', [file, '--locale', locale, '--out', out])),
  );
  expect(runs.map(({ code, stdout }) => [code, stdout])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  const [a, b] = outs.map((out) => readFileSync(out));
  expect(a?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(a?.equals(b as Buffer)).toBe(true);
});

test('report writes the part that is asked for', async () => {
  const folder = newFolder('report');
  const file = onDisk(aPitStopFile({ organisation: 'Muster AG' }));
  const sizes = await Promise.all(
    ['full', 'roadmap', 'summary'].map(async (part) => {
      const out = join(folder, `${part}.pdf`);
      const { code } = await command('report', [file, '--parts', part, '--out', out]);
      expect(code).toBe(0);
      return readFileSync(out).length;
    }),
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(new Set(sizes).size).toBe(3);
});

test.each([
  ['an unknown language', ['--locale', 'fr', '--out', 'x.pdf'], '--locale'],
  ['an unknown part', ['--parts', 'half', '--out', 'x.pdf'], '--parts'],
  ['no file to write', ['--locale', 'de'], '--out'],
])('report refuses %s', async (_sentence, options, named) => {
  const { code, stderr } = await command('report', [onDisk(aPitStopFile()), ...options]);
  expect([code, stderr.startsWith(named)]).toEqual([2, true]);
});

test('report writes nothing when the input is wrong', async () => {
  const out = join(newFolder('report'), 'x.pdf');
  const { code } = await command('report', [onDisk(aPitStopFile({ lap: 'half' })), '--out', out]);
  expect([code, existsSync(out)]).toEqual([2, false]);
});
