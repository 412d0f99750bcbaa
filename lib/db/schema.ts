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

/** What belongs to a round with many voices; everything but `closes_on` and `locked` is fixed once `frozen` is 1. */
export interface TeamRoundsTable {
  round_id: string;
  /** Rounds of one assessment, from 1. */
  number: number;
  name: string | null;
  /** Eight characters by which people join; null once the round is closed. */
  code: string | null;
  customers_code: string | null;
  /** Such as `de` or `de,en`: the languages of the questionnaire. */
  locales: string;
  /** Smallest number of people of which anything is shown, from 5. */
  k: number;
  /** JSON of the one breakdown: `{ dimension, groups: [{ id, name }] }`. */
  breakdown: string | null;
  /** How many people are expected. */
  expected: number;
  opens_on: string | null;
  closes_on: string | null;
  /** 1 once the first person has opened the questionnaire. */
  frozen: number;
  /** 1: nobody else may join. */
  locked: number;
  /** So many may take part at most. */
  seats: number;
  /** 1: only personal one-time links let people in. */
  personal_links: number;
  /** 1: customers are asked too. */
  customers: number;
  /** What customers are asked about their last contact: `none`, `phase`, `channel` or `phase-and-channel`. */
  customers_by: string;
  /** `Sie` or `du`. */
  customers_address: string;
}

/** A personal one-time link: whether it was used, and nothing about by whom, when or for which answers. */
export interface TicketsTable {
  ticket_hash: string;
  round_id: string;
  used: number;
}

/** Who is still answering: under the hash of a key that only the browser has. Gone with handing in. */
export interface DraftsTable {
  access_hash: string;
  response_id: string;
  round_id: string;
  group_id: string | null;
  /** Only at the table. */
  name: string | null;
  /** Day; drafts are deleted after two weeks. */
  started_on: string;
}

/** What one person handed in. No time, no order: the key is random and the rows are clustered by it. */
export interface VoicesTable {
  id: string;
  round_id: string;
  /** The chosen group; once the round is closed, the group or `rest` as it was published. */
  group_id: string | null;
  /** Only at the table. */
  name: string | null;
  /** Hash of the receipt with which the person can take the answers back; null once the round is closed. */
  receipt_hash: string | null;
  /** JSON: item → answer. */
  answers: string;
  careless: number;
  /** 1: part of what was released. */
  published: number;
}

/** What one customer handed in. */
export interface OutsideVoicesTable {
  id: string;
  round_id: string;
  /** Phase, channel or both of the last contact. */
  segment: string | null;
  /** `link`, `import` or `cafe` (entered for guests of a customer café). */
  source: string | null;
  receipt_hash: string | null;
  answers: string;
  careless: number;
  published: number;
}

/** A comment, apart from the answers of whoever wrote it; `item_id` is `O` for customers. */
export interface CommentsTable {
  id: string;
  round_id: string;
  item_id: string;
  /** Hash of receipt and item, so that not even comments of one person share it; null once the round is closed. */
  receipt_hash: string | null;
  text: string;
}

/** What a closed round shows, once and for all. */
export interface ReleasesTable {
  round_id: string;
  released_on: string;
  /** JSON of the profile. */
  body: string;
}

/** How often something was tried in a span of time: under a keyed hash, never an address. */
export interface LimitsTable {
  name: string;
  span: string;
  count: number;
}

/** A random key per day, under which addresses are hashed for `limits`; gone the day after. */
export interface DailyKeysTable {
  day: string;
  key: string;
}

export interface Tables {
  organisations: OrganisationsTable;
  assessments: AssessmentsTable;
  rounds: RoundsTable;
  responses: ResponsesTable;
  answers: AnswersTable;
  notes: NotesTable;
  entries: EntriesTable;
  team_rounds: TeamRoundsTable;
  tickets: TicketsTable;
  drafts: DraftsTable;
  voices: VoicesTable;
  outside_voices: OutsideVoicesTable;
  comments: CommentsTable;
  releases: ReleasesTable;
  limits: LimitsTable;
  daily_keys: DailyKeysTable;
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
  'team_rounds',
  'tickets',
  'drafts',
  'voices',
  'outside_voices',
  'comments',
  'releases',
  'limits',
  'daily_keys',
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
  team_rounds: ['round_id'],
  tickets: ['ticket_hash'],
  drafts: ['access_hash'],
  voices: ['id'],
  outside_voices: ['id'],
  comments: ['id'],
  releases: ['round_id'],
  limits: ['name', 'span'],
  daily_keys: ['day'],
} as const satisfies Record<keyof Tables, readonly string[]>;
