import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '@/lib/server/csv';
import { evilTexts } from '../support/touchpoints';

const cellsOf = (source: string) => {
  const table = readCsv(source);
  return table.kind === 'table' ? table.rows.map(({ cells }) => cells) : table;
};

describe('a written CSV file', () => {
  test('begins with a BOM, ends its lines as Excel does and knows both decimal signs', () => {
    const rows = [['Größe', 1.5, null], [-3]];
    expect(writeCsv(rows, ';')).toBe('\uFEFFGröße;1,5;\r\n-3\r\n');
    expect(writeCsv(rows, ',')).toBe('\uFEFFGröße,1.5,\r\n-3\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '\0x', '＝1', '＋1', '－1', '＠x'])(
    'I05 never lets %j become a formula',
    (text) => {
      const cell = writeCsv([[text]], ';').slice(1);
      expect(/^"?'/.test(cell)).toBe(true);
    },
  );

  test.each([';', ','] as const)('comes back as it went out (%s)', (separator) => {
    const texts = [...evilTexts, 'zwei\nZeilen', ' mit Rand ', '"', "'", "'-", '', 'a\tb'];
    const rows = texts.map((text) => [text, 'x']);
    expect(cellsOf(writeCsv(rows, separator))).toEqual(rows);
  });
});

describe('a CSV file is read', () => {
  test.each([
    [
      'with semicolons',
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with commas',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with tabs',
      'a\tb\r1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'by what the first line has most of',
      'a;b;c,d\n1;2;3',
      [
        ['a', 'b', 'c,d'],
        ['1', '2', '3'],
      ],
    ],
    ['by what Excel says in its first line', 'sep=;\r\na,x;b', [['a,x', 'b']]],
    ['with separators and line ends inside quotes', '"a;\n""b""";c', [['a;\n"b"', 'c']]],
    [
      'without its empty rows',
      'a;b\n\n;\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['with a quote in the middle of a cell', 'a\n5" Rohr', [['a'], ['5" Rohr']]],
    [
      'with an empty last cell',
      'a;b\n1;',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['and may be empty', '', []],
  ])('%s', (_how, source, expected) => {
    expect(cellsOf(source)).toEqual(expected);
  });

  test('with the line each row begins in', () => {
    const table = readCsv('a\n"1\n2"\n\n3');
    expect(table.kind === 'table' && table.rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test.each([
    ['a quote that is never closed', 'a\n"b', 2],
    ['text behind a closing quote', 'a\nb\n"c"d', 3],
  ])('but not with %s', (_what, source, line) => {
    expect(readCsv(source)).toEqual({ kind: 'broken', line });
  });

  test('in no time, though a megabyte stands in one cell', () => {
    const long = `"${'""x'.repeat(330_000)}"`;
    expect(cellsOf(`a;b\n${long};1`)).toHaveLength(2);
  });
});
