import { beforeEach, describe, expect, test } from 'vitest';
import { listComments, listOutsideVoices, listVoices } from '@/lib/db/voices';
import { readCsv } from '@/lib/server/csv';
import { itemsOfLap } from '@/lib/server/questionnaire';
import {
  customersTemplate,
  importCustomers,
  previewCustomers,
} from '@/lib/server/round/customers-list';
import { importPaper, paperTemplate, previewPaper } from '@/lib/server/round/paper-list';
import { findOwnRound } from '@/lib/server/round/team-round';
import { newToken } from '@/lib/server/tokens';
import { aRound } from '../support/a-customers-round';
import { onBothDatabases } from '../support/databases';

const items = itemsOfLap('quick').map(({ id }) => id);
const mayNotApply = itemsOfLap('quick').findIndex((item) => item.na_allowed);
const head = ['Gruppe', ...items].join(';');
const sheet = (group: string, answers: string) => [group, ...answers].join(';');
const whole = '123451234512345123451234';

onBothDatabases((opened) => {
  let token: string;
  beforeEach(async () => {
    token = await aRound({
      dimension: 'roles',
      groups: ['Leitung', 'Service'],
      customersBy: 'channel',
    });
  });
  const round = async () => {
    const found = (await findOwnRound(opened().db, token))?.round;
    if (!found) throw new Error('no round');
    return found;
  };
  const voices = async () => listVoices(opened().db, (await round()).id);
  const customers = async () => listOutsideVoices(opened().db, (await round()).id);
  const problems = async (source: string, preview = previewPaper) => {
    const read = await preview(token, source);
    return read.kind === 'refused'
      ? read.problems.map(({ reason, line, column }) => `${reason} ${line} ${column ?? ''}`.trim())
      : read.kind;
  };

  describe('sheets from paper', () => {
    const source = `\uFEFF${head}\r\n${sheet('leitung', whole)}\r\n${sheet('', `?${whole.slice(1)}`)}\r\n`;

    test('are previewed row by row, and nothing is stored by that', async () => {
      const read = await previewPaper(token, source);
      expect(read).toMatchObject({
        kind: 'ready',
        rows: [
          { line: 2, answered: 24, doNotKnow: 0, group: 'Leitung' },
          { line: 3, answered: 24, doNotKnow: 1, group: null },
        ],
      });
      expect(await voices()).toEqual([]);
      expect((await round()).isFrozen).toBe(false);
    });

    test('become voices like any other: random keys, no name, answers 0 to 4 (AN06)', async () => {
      expect(await importPaper(token, source, newToken())).toEqual({ kind: 'done', count: 2 });
      const stored = await voices();
      expect(stored.map(({ group_id }) => group_id).sort()).toEqual(['g1', null].sort());
      for (const voice of stored)
        expect(voice).toMatchObject({ name: null, careless: 0, published: 0 });
      const led = stored.find(({ group_id }) => group_id === 'g1');
      const answers = JSON.parse(led?.answers ?? '{}') as Record<string, unknown>;
      expect(items.map((id) => answers[id])).toEqual([...whole].map((key) => Number(key) - 1));
      expect((await round()).isFrozen).toBe(true);
    });

    test('stand in no order: of fifty rows the keys say nothing about the line (A18)', async () => {
      token = await aRound({ expected: 60, dimension: 'none' });
      const rows = Array.from({ length: 50 }, (_, at) => {
        const digits = at.toString(5).padStart(3, '0');
        return [...digits].map((digit) => Number(digit) + 1).join('') + whole.slice(3);
      });
      const list = [items.join(';'), ...rows.map((row) => [...row].join(';'))].join('\n');
      await importPaper(token, list, newToken());
      const order = (await voices())
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ answers }) => {
          const first = Object.values(JSON.parse(answers) as Record<string, number>);
          return first.slice(0, 3).reduce((sum, digit) => sum * 5 + digit, 0);
        });
      expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at));
      expect(order).not.toEqual(order.toSorted((a, b) => a - b));
    });

    test('confirmed twice, also at once, are there once (B01)', async () => {
      const key = newToken();
      const all = await Promise.all([1, 2, 3].map(() => importPaper(token, source, key)));
      expect(all.map((one) => (one.kind === 'done' ? one.count : one.kind)).sort()).toEqual([
        0, 0, 2,
      ]);
      expect(await voices()).toHaveLength(2);
    });

    test.each<[what: string, source: string, found: readonly string[]]>([
      ['nothing at all', ' \n', ['no-file 0']],
      ['only a header', head, ['no-rows 0']],
      ['an open quotation mark', `${head}\n"${whole}`, ['quotes 2']],
      ['a column nobody knows', `${head};Farbe\n${sheet('', whole)}`, ['column-unknown 1 Farbe']],
      [
        'a column that is missing',
        `${head.replace(';P4S6.a', '')}\n${sheet('', whole.slice(1))}`,
        ['column-missing 1 P4S6.a'],
      ],
      ['a column twice', `${head};P1S1.a\n${sheet('', whole)}`, ['column-twice 1 P1S1.a']],
      [
        'values that are none',
        `${head}\n${sheet('', `6${whole.slice(1)}`)}\n${sheet('', `${whole.slice(0, 23)}x`)}`,
        ['value 2 P1S1.a', 'value 3 P4S6.a'],
      ],
      ['a group that is none', `${head}\n${sheet('Chor', whole)}`, ['group 2 Gruppe']],
      ['too few answers', `${head}\n${sheet('', whole.slice(0, 19))}`, ['too-few 2']],
      ['more cells than headings', `${head}\n${sheet('', whole)};3`, ['cells 2']],
      [
        'a dash where a question always applies',
        `${head}\n${sheet('', `-${whole.slice(1)}`)}`,
        ['not-applicable 2 P1S1.a'],
      ],
    ])('with %s are refused by row and column', async (_, list, found) => {
      expect(await problems(list)).toEqual(found);
      expect(await importPaper(token, list, newToken())).toMatchObject({ kind: 'refused' });
      expect(await voices()).toEqual([]);
    });

    test('may say "?" anywhere and "-" where a question may not apply, as a spreadsheet writes them', async () => {
      const at = Math.max(mayNotApply, 0);
      const answers = [...whole] as string[];
      if (mayNotApply >= 0) answers[at] = '–';
      answers[(at + 1) % 24] = '3,0';
      answers[(at + 2) % 24] = '?';
      const list = `${items.join(',')}\n${answers.map((cell) => `"${cell}"`).join(',')}`;
      expect(await problems(list)).toBe('ready');
    });

    test('are refused when there are more than places', async () => {
      const list = [head, ...Array.from({ length: 14 }, () => sheet('', whole))].join('\n');
      expect(await problems(list)).toEqual(['room 0']);
    });

    test('start from an empty list with the columns of the lap and the group', async () => {
      const columns = (source: string | null) => {
        const table = readCsv(source ?? '');
        return table.kind === 'table' ? table.rows[0]?.cells : null;
      };
      expect(columns(await paperTemplate(token, 'de'))).toEqual(['Gruppe', ...items]);
      const full = await aRound({ lap: 'full', dimension: 'none' });
      expect(columns(await paperTemplate(full, 'en'))).toHaveLength(54);
    });
  });

  test('nothing is read in without a round, at a table, or with a foreign link', async () => {
    const table = await aRound({
      mode: 'table',
      expected: 4,
      customers: 'none',
      dimension: 'none',
    });
    expect(await previewPaper(table, head)).toEqual({ kind: 'not-now' });
    expect(await paperTemplate(table, 'de')).toBeNull();
    expect(await previewCustomers(table, 'O1\n3')).toEqual({ kind: 'not-now' });
    for (const foreign of [newToken(), 'short']) {
      expect(await previewPaper(foreign, head)).toEqual({ kind: 'unknown-link' });
      expect(await importCustomers(foreign, 'O1\n3', newToken())).toEqual({ kind: 'unknown-link' });
    }
  });

  describe("customers' answers collected elsewhere", () => {
    const columns = [
      ...Array.from({ length: 12 }, (_, at) => `O${at + 1}`),
      'Phase',
      'Weg',
      'Kommentar',
    ];
    const row = (answers: string, ...more: string[]) => [...answers, ...more].join(';');
    const list = [
      columns.join(';'),
      row('1234512345?-', 'after', 'Am Telefon', '"Gut; danke"'),
      row('1           ', '', '', ''),
    ].join('\n');

    test('are stored as imported, with the last contact as the round asks for it, comments apart', async () => {
      expect(await importCustomers(token, list, newToken())).toEqual({ kind: 'done', count: 2 });
      const stored = await customers();
      expect(stored.map(({ source }) => source)).toEqual(['import', 'import']);
      expect(stored.map(({ segment }) => segment).sort()).toEqual(['phone', null].sort());
      const first = stored.find(({ segment }) => segment === 'phone');
      expect(JSON.parse(first?.answers ?? '{}')).toMatchObject({
        O1: 0,
        O5: 4,
        O11: 'DK',
        O12: 'NA',
      });
      const comments = await listComments(opened().db, (await round()).id);
      expect(comments.map(({ text }) => text)).toEqual(['Gut; danke']);
      expect(comments[0]?.receipt_hash).not.toBeNull();
    });

    test('are refused with every place that does not fit, and then nothing is stored', async () => {
      const wrong = [
        columns.join(';'),
        row('9'.repeat(12), 'Montag', 'Taube', 'a'.repeat(2_001)),
      ].join('\n');
      expect(await problems(wrong, previewCustomers)).toEqual([
        ...Array.from({ length: 12 }, (_, at) => `value 2 O${at + 1}`),
        'contact 2 Phase',
        'contact 2 Weg',
        'too-long 2 Kommentar',
      ]);
      expect(await customers()).toEqual([]);
    });

    test('start from an empty list', () => {
      const table = readCsv(customersTemplate('de'));
      expect(table.kind === 'table' && table.rows[0]?.cells).toEqual(columns);
    });
  });

  test('a file made to be executed stays text: its cells are refused or stored as typed (I05)', async () => {
    const evil = ['=1+1', '+1', '@SUM(A1)', '＝1'].map(
      (cell) => `${head}\n${sheet('', `${cell}`)}`,
    );
    for (const source of evil) expect(await problems(source)).not.toBe('ready');
  });
});
