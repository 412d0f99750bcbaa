import {
  type ListProblem,
  listLimits,
  requiredColumns,
  type TouchpointColumn,
  touchpointColumns,
} from '@/lib/core/touchpoint-columns';
import type { TouchpointEntry } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { folded, valueOfWord } from '@/lib/i18n/touchpoint-words';
import { type CsvRow, readCsv } from '../csv';
import { isEntryId, touchpointSchema } from './entry-kinds';

export interface ListedTouchpoint {
  /** Null: a new touchpoint. */
  readonly id: string | null;
  readonly body: TouchpointEntry;
}

export type ReadList =
  | { readonly ok: true; readonly touchpoints: readonly ListedTouchpoint[] }
  | { readonly ok: false; readonly problems: readonly ListProblem[] };

const wrong = (...problems: readonly ListProblem[]): ReadList => ({ ok: false, problems });

/** Reads a list of touchpoints, or says of every place that does not fit where it is and why. */
export function readTouchpointList(source: string): ReadList {
  const table = readCsv(source);
  if (table.kind === 'broken') return wrong({ reason: 'quotes', line: table.line, column: null });
  const [head, ...rows] = table.rows;
  if (!head || rows.length === 0) return wrong({ reason: 'no-rows', line: 0, column: null });
  if (rows.length > listLimits.rows) return wrong({ reason: 'rows', line: 0, column: null });
  const { columns, problems } = readHead(head);
  if (problems.length > 0) return wrong(...problems);
  const read = rows.map((row) => readRow(row, columns));
  const all = [...read.flatMap(({ problems }) => problems), ...repeatedIds(read, rows)];
  if (all.length > 0) return wrong(...all.toSorted((a, b) => a.line - b.line));
  return { ok: true, touchpoints: read.flatMap(({ touchpoint }) => touchpoint ?? []) };
}

type Columns = readonly (TouchpointColumn | null)[];

const headings = new Map<string, TouchpointColumn>();

function columnOf(heading: string): TouchpointColumn | undefined {
  if (headings.size === 0)
    for (const column of touchpointColumns)
      for (const locale of ['de', 'en'] as const)
        headings.set(folded(translator(locale)(`touchpoint-list.${column}`)), column);
  return headings.get(folded(heading));
}

function readHead({ line, cells }: CsvRow) {
  const problems: ListProblem[] = [];
  const columns = cells.map((heading): TouchpointColumn | null => {
    if (heading.trim() === '') return null;
    const column = columnOf(heading);
    if (!column) problems.push({ reason: 'column-unknown', line, column: null, heading });
    return column ?? null;
  });
  for (const column of touchpointColumns)
    if (columns.filter((one) => one === column).length > 1)
      problems.push({ reason: 'column-twice', line, column });
  for (const column of requiredColumns)
    if (!columns.includes(column)) problems.push({ reason: 'column-missing', line, column });
  return { columns, problems };
}

interface RowRead {
  readonly touchpoint: ListedTouchpoint | null;
  readonly problems: readonly ListProblem[];
}

function readRow({ line, cells }: CsvRow, columns: Columns): RowRead {
  if (cells.some((cell, at) => cell.trim() !== '' && !columns[at]))
    return { touchpoint: null, problems: [{ reason: 'cells', line, column: null }] };
  const textOf = (column: TouchpointColumn) => cells[columns.indexOf(column)] ?? '';
  const problems: ListProblem[] = [];
  const raw = Object.fromEntries(
    touchpointColumns.map((column) => {
      const read = cellValue(column, textOf(column));
      if ('reason' in read) problems.push({ reason: read.reason, line, column });
      return [column, 'value' in read ? read.value : null];
    }),
  );
  if (problems.length > 0) return { touchpoint: null, problems };
  const { id, quality, simplicity, speed, availability, ...rest } = raw;
  const parsed = touchpointSchema.safeParse({
    ...rest,
    performance: { quality, simplicity, speed, availability },
  });
  if (parsed.success)
    return { touchpoint: { id: (id as string | null) ?? null, body: parsed.data }, problems };
  const columnIn = (path: readonly PropertyKey[]) => path.at(-1) as TouchpointColumn;
  return {
    touchpoint: null,
    problems: parsed.error.issues.map(({ path, message }) => ({
      reason: /longer/.test(message) ? 'too-long' : 'missing',
      line,
      column: columnIn(path),
    })),
  };
}

type Value = { readonly value: unknown } | { readonly reason: ListProblem['reason'] };

function cellValue(column: TouchpointColumn, text: string): Value {
  const isEmpty = text.trim() === '';
  if (isEmpty && requiredColumns.includes(column)) return { reason: 'missing' };
  switch (column) {
    case 'name':
    case 'expectation':
    case 'owner':
      return { value: text };
    case 'id':
      return isEmpty || isEntryId('touchpoint', text.trim())
        ? { value: text.trim() || null }
        : { reason: 'id' };
    case 'phase':
    case 'medium':
    case 'ownership':
    case 'moment':
    case 'stopped': {
      const value = isEmpty ? null : valueOfWord(column, text);
      if (value === undefined) return { reason: 'value' };
      return { value: column === 'stopped' ? value === 'yes' : value };
    }
    default:
      return scoreOf(text);
  }
}

/** A key 1–5, with a point or a comma, as a score 0–4. */
function scoreOf(text: string): Value {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return { value: null };
  const key = /^\d(\.\d+)?$/.test(plain) ? Number(plain) : 0;
  return key >= 1 && key <= 5 ? { value: key - 1 } : { reason: 'value' };
}

function repeatedIds(read: readonly RowRead[], rows: readonly CsvRow[]): ListProblem[] {
  const seen = new Set<string>();
  return read.flatMap(({ touchpoint }, index) => {
    const id = touchpoint?.id;
    if (!id) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ reason: 'id-twice' as const, line: rows[index]?.line ?? 0, column: 'id' as const }];
  });
}
