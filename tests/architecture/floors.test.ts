import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'tests/bench/floors';

test('there are floors to measure against', () => {
  expect(readdirSync(folder).length).toBeGreaterThanOrEqual(5);
});

test.each(readdirSync(folder))('the floor %s has at most 40 lines', (file) => {
  expect(readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n').length).toBeLessThan(41);
});
