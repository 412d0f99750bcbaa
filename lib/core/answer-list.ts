/** Why a list of collected answers, or a place in it, was refused; the words are in `content/messages/answer-list.yaml`. */
export const answerListReasons = [
  'no-file',
  'encoding',
  'too-large',
  'quotes',
  'no-rows',
  'rows',
  'room',
  'cells',
  'column-missing',
  'column-unknown',
  'column-twice',
  'value',
  'not-applicable',
  'group',
  'contact',
  'too-long',
  'too-few',
] as const;
export type AnswerListReason = (typeof answerListReasons)[number];

export interface AnswerListProblem {
  readonly reason: AnswerListReason;
  /** Line of the file, from 1; 0: the file as a whole. */
  readonly line: number;
  /** Heading of the column as it stands in the file. */
  readonly column: string | null;
}

/** Limits of one file; 256 KB hold a thousand rows with comments. */
export const answerListLimits = { rows: 1_000, bytes: 256 * 1024 } as const;

/** What a preview says of one row, without its answers. */
export interface AnswerListRow {
  readonly line: number;
  readonly answered: number;
  readonly doNotKnow: number;
  /** Group or last contact, in words; null: none. */
  readonly group: string | null;
  readonly hasComment: boolean;
}
