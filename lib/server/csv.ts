import type { Locale } from '@/lib/core/types';
import type { Table } from './roadmap-table';

/** What a spreadsheet would take for a formula gets an apostrophe in front, so that it stays text (I05). */
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string) =>
  /[";,\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const separators: Record<Locale, string> = { de: ';', 'de-CH': ';', en: ',' };

/** RFC 4180 with a byte order mark, so that a spreadsheet reads umlauts; separated as each language's spreadsheet expects. */
export function toCsv({ columns, rows }: Table, locale: Locale): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) =>
    row
      .map((value) => (value === null ? '' : String(value)))
      .map((text) => quoted(guarded(text)))
      .join(separators[locale]),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
