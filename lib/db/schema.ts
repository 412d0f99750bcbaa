/** The tables. Dates are ISO days; nothing finer is stored, and no address, agent or history of anyone who answers. */

export interface OrganisationsTable {
  id: string;
  name: string | null;
  created_on: string;
}

export interface AssessmentsTable {
  id: string;
  organisation_id: string;
  /** Pinned questionnaire and version, such as `cx@v1`. */
  questionnaire: string;
  /** SHA-256 (hex) of the private link's token; the token itself is stored nowhere. */
  owner_hash: string;
  created_on: string;
  /** Day of the last visit or change; unused pit stops can be told from it. */
  used_on: string;
  /** Random; together with the private link's token it gives the token of the link for reading. Null: there is none. */
  share_salt: string | null;
  /** SHA-256 (hex) of the token of the link for reading. */
  share_hash: string | null;
}

export interface RoundsTable {
  id: string;
  assessment_id: string;
  mode: 'solo' | 'team' | 'table';
  lap: 'quick' | 'full';
  state: 'open' | 'closed';
  /** Person-days per 30 days for the roadmap. */
  capacity30: number;
}

export interface ResponsesTable {
  id: string;
  round_id: string;
  /** 1 once the person has asked for the result. */
  submitted: number;
}

/** One row per (response, item): the newest value and its revision, nothing else. */
export interface AnswersTable {
  response_id: string;
  item_id: string;
  /** `0`–`4`, `DK`, `NA`, or null when an answer was taken back. */
  value: string | null;
  revision: number;
}

/** What a person wrote beside an item: the newest text (null when taken back) and its revision. */
export interface NotesTable {
  response_id: string;
  item_id: string;
  text: string | null;
  revision: number;
}

/** What an organisation records on its workbench: one row per entry, its fields as JSON. */
export interface EntriesTable {
  assessment_id: string;
  kind: string;
  entry_id: string;
  /** Place in its list. */
  position: number;
  body: string;
  revision: number;
  /** Day of deletion; such an entry can be brought back for a while. */
  deleted_on: string | null;
}

export interface Tables {
  organisations: OrganisationsTable;
  assessments: AssessmentsTable;
  rounds: RoundsTable;
  responses: ResponsesTable;
  answers: AnswersTable;
  notes: NotesTable;
  entries: EntriesTable;
}

/** In an order in which rows can be inserted. */
export const tableNames = [
  'organisations',
  'assessments',
  'rounds',
  'responses',
  'answers',
  'notes',
  'entries',
] as const satisfies readonly (keyof Tables)[];

/** The key of each table's rows; a copy goes through them in its order. */
export const primaryKeys = {
  organisations: ['id'],
  assessments: ['id'],
  rounds: ['id'],
  responses: ['id'],
  answers: ['response_id', 'item_id'],
  notes: ['response_id', 'item_id'],
  entries: ['assessment_id', 'kind', 'entry_id'],
} as const satisfies Record<keyof Tables, readonly string[]>;
