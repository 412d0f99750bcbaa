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

export interface Tables {
  organisations: OrganisationsTable;
  assessments: AssessmentsTable;
  rounds: RoundsTable;
  responses: ResponsesTable;
  answers: AnswersTable;
  notes: NotesTable;
}

/** In an order in which rows can be inserted. */
export const tableNames = [
  'organisations',
  'assessments',
  'rounds',
  'responses',
  'answers',
  'notes',
] as const satisfies readonly (keyof Tables)[];
