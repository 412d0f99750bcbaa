import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proofs } from '@/components/data-sheet/proofs';
import { dataModes, purposes, retentions } from '@/lib/core/data-sheet';
import { dataList } from '@/lib/server/data-list';
import { getDataSheet } from '@/lib/server/get-data-sheet';
import { logFields, logLine } from '@/lib/server/log-line';
import { onBothDatabases } from '../support/databases';

onBothDatabases((opened) => {
  test('P05 every table and column of the database has a purpose and a time limit, and nothing else is listed', async () => {
    const tables = await opened().db.introspection.getTables();
    const found = tables
      .filter(({ name }) => !name.startsWith('kysely_'))
      .map(({ name, columns }) => [name, columns.map((column) => column.name).sort()] as const);
    const listed = Object.entries(dataList).map(
      ([name, { columns }]) => [name, Object.keys(columns).sort()] as const,
    );
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(found));
  });

  test('the sheet has all of them, with the numbers the server works with', async () => {
    const sheet = await getDataSheet();
    expect(sheet.tables.map(({ name }) => name).sort()).toEqual(Object.keys(dataList).sort());
    expect(sheet).toMatchObject({ k: 5, detailsFrom: 10, months: 12, draftDays: 14 });
    expect(sheet.instance.database).toBe(opened().kind);
  });
});

test('no purpose, time limit or mode is left that no column has', () => {
  const entries = Object.values(dataList).flatMap(({ columns }) => Object.values(columns));
  expect(new Set(entries.map(({ purpose }) => purpose))).toEqual(new Set(purposes));
  expect(new Set(entries.map(({ keeps }) => keeps))).toEqual(new Set(retentions));
  expect(new Set(Object.values(dataList).map(({ mode }) => mode))).toEqual(new Set(dataModes));
});

test('a line of the log holds the fields the sheet names (AN08)', () => {
  const line = JSON.parse(
    logLine(Object.assign(new Error('no room'), { code: 'ENOSPC' })),
  ) as object;
  expect(Object.keys(line)).toEqual([...logFields]);
});

test.each(proofs)('$id is proven where the sheet says', ({ id, file }) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toMatch(
    new RegExp(`(?:test|describe)[^\\n]*\\(?\\s*['"\`][^'"\`]*\\b${id}\\b`),
  );
});
