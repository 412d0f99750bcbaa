import type { TouchpointEntry } from './workbench';

/** The columns of a list of touchpoints, in their order. */
export const touchpointColumns = [
  'name',
  'phase',
  'medium',
  'ownership',
  'moment',
  'importance',
  'quality',
  'simplicity',
  'speed',
  'availability',
  'expectation',
  'owner',
  'stopped',
  'id',
] as const;
export type TouchpointColumn = (typeof touchpointColumns)[number];

/** Those without which a row means nothing. */
export const requiredColumns: readonly TouchpointColumn[] = [
  'name',
  'phase',
  'medium',
  'ownership',
  'importance',
];

/** The most a list may hold, and the most characters of its texts. */
export const listLimits = { rows: 200, name: 120, expectation: 500, owner: 200 } as const;

/** Why a place of a list was refused. */
export const listReasons = [
  'no-file',
  'encoding',
  'quotes',
  'no-rows',
  'rows',
  'room',
  'column-missing',
  'column-unknown',
  'column-twice',
  'cells',
  'missing',
  'too-long',
  'value',
  'id',
  'id-twice',
] as const;

export interface ListProblem {
  readonly reason: (typeof listReasons)[number];
  /** The line of the file; 0 for the file as a whole. */
  readonly line: number;
  readonly column: TouchpointColumn | null;
  /** An unknown heading, as typed. */
  readonly heading?: string;
}

/** What reading in a list does to the touchpoint of a row; `back`: a deleted one comes back. */
export type RowFate =
  | { readonly kind: 'new' | 'same' | 'back' }
  | { readonly kind: 'changed'; readonly columns: readonly TouchpointColumn[] };

/** A row of a correct list before it is read in. */
export interface ListRow {
  readonly body: TouchpointEntry;
  readonly fate: RowFate;
}
