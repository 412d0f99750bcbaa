import type { DataMode, Purpose, Retention } from '@/lib/core/data-sheet';
import type { Tables } from '@/lib/db/schema';

export interface DataEntry {
  readonly purpose: Purpose;
  readonly keeps: Retention;
}

export interface DataTable<T> {
  readonly mode: DataMode;
  readonly columns: Readonly<Record<keyof T, DataEntry>>;
}

/** Columns that are kept equally long: name → what for. */
const kept = <C extends string>(keeps: Retention, columns: Readonly<Record<C, Purpose>>) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, purpose]) => [name, { purpose, keeps }]),
  ) as Record<C, DataEntry>;

/**
 * Every table and column there is, what for and how long: the one list from which the data sheet is written. The compiler and a test see
 * that none is missing (P05).
 */
export const dataList: { readonly [T in keyof Tables]: DataTable<Tables[T]> } = {
  organisations: {
    mode: 'all',
    columns: kept('pit-stop', { id: 'key', name: 'organisation', created_on: 'created' }),
  },
  assessments: {
    mode: 'all',
    columns: kept('pit-stop', {
      id: 'key',
      organisation_id: 'belongs',
      questionnaire: 'questionnaire',
      owner_hash: 'link',
      created_on: 'created',
      used_on: 'used',
      share_salt: 'reading-salt',
      share_hash: 'reading',
    }),
  },
  rounds: {
    mode: 'all',
    columns: kept('pit-stop', {
      id: 'key',
      assessment_id: 'belongs',
      mode: 'mode',
      lap: 'lap',
      state: 'state',
      capacity30: 'capacity',
    }),
  },
  responses: {
    mode: 'all',
    columns: kept('pit-stop', { id: 'key', round_id: 'belongs', submitted: 'submitted' }),
  },
  answers: {
    mode: 'all',
    columns: kept('pit-stop', {
      response_id: 'belongs',
      item_id: 'item',
      value: 'value',
      revision: 'revision',
    }),
  },
  notes: {
    mode: 'all',
    columns: kept('pit-stop', {
      response_id: 'belongs',
      item_id: 'item',
      text: 'note',
      revision: 'revision',
    }),
  },
  entries: {
    mode: 'all',
    columns: {
      ...kept('pit-stop', {
        assessment_id: 'belongs',
        kind: 'kind',
        entry_id: 'key',
        position: 'position',
        body: 'body',
        revision: 'revision',
      }),
      ...kept('undo', { deleted_on: 'deleted' }),
    },
  },
  team_rounds: {
    mode: 'team',
    columns: {
      ...kept('pit-stop', {
        round_id: 'belongs',
        number: 'number',
        name: 'round-name',
        locales: 'languages',
        k: 'k',
        breakdown: 'breakdown',
        expected: 'expected',
        opens_on: 'opens',
        closes_on: 'closes',
        frozen: 'frozen',
        locked: 'locked',
        seats: 'seats',
        personal_links: 'personal-links',
        customers: 'customers',
        customers_by: 'customers-by',
        customers_address: 'customers-address',
      }),
      ...kept('until-closing', { code: 'code', customers_code: 'customers-code' }),
    },
  },
  tickets: {
    mode: 'team',
    columns: kept('until-closing', {
      ticket_hash: 'ticket',
      round_id: 'belongs',
      used: 'ticket-used',
    }),
  },
  drafts: {
    mode: 'team',
    columns: kept('draft', {
      access_hash: 'access',
      response_id: 'belongs',
      round_id: 'belongs',
      group_id: 'group',
      name: 'name-at-table',
      started_on: 'started',
    }),
  },
  voices: {
    mode: 'team',
    columns: {
      ...kept('until-erased', {
        id: 'key',
        round_id: 'belongs',
        group_id: 'group',
        name: 'name-at-table',
        answers: 'answers',
        careless: 'careless',
        published: 'published',
      }),
      ...kept('until-closing', { receipt_hash: 'receipt' }),
    },
  },
  outside_voices: {
    mode: 'customers',
    columns: {
      ...kept('until-erased', {
        id: 'key',
        round_id: 'belongs',
        segment: 'segment',
        source: 'source',
        answers: 'answers',
        careless: 'careless',
        published: 'published',
      }),
      ...kept('until-closing', { receipt_hash: 'form' }),
    },
  },
  comments: {
    mode: 'team',
    columns: {
      ...kept('until-erased', {
        id: 'key',
        round_id: 'belongs',
        item_id: 'comment-item',
        text: 'comment',
      }),
      ...kept('until-closing', { receipt_hash: 'comment-receipt' }),
    },
  },
  releases: {
    mode: 'team',
    columns: kept('release', { round_id: 'belongs', released_on: 'released', body: 'release' }),
  },
  limits: {
    mode: 'operation',
    columns: kept('day', { name: 'counter', span: 'span', count: 'count' }),
  },
  daily_keys: {
    mode: 'operation',
    columns: kept('day', { day: 'day', key: 'day-key' }),
  },
};
