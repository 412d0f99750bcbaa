import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { someCustomers } from '../support/a-team';
import { newFolder } from '../support/folders';
import { aPitStopFile, command, onDisk } from '../support/pit-stop-file';
import { aRelease } from '../support/released';

const { respondents: _, ...head } = aPitStopFile({ mode: 'team' });
const released = aRelease({ groups: [6, 7], seed: 3, customers: someCustomers(12) });
const file = () => onDisk({ ...head, released });

test('score refuses what an anonymous round released, in one sentence', async () => {
  const { code, stdout, stderr } = await command('score', [file()]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trim()).toBe(
    'released: an anonymous round carries no answers to score; roadmap and report read what it released',
  );
});

test('roadmap plans from what was released', async () => {
  const { code, stdout } = await command('roadmap', [file()]);
  expect(code).toBe(0);
  const plan = JSON.parse(stdout) as { level_now: number; schedule: readonly unknown[] };
  expect(plan.level_now).toBe(released.level?.level);
  expect(plan.schedule.length).toBeGreaterThan(3);
});

test('report writes the PDF of what was released', async () => {
  const out = join(newFolder('report'), 'team.pdf');
  const { code } = await command('report', [file(), '--locale', 'en', '--out', out]);
  expect([code, existsSync(out)]).toEqual([0, true]);
  expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a released result that contradicts itself is refused by path', async () => {
  const wrong = onDisk({ ...head, released: { ...released, level: null, extra: 1 } });
  const { code, stderr } = await command('report', [wrong, '--out', 'never.pdf']);
  expect(code).toBe(2);
  expect(stderr).toContain('released.extra: this key is not known');
});
