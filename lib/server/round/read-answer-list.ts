import {
  type AnswerListProblem,
  type AnswerListReason,
  answerListLimits,
} from '@/lib/core/answer-list';
import type { Answer } from '@/lib/core/types';
import { folded } from '@/lib/i18n/touchpoint-words';
import { type CsvRow, readCsv } from '../csv';

/** A column that is no question: the words it may be headed with, and how its cells are read. */
export interface OtherColumn {
  readonly id: string;
  readonly headings: readonly string[];
  readonly read: (
    text: string,
  ) => { readonly value: string | null } | { readonly reason: AnswerListReason };
}

/** What a list may hold: its questions (each needs a column), and what else. */
export interface ListShape {
  readonly questions: readonly { readonly id: string; readonly mayNotApply: boolean }[];
  readonly others: readonly OtherColumn[];
  /** Says what is wrong with a row as a whole. */
  readonly check: (answers: Readonly<Record<string, Answer>>) => AnswerListReason | null;
}

export interface ListedAnswers {
  readonly line: number;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly others: Readonly<Record<string, string | null>>;
}

export type ReadAnswerList =
  | { readonly ok: true; readonly rows: readonly ListedAnswers[] }
  | { readonly ok: false; readonly problems: readonly AnswerListProblem[] };

const wrong = (...problems: readonly AnswerListProblem[]): ReadAnswerList => ({
  ok: false,
  problems,
});
const whole = (reason: AnswerListReason, line = 0) => wrong({ reason, line, column: null });

/** Reads collected answers as printed (1–5, `?`, `-`), or says of every place that does not fit where it is and why (I05, I12). */
export function readAnswerList(source: string, shape: ListShape): ReadAnswerList {
  if (source.replace(/^\uFEFF/, '').trim() === '') return whole('no-file');
  const table = readCsv(source);
  if (table.kind === 'broken') return whole('quotes', table.line);
  const [head, ...rows] = table.rows;
  if (!head || rows.length === 0) return whole('no-rows');
  if (rows.length > answerListLimits.rows) return whole('rows');
  const { columns, problems } = readHead(head, shape);
  if (problems.length > 0) return wrong(...problems);
  const read = rows.map((row) => readRow(row, head.cells, columns, shape));
  const all = read.flatMap(({ problems }) => problems);
  return all.length > 0 ? wrong(...all) : { ok: true, rows: read.map(({ listed }) => listed) };
}

type Column =
  | { readonly kind: 'question'; readonly id: string; readonly mayNotApply: boolean }
  | { readonly kind: 'other'; readonly id: string; readonly read: OtherColumn['read'] };

function readHead({ line, cells }: CsvRow, { questions, others }: ListShape) {
  const known = new Map<string, Column>([
    ...questions.map(
      (question) => [folded(question.id), { kind: 'question', ...question }] as const,
    ),
    ...others.flatMap(({ id, headings, read }) =>
      [id, ...headings].map((heading) => [folded(heading), { kind: 'other', id, read }] as const),
    ),
  ]);
  const problems: AnswerListProblem[] = [];
  const columns = cells.map((heading): Column | null => {
    const column = known.get(folded(heading)) ?? null;
    if (!column && heading.trim() !== '')
      problems.push({ reason: 'column-unknown', line, column: heading.slice(0, 60) });
    return column;
  });
  const ids = columns.flatMap((column) => column?.id ?? []);
  for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) < at)))
    problems.push({ reason: 'column-twice', line, column: id });
  for (const { id } of questions)
    if (!ids.includes(id)) problems.push({ reason: 'column-missing', line, column: id });
  return { columns, problems };
}

function readRow(
  { line, cells }: CsvRow,
  headings: readonly string[],
  columns: readonly (Column | null)[],
  shape: ListShape,
) {
  const answers: Record<string, Answer> = {};
  const others: Record<string, string | null> = {};
  const take = (cell: string, column: Column | null | undefined): AnswerListReason | null => {
    if (!column) return 'cells';
    if (column.kind === 'other') {
      const read = column.read(cell);
      if ('reason' in read) return read.reason;
      others[column.id] = read.value;
      return null;
    }
    const answer = answerOf(cell.trim());
    if (answer === undefined) return 'value';
    if (answer === 'NA' && !column.mayNotApply) return 'not-applicable';
    answers[column.id] = answer;
    return null;
  };
  const problems: AnswerListProblem[] = cells.flatMap((cell, at) => {
    const reason = cell.trim() === '' ? null : take(cell, columns[at]);
    return reason === null ? [] : [{ reason, line, column: headings[at]?.trim() || null }];
  });
  const reason = problems.length === 0 ? shape.check(answers) : null;
  if (reason) problems.push({ reason, line, column: null });
  return { listed: { line, answers, others }, problems };
}

/** An answer as it is printed: 1–5, `?` and a dash; a spreadsheet may have made 3 into 3,0. */
function answerOf(text: string): Answer | undefined {
  if (text === '?' || text === '？') return 'DK';
  if (/^[-–—−‐]$/.test(text)) return 'NA';
  const key = /^([1-5])([.,]0+)?$/.exec(text)?.[1];
  return key === undefined ? undefined : ((Number(key) - 1) as Answer);
}
