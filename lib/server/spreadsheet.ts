import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Locale } from '@/lib/core/types';
import { type CsvSeparator, writeCsv } from './csv';
import type { Table } from './roadmap-table';

const dateFormats: Record<Locale, string> = {
  de: 'dd.mm.yyyy',
  'de-CH': 'dd.mm.yyyy',
  en: 'dd/mm/yyyy',
};

/** The longest text a cell of a spreadsheet holds; more would be refused when it is opened. */
const longestText = 32_000;
/** What XML cannot carry. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** What a spreadsheet would read as one character; its first underscore is written as such a sequence itself. */
const asCharacter = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A workbook with one sheet: text stays text (never a formula), dates are dates, the head stays in sight. */
export async function toSpreadsheet(
  { name, columns, rows }: Table,
  locale: Locale,
): Promise<Buffer> {
  const head = columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((value, at) => (value === null ? null : cellOf(value, columns[at]?.kind))),
  );
  const data = [head, ...body] as SheetData;
  return writeXlsxFile(data, {
    sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: columns.map(({ width }) => ({ width })),
    dateFormat: dateFormats[locale],
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellOf(value: string | number, kind: Table['columns'][number]['kind'] | undefined) {
  if (kind === 'date') return { type: Date, value: new Date(`${value}T00:00:00Z`) };
  if (kind === 'number') return { type: Number, value: Number(value) };
  const text = String(value)
    .replace(notXml, '')
    .slice(0, longestText)
    .replace(asCharacter, '_x005F_');
  return { type: String, value: text, wrap: true, alignVertical: 'top' as const };
}

const separators: Record<Locale, CsvSeparator> = { de: ';', 'de-CH': ';', en: ',' };

/** The same as a CSV file, separated as the language's spreadsheet expects. */
export const toCsv = ({ columns, rows }: Table, locale: Locale): string =>
  writeCsv([columns.map(({ title }) => title), ...rows], separators[locale]);
