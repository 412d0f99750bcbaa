/** What a cell holds; a number stays a number, a text is never a formula. */
export type CsvValue = string | number | null;

/** Excel expects a semicolon where the comma is the decimal sign. */
export type CsvSeparator = ';' | ',' | '\t';

const bom = '\uFEFF';
const lineEnd = '\r\n';
/** What a spreadsheet might take for a formula, and the same with apostrophes before it, so that reading can take one away again. */
const dangerous = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

const guarded = (text: string) => (dangerous.test(text) ? `'${text}` : text);
const unguarded = (text: string) =>
  text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text;

function cell(value: CsvValue, separator: CsvSeparator): string {
  if (value === null) return '';
  if (typeof value === 'number')
    return separator === ';' ? String(value).replace('.', ',') : quoted(String(value));
  return quoted(guarded(value));
}

const quoted = (text: string) =>
  /["\r\n;,\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as a CSV file (RFC 4180) that Excel opens with umlauts and without formulas. */
export const writeCsv = (rows: readonly (readonly CsvValue[])[], separator: CsvSeparator): string =>
  bom +
  rows.map((row) => row.map((value) => cell(value, separator)).join(separator) + lineEnd).join('');

export interface CsvRow {
  /** The line of the file in which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvTable =
  | { readonly kind: 'table'; readonly rows: readonly CsvRow[] }
  /** A quoted cell that begins in this line never ends, or goes on after its closing quote. */
  | { readonly kind: 'broken'; readonly line: number };

/** Reads a CSV file whose cells are separated by semicolon, comma or tab, whichever its first line has most of; empty rows are left out. */
export function readCsv(source: string): CsvTable {
  const text = source.replace(bom, '');
  const named = /^sep=([;,\t])\r?\n/i.exec(text);
  const separator = (named?.[1] as CsvSeparator | undefined) ?? separatorOf(text);
  const reading = new Reading(text, separator, named ? named[0].length : 0, named ? 2 : 1);
  const rows: CsvRow[] = [];
  while (!reading.isDone) {
    const row = reading.row();
    if (row === null) return { kind: 'broken', line: reading.line };
    if (row.cells.some((one) => one.trim() !== '')) rows.push(row);
  }
  return { kind: 'table', rows };
}

const separators = [';', ',', '\t'] as const;

/** Counted in the first line, outside quotes. */
function separatorOf(text: string): CsvSeparator {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && /[\r\n]/.test(character)) break;
    else if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const count = (separator: CsvSeparator) => counts.get(separator) ?? 0;
  return [...separators].sort((a, b) => count(b) - count(a))[0] ?? ';';
}

class Reading {
  line: number;
  private readonly plainEnd: RegExp;

  constructor(
    private readonly text: string,
    private readonly separator: CsvSeparator,
    private at: number,
    line: number,
  ) {
    this.line = line;
    this.plainEnd = new RegExp(`[${separator}\\r\\n]`, 'g');
  }

  get isDone() {
    return this.at >= this.text.length;
  }

  row(): CsvRow | null {
    const { line } = this;
    const cells: string[] = [];
    for (;;) {
      const next = this.text[this.at] === '"' ? this.quoted() : this.plain();
      if (next === null) return null;
      cells.push(unguarded(next));
      if (this.text[this.at] !== this.separator) break;
      this.at += 1;
    }
    if (!this.endOfLine()) return null;
    return { line, cells };
  }

  private plain(): string {
    this.plainEnd.lastIndex = this.at;
    const end = this.plainEnd.exec(this.text)?.index ?? this.text.length;
    const cell = this.text.slice(this.at, end);
    this.at = end;
    return cell;
  }

  private quoted(): string | null {
    let end = this.text.indexOf('"', this.at + 1);
    while (end >= 0 && this.text[end + 1] === '"') end = this.text.indexOf('"', end + 2);
    if (end < 0) return null;
    const inside = this.text.slice(this.at + 1, end);
    this.at = end + 1;
    this.line += inside.split(/\r\n|\r|\n/).length - 1;
    return inside.replaceAll('""', '"');
  }

  private endOfLine(): boolean {
    if (this.isDone) return true;
    const ending = /\r\n|\r|\n/y;
    ending.lastIndex = this.at;
    const found = ending.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    this.line += found ? 1 : 0;
    return found !== undefined;
  }
}
